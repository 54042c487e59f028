import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about Portuguese, of Brazil and of Portugal. */
export const pt: LanguagePack = {
  tag: "pt",
  script: "Latn",
  commonWords: (
    "de se te ou la ta tu ele tres o os as do da dos das na nas ao aos à às e é em no nos com um uma uns umas não que você vocês seu sua seus suas lhe teu tua ti consigo contigo " +
    "conosco connosco nosso nossa nossos nossas foi foram são está estão estamos ser ter tem têm temos tens mais muito muita muitos mas também já até " +
    "pela pelo pelas pelos pra isso isto esse essa este esta ele ela eu meu minha quando onde porque pois ainda assim sem outro outra outros outras " +
    "quem obrigado obrigada olá oi bom boa dia tarde agora aqui sobre entre após depois tudo todos nem só fica ficou vai vamos pode podemos numa num deste desta neste nesta dessa nessa gente prezado prezada"
  ).split(" "),
  concepts: {
    you: "a senhora | consigo | contigo | do senhor | eras | es | ficaste | gostaria de a | la | las | lhe | lo | o senhor | podes | senhor a | seu | seus | si | sua | suas | te | tens | teu | ti | tu | tua | v ex | v exa | vais | voce | voces | vossa | vosso",
    we: "*amos | *emos | a casa | a empresa | a equipa | a equipe | a gente | abrimos | com a gente | concluimos | connosco | conosco | conseguimos | decidimos | fomos | nos | nossa | nossas | nosso | nossos | o time | ouvimos | pedimos | pra gente | preferimos | seguimos | sentimos | somos | vimos",
    i: "achei | acho | agradeco | chorei | comigo | conversei | decidi | deixo | desejo | digo | escrevo | espero | estou | eu | faco | falei | fiquei | gostaria | gostava | gostei | lamento | levei | li | me | meu | meus | mim | minha | peco | posso | preciso de | prefiro | queria | quero | sei | sinto | sou | tenho | tive | venho | vou",
    they: "dela | delas | dele | deles | ela | elas | ele | eles | os que",
    somebody: "alguem | algum | alguma | gente boa | gente com | pessoa | pessoas | quem | uma moca",
    other:
      "alternativ* | demais | diferente* | divers* | noutra | noutras | noutro | outra | outras | outro | outros | restante*",
    candidate:
      "candidata | candidatas | candidato | candidatos | colegas | colocados | concorrente* | convocados | entrevistad* | finalista* | inscritos | investigadora | nome | nomes | opositor* | os outros | os restantes | participante* | proponente* | selecionados",
    client: "cliente | clientes | contratante | empresa utilizadora",
    committee:
      "a matriz | administracao | administrador* | assembleia | avaliador* | banca | casa mae | chef | chefe | chefia | colegiado | comissao | comite | conselho | coordenacao | cto | departamento | direcao | direccao | director* | diretor* | dono | encarregad* | fundacao | fundador* | gerencia | gerente* | gestor* | juri | lideranca | maestro | manager | mantenedora | mestre | painel | parecer* | patrao | prefeitura | presidente | proprietari* | provedor | reitor* | responsavel | secretaria municipal | socio | socios | supervisor* | tesouraria",
    internal: "a casa | de casa | do quadro | interna | internamente | interno | prata da casa | transferencia",
    everyone: "cada | igualdade | qualquer | toda | todas | todo | todos | tudo",
    friend:
      "afilhad* | amiga | amigo | amigos | colega meu | colega minha | compadre | cunhada | cunhado | esposa | esposo | familia | filha | filho | genro | irma | irmao | mae | marido | mulher | namorada | namorado | nora | pai | prima | primo | sobrinha | sobrinho | tia | tio | vizinha | vizinho",
    not: "declin* | deixa de | deixou de | descart* | desclassific* | desfavora* | dispens* | eliminad* | exclui* | exclusao | falta de | faltou | improcedente | inapto | indefer* | nada | nao | negado | negativ* | negou | nem | nenhum | nenhuma | ninguem | nunca | preteri* | recus* | rejeit* | reprov* | sem",
    unable:
      "impec* | imped* | inviabiliz* | nao conseg* | nao da pra | nao e possivel | nao foi possivel | nao ha como | nao nos e possivel | nao o pod* | nao pod* | nao poss* | nao pud* | nao sendo possivel | nao sera possivel | nao tem como | nao temos como | nao vou poder",
    nolonger:
      "deixa de | deixamos de | deixou de | ja nao | nao avanc* | nao continu* | nao dar* continuidade | nao dar* seguimento | nao daremos | nao existe mais | nao prossegu* | nao segui*",
    sorry:
      "aperto | chorei | consolac* | custou | desculp* | doi | infeliz* | ingrat* | lament* | pena | pesar | por azar | queria muito | sentimos | sinto | triste | tristeza",
    negative:
      "descartad* | desclassificad* | desfavora* | eliminad* | excluid* | inapto | indeferid* | nao aprovad* | nao apt* | nao autoriz* | nao avancou | nao colocad* | nao consta | nao deu | nao encaix* | nao entrou | nao esta entre | nao ficaste | nao ficou com | nao ficou entre | nao foi aceit* | nao foi admitid* | nao foi aprovad* | nao foi autoriz* | nao foi considerad* | nao foi contemplad* | nao foi dessa | nao foi desta | nao foi escolhid* | nao foi indicad* | nao foi pre selecionad* | nao foi seleccionad* | nao foi selecionad* | nao foi sortead* | nao foi suficiente | nao integr* | nao lhe foi atribuid* | nao obteve | nao passou | nao reune | nao rolou | nao selecionad* | nao sera considerad* | negativ* | perdeu a | recusad* | rejeitad* | reprovad*",
    but: "ainda que | apesar de | contudo | embora | entretanto | mas | mesmo assim | no entanto | pelo contrario | porem | so que | todavia",
    instead:
      "a favor d* | acabamos por | apost* | decidiu se por | fechamos com | fechou com | ficamos com | ficou com | foi para | inclin* | optamos por | optou por | prefer* | preteri* | prioridade | privilegi* | recaiu",
    if: "caso | desde que | na eventualidade | quem nao | quem sabe | se",
    may: "eventual* | gostaria | pode | podem | podera | poderao | poderiam | possivel* | quem sabe | seria | teria",
    when: "a partir | antes | ao fim de | apos | assim que | ate | concluida | concluido | depois | enquanto | na sequencia | quando | uma vez",
    because:
      "causa | dada a | dado o | dado que | dados | de modo que | devido | em virtude | face ao | ja que | logo | motivo* | pelo que | perante | pois | por conta | por falta | por isso | por nao | por ter | porque | portanto | razao | uma vez que | visto que",
    only: "apenas | exclusiv* | meramente | so | somente | unic*",
    yet: "ainda | continua | de momento | em aberto | em analise | mantem se | permanece | por enquanto | segue | seguem",
    already: "a esta altura | agora | desde entao | entretanto | ja | nesse meio tempo",
    timebeing:
      "de momento | dessa vez | desta feita | desta vez | este ano | nesta edicao | nesta etapa | nesta fase | nesta oportunidade | nesta vaga | neste momento | neste processo | no momento | para ja | por agora | por enquanto | por ora",
    again: "de novo | novamente | outra vez | reabr* | retom* | volta a | voltar a | voltar* a | volte a",
    application:
      "application | cadastro | candidatar* | candidatou | candidatura* | concorrer* | concorreu | ficha | inscrev* | inscricao | inscricoes | proposta de colaboracao | requerimento | sua participacao",
    documents:
      "cadastro | carta | cartas | certificado* | comprovante* | comprovativo* | curriculo* | cv | diploma* | documentacao | documento* | dossie | ficha | formulario* | habilitacoes | portefolio* | portfolio* | titulos",
    position:
      "abertura | anuncio* | bolsa de | busca | cadeira | cargo | colocacao | contrato de | emprego* | escala | funcao | funcoes | gerencia de | lugar | lugares | o quadro | ocupacao | oportunidade | oportunidades | papel de | plantao | posicao | posicoes | posto | postos | quadro de | quadro do | recrutamento de | requisicao | turno | unidade de | vaga | vagas",
    hiring:
      "atracao | carreira* | contratac* | empregador* | ett | headhunter | people | pessoal | pessoas e cultura | recrut* | recursos humanos | rh | talent | talento*",
    process:
      "busca | campanha | certame | concursal | concurso* | convocatoria | edital | etapas do | pesquisa | procedimento* | processo* | programa | recrutamento | selecao | seletiv* | triagem",
    training:
      "aprendiz* | bolsa de investigacao | bolsista* | estagiari* | estagio* | graduate | internato | residente* | trainee* | voluntari*",
    profile:
      "aptidao* | bagagem | competencia* | conhecimento* | dominio | fluente | formacao | habilitac* | merito* | nivel de ingles | percurso* | perfil | perfis | pontos fortes | talento | trajetoria*",
    experience:
      "anos de | bagagem | estrada | experiencia* | junior | passagem | percurso | pleno | senior | tinha trabalhado | trajetoria | vivencia",
    requirements:
      "buscamos | criterio* | esperavamos | exige | exigia | exigid* | expectativa* | faz falta | imaginavamos | minim* | necessidade* | pede | pedia | piso | precisa de | precisamos | precisar de | pretendido | procura | procuramos | procuravamos | quer alguem | quer um | requisito* | solicitad*",
    fit: "adequ* | aderente* | alinhad* | aproxim* | apto | atend* | certa para | certo para | combin* | compativ* | correspond* | cultura | encaix* | enquadr* | indicad* | match | pessoa certa | reune | reunir | serve",
    better: "maior | mais | melhor | melhores | primeiro lugar | superior*",
    level: "altura | concorrencia | disputa | nivel | padrao | qualidade",
    many: "elevado numero | imens* | muitas | muitos | numero de candidat* | tantos | volume",
    interview: "bate papo com o gestor | entrevist* | interview | videoentrevist*",
    talk: "cafe | call | chamada | chamar* | chamo | conhece lo | conhecer* | convers* | encontrar | encontro | fala | falamos | falar | fale | falei | ligacao | ligar* | ligo | ligou | ligue | papo | reuniao | reunir | teams | telefon* | trocar uma ideia | video | videochamada | visit*",
    test: "apresentacao | assessment | audicao | audicoes | avaliacao | case | desafio* | dia de experiencia | dinamica* | exame* | exercicio* | periodo experimental | prova | provas | redacao | teste*",
    round: "etapa | etapas | fase | passo | passos | rodada | ronda | seguinte | seguintes",
    shortlist:
      "aprovados | chegou a final | convocad* para | convocados | finalista* | lista curta | lista unitaria | ordenacao final | pre selecionad* | segundo lugar | selecionados",
    list: "bolsa de recrutamento | classificacao | classificad* | em carteira | fila | lista de espera | lista de ordenacao | ordenad* | primeiro colocado | reserva | stand by | suplente*",
    pool: "a mao | anotad* | banco de curriculos | banco de talentos | cadastro | em carteira | ficar* em | gaveta | guardamos | guardar* | mantemos | manter* | mora no | nosso banco | permanec* | reserva | seu contacto | transita",
    offer:
      "convite para integrar | o lugar e seu | oferec* | oferta | ofertas | propomos | propor | proposta | propostas | queremos te | sua admissao",
    contract:
      "acordo | admissional | assin* | carteira de trabalho | contrato* | efetivar | exames admissionais | formaliz* | integracao | nomeacao | nomead* | posse | sem termo",
    salary: "euros | faixa | r 0 | remunera* | salaria* | salario* | subsidio de",
    start:
      "admissao | assume | assumir | bem vinda | bem vindo | comec* | entra em | entrar* | inicio | integr* | tomar posse",
    reference:
      "antecedentes | atestado* | certificado de | comprovante* | exame admissional | exame medico | exames admissionais | referencia* | registo criminal | verificacao",
    score:
      "abaixo da | abaixo do | classificacao | classificad* | desempenho | media | nota | notas | ponto | pontos | pontuacao* | valores | votos",
    feedback: "apreciacao | comentario* | devolutiva* | feedback | motivos | parecer* | relatorio | retorno",
    decide:
      "apont* | bateu o martelo | concluimos | consider* que | decid* | decis* | defin* | deliber* | despacho | determin* | entendeu | escolha | escolhemos | escolheram | escolheu | optamos | optou | resolv* | unanim* | votacao",
    result:
      "atualizac* | desfecho | estado | noticia* | novidade* | parecer | resposta* | resultado* | retorno | situacao | status",
    select:
      "acabamos por | apost* | chamamos a | contemplad* | convocad* | decidiu se por | eleg* | em primeiro lugar | escolh* | fechamos com | fechando com | fechou com | ficamos com | ficou com | homolog* | inclinou | indicad* | nomead* | optamos por | optou por | ordenad* em primeiro | prefer* | prefiro | provid* | recaiu | seleccion* | selecion* | vencedor*",
    proceed:
      "adiante | andamento | avanc* | continu* | fase seguinte | mais longe | passa a | passa para | passou para | prossegu* | proxima etapa | proxima fase | segue | seguimento | seguimos | seguir*",
    consider:
      "analis* | apreci* | atenc* | avali* | comparar | consider* | criterios* | cuidados* | lemos | ler | lida | olhar | passou por todas | pensei | revis* | reviu | vimos",
    hire: "admissao | admiti | admitid* | admitir* | aproveitar | arrumou | bem vind* a | bracos | chamamos | chamar para | colocad* | colocar | contrata lo | contratac* | contratad* | contratamos | contratar* | efetiv* | ficamos com | integrac* | integrar | nomead* | passa a ser | preenchimento | promocao | quadro | selecionado para | vai ficar",
    fill: "aperto de mao | assume | assumir* | atribuid* | atribuir | bateu o martelo | com o lugar | completa | completo | completou | coube a | destinad* | entregar o | entregue | esgotad* | fechamos com | fechou com | fechou o quadro | ficou com | ficou complet* | foi para | ja arrum* | ja encontr* | ja partiu | ja se encontra | ja tem dono | ja temos | nao esta mais disponivel | ocupacao | ocupad* | ocupar* | preench* | substitu* | tem dono | vai ficar com",
    close:
      "acabou | arquiv* | caduc* | cess* | conclui* | definitiv* | encerr* | expirou | fech* | fica por aqui | fim do | finaliz* | termin* | venceu",
    cancel:
      "anul* | cai | cairam | caiu | cancel* | de vez | deixa de existir | deixou de existir | fecho | fica sem efeito | ja nao e necessari* | nao abrir | nao e preciso | nao havera | nao precisamos de | perdeu o financiamento | rescind* | retirad* | revog* | sem efeito | sem validade | suprim*",
    freeze: "adiad* | congel* | em espera | parad* | paus* | segurar | sem data | stand by | suspend* | suspens*",
    budget:
      "auditoria | cortad* | corte | cortou | custo* | demiss* | financeiro | financiamento | fusao | orcament* | reestrutur* | verba*",
    withdraw: "caducou | desist* | fica sem efeito | renunci* | rescind* | retir* | revog* | sem efeito | sem validade",
    reject:
      "ate breve | chumb* | declin* | descart* | desclassific* | dispens* | eliminad* | esta fora | exclui* | exclusao | fica fora | fica por aqui | ficou de fora | ficou fora | fora da selecao | fora do processo | inapto | indefer* | nao apt* | nao avanc* | nao continu* | nao contratar | nao convoc* | nao dar* | nao deu | nao es a pessoa | nao esta entre | nao ficaste | nao ficou | nao foi considerad* | nao foi dessa vez | nao foi desta | nao integr* | nao o podemos | nao passou | nao prossegu* | nao rolou | nao segu* | nao selecion* | nao sera considerad* | nao te chamar | nao vai ser | nao vais | nao vamos | negad* | negou | outra empresa | preteri* | recus* | rejeit* | reprov* | um nao | vetou",
    accept:
      "aceit* | acolh* | acord* | admiss* | admitid* | aprov* | autoriz* | conced* | defer* | favorave* | luz verde | sim | topa | topar | topou",
    pass: "alcanc* | aprovad* | aprovou | apto | avancou | chegou a | chegou ate | com sucesso | conseguiu | foi selecionad* | passa a | passa para | passou | qualific*",
    invite:
      "bater um papo | compareca | comparecer | consegue vir | convid* | convite* | convoc* | pode vir | quer conversar | quer falar | queremos conhec* | queremos que | recebe la | recebe lo | te chamar | venha",
    congratulate:
      "bem vinda | bem vindo | contente* | gosto de | o lugar e seu | parabens | prazer | que bom | satisfacao | temos o gosto",
    confirm: "acusamos | com sucesso | confirm* | rececao | registad* | venho por este meio",
    receive: "chegaram | chegou | deu entrada | receb* | rececao | recepcao",
    wait: "aguard* | ate la | atras* | demora* | em breve | esper* | mais tempo | paciencia | previsao | silencio | tranquilo",
    postpone: "adiad* | adiar* | nova data | outro dia | prorrog* | remarc* | transferid*",
    schedule:
      "agend* | calendario | combinar | comparecimento | da pra voce | data | disponibilidade | disponive* | hora | horario* | horas | livre | marcad* | marcamos | marcar | reservad*",
    daytime:
      "amanha | as 0 | cedo | dia | dias | domingo | feira | h | hoje | hora | horas | manha | minutos | noite | ontem | pelas | quarta | quinta | sabado | segunda | semana | sexta | tarde | terca",
    month:
      "abril | agosto | ano | dezembro | fevereiro | janeiro | julho | junho | maio | marco | mes | meses | natal | novembro | outubro | primavera | safra | semestre | setembro | temporada* | trimestre | verao",
    place:
      "balcao | bloco | edificio | endereco | escritorio* | estacionamento | fabrica | filial | instalacoes | loja | obra | pessoalmente | piso | portaria | predio | presencial* | rececao | recepcao | rua | sala | sede | teams | unidade | videochamada",
    bring: "carteira de trabalho | cpf | leve | munid* | rg | traga | traz | trazer",
    send: "compartilh* | devolv* | entregar* | entregue | envi* | faca o | gravar | mand* | preencher o | reenvi* | remet* | submet*",
    deadline: "antes de | ate | dias uteis | limite | no maximo | prazo*",
    link: "acesso | aplicativo | clique | dominio | http* | link | pagina | plataforma | portal | sistema | site | sua conta",
    attached: "anexa | anexamos | anexo* | junto envi* | segue a | seguem",
    answer: "avis* | contact* | contat* | diga nos | respond* | resposta",
    inform:
      "avis* | comunica | comunicad* | comunicam* | comunicar* | cumpre nos | dar lhe | digo | disse | diz | dizemos | dizer* | esclarec* | escrevo* | inform* que | informa | informad* | informam* | informar* | notific* | soubesse | transmit* | venho por este meio",
    ask: "? | agradecemos que | consegue | duvida* | peco | pedido | pedimos | pergunt* | por favor | se quiser | solicit*",
    thank: "agradec* | gratidao | grato* | obrigad* | reconhecemos | thank | valeu",
    interest: "confianca | confiou | entusiasmo | interess* | motivacao | vontade",
    effort:
      "colaboracao | compartilh* | dedic* | deslocacao | disponibilidade | energia | generosidade | participac* | participar | participou | preparar | preparou | tempo | ter vindo | trabalho que | trouxe",
    impress:
      "adoramos | bonit* | brilh* | clara | conquist* | curti* | elogi* | encant* | excelente* | foi um gosto | foi um prazer | gostamos | gostei | gostou | honra | impress* | otim* | simpatia | valoriz*",
    hard: "apertad* | cuidadosa | custou | dificeis | dificil* | quase",
    wish: "desej* | esperamos que | espero que | felicidade* | merece | sorte | sucesso* | torc* | votos",
    path: "busca | caminhada | caminho | caminhos | capitulo | carreira | jornada | passos | porta | procura | projetos | rumo",
    encourage:
      "a vontade | acompanhar | acompanhe | continue | de olho | desanim* | fique de olho | forca | por dentro das",
    future:
      "abrir | ano que vem | breve | daqui a | eventuais | futur* | mais tarde | nova vaga | outros processos | proxim* | surgir | um dia",
    remember: "ate breve | cruzar* | entraremos em contacto | entraremos em contato | lembre* | se cruz* | te chamar",
    sincerely:
      "abraco* | atenciosamente | att | beijinho* | beijo* | com carinho | com consideracao | com os melhores | cordialmente | cumprimentos | sem outro assunto",
    dear: "boa noite | boa tarde | bom dia | cara | caro | e ai | estimad* | exma | exmo | oi | ola | prezad* | querid* | tudo bem | v exa | viva",
    data: "apagamento | confidencial* | dados | guardaremos os | lgpd | privacidade | retificacao | rgpd | tratados",
    automatic:
      "automatic* | automatiz* | caixa de correio nao | caixa nao e monitorada | nao e monitorad* | nao respond*",
    money:
      "ao banco | autoridade tributaria | auxilio* | bancari* | banco central | cartao | consignado | credito* | divida* | do banco | emprestimo* | fiador | financiamento imobiliario | hipotec* | imposto* | isencao | juros | limite de | o banco | parcela* | prestacoes | receita federal | renda | restituicao | seu banco | subsidio*",
    home: "alug* | apartamento* | arrend* | casa para | condomin* | garagem | habitacao | imobiliari* | imoveis | imovel | inquilin* | menina | moradia* | moradores | quarto | renda acessivel | republica | senhoria | senhorio | t0 | t1 em",
    permit:
      "aima | alvara* | autoridade | autorizacao de residencia | camara municipal | cidadania | consulado | deferimento | despacho | embaixada | imigracao | junta medica | licenca de construcao | licenca de obra* | licenciamento | multa* | nacionalidade | o visto | passaporte | patente | permis* | porte de arma | registo da marca | requerente | requerimento | sef | seu visto | visto de",
    study:
      "academic* | agrupamento | alun* | bolsa de estudo* | bolseir* | colegio* | creche* | curso* | disciplina* | doutorado | doutoramento | enem | ensino | equivalencia | escola* | estudante* | faculdade* | grau | infantario | intercambio | internato | letivo | licenciatura | matricul* | mestrado | nao colocado | pos graduacao | seriacao | sisu | tese | turma* | universidade* | universitari* | vestibular",
    paper:
      "abstract | artigo* | autor | autora | autores | avaliadores cegos | capitulo* | cartaz | catalogo | comunicacao oral | congresso* | conto | contos | documentario | editor | editora | editorial | festival | livro* | manuscrito* | obra literaria | parecerista* | poema* | poesia | poster | publicac* | publicar | resumo | revisor* | revista* | romance* | roteiro",
    grant:
      "aceleracao | acelerador* | apoio financeiro | bolsa requerida | candidatura a apoios | capes | cnpq | edital de apoio | fapes* | fct | financiamento | fomento | fundo* | incubador* | investidor* | investimento | patrocin* | premio* | projeto submetido | residencia artistica | startup | subsidio* | subvenc*",
    claim:
      "apolice* | cobertura | contestacao | danos | estorno | franquia do | garantia* | impugn* | indemniz* | indeniz* | interpor recurso | o recurso | plano de saude | queixa* | reclamac* | recurso administrativo | recurso contra | recurso hierarquico | recursos contra | reembols* | ressarc* | segurador* | seguro | seu recurso | sinistro*",
    purchase:
      "apoio ao cliente | assinatura do | boleto | carrinho | compra* | desconto* | devolucao | encomenda* | encomendou | entrega | entregas | envio gratis | esgot* | estimado cliente | estoque | etiqueta | factura* | fatura* | fornecedor* | frete | loja online | meu pedido | pagamento* | pedido 0 | pedidos | pix | preco* | produto* | seu pedido 0 | stock",
    event:
      "aniversario | bilhete* | casamento* | concerto* | do voo | espetaculo* | evento* | excursao | feira medieval | festa | festival | hotel | ingresso* | jogo | maratona | mesa para | missa | passeio | reserva de | reserva do | salao de festas | show | sortead* | sorteio* | sua reserva | teatro | torneio* | voo 0 | voo foi | voo para",
    tender:
      "adjudic* | agencias | caderno de encargos | caucao | concorrencia publica | consorcio | contratante publica | contrato de manutencao | cotac* | empreitada | fornecedor* | fornecimento | licitac* | linha de produtos | linha de sabonetes | orcamento que | parceria* | pregao | prestador* de servicos | proponente* | proposta comercial | vossa proposta",
    member:
      "acolhimento familiar | adoc* | adot* | assembleia | associacao | cachorr* | canil | clube | coro | equipa de futebol | escalacao | federacao | gatinh* | grupo coral | membro* | peneira | quotas | socia | socio | socios | tuna",
    health:
      "cirurgia* | consulta | dador | dentista | diagnostic* | doador | doenca | doente* | exame de sangue | internamento | medico de familia | paciente* | plano de saude | receita medica | sns | sus | terapia* | tratamento* | urgencia* | utente*",
    newsletter:
      "artigo* | assinante* | blog | boletim | cancelar inscricao | coluna | curso preparatorio | descadastr* | dica | dicas | episodio* | erros que | estudo revela | guia para | inscreva se | leia mais | leitor* | ler mais | manual do | newsletter* | oficina de entrevistas | podcast* | psicologa | reportagem | saiba mais | subscri* | tertulia | webinar*",
    alert:
      "alerta* | busca salva | confira vagas | empregos para | mais procuradas | novas ofertas | novas vagas | ofertas semelhantes | pesquisa guardada | pesquisar mais ofertas | recomendadas | recomendados | vagas para voce | vagas parecidas | vagas que combinam | vagas semelhantes | veja vagas | ver todas",
    rejection:
      "dispensar um candidato | dois naos | e mails de nao | ghosting | levou um nao | nao selecao | negativa | negativas | os naos | recusa | recusas | rejeicao | rejeicoes | reprovacao | um nao",
    recruiterreach:
      "a procura de novas | a recrutar para | aberta a oportunidades | aberta a propostas | aberto a oportunidades | aberto a ouvir | aberto a propostas | buscando profissionais | cruzei me com o seu | encontrei o seu perfil | encontrei seu perfil | estou a contratar | estou contratando | inmail | me deparei com | nos foi confiada | oportunidade confidencial | seu linkedin | teria interesse em ouvir | teu linkedin | tomo a liberdade de | vi o seu perfil | vi o teu perfil | vi que saiste | vi seu perfil",
    hrtalk:
      "a candidata da agencia | ats | avisem os | comunicar as recusas | debrief | dispararam os | em cima do muro | eu cortava | eu nao a aprovaria | fecha a requisicao | folha com | headhunter | inscritos na | manda me a folha | me convenceu | mensagem padrao | nenhum dos tres finalistas | no gupy e | o escolhido assinar | o financeiro barrou | o que digo ao | os excluidos | os finalistas me | os reprovados | passa todo mundo | pedir outros | pipeline | proponho nao | reabrimos a busca | rejeitar o perfil | rever as vagas | risca da | risca o | scorecard",
    ownmove:
      "a minha candidatura | aceitei outra | aceitei outro | agradeco a oferta | ainda estou no pareo | candidatar me | decidi nao | declino | desisto | fico no aguardo | fui reprovad* | gostaria de entender | me candidatar | meu cadastro | meu curriculo | meu cv | minha candidatura | nao concordo | nao fui | nao passei | nao posso continuar | nao vou conseguir | nao vou poder | o meu curriculo | peco a demissao | peco que excluam | por me avisar* | por me ter avisado | preferi ficar | prefiro ficar | resolvi | retirar a minha | retirem o meu | sair do processo | venho candidatar me | venho por este meio candidatar | volto a tentar | vossa | vossas | vosso | vossos | vou ter de a recusar",
    meant:
      "adapte | amostra* | aula de amanha | carta tipo | citac* | como responder | como se | copie | costuma querer dizer | costume | exemplo* | formula | frase* | glossario | imagin* | minuta de | modelo* | nas entrelinhas | quotation | tipic*",
    error: "corrigi* | desconsider* | engano | errad* | erro* | lapso",
    despite: "ainda assim | ainda que | apesar de | embora | mesmo assim | mesmo que",
    especially: "*issimo | bastante | de verdade | demais | imenso | muita | muito | sinceramente | super | tao",
    first:
      "finais | final | nono | primeira | primeiro | primeiros | segunda | segundo | terceira | terceiro | ultima | ultimo | ultimos",
    person:
      "a outra pessoa | a quem | alguem com | alguem que | candidat* selecionad* | candidato ordenado | candidatos com | candidatos cuj* | candidatos mais | candidatos que | colega | nome da nova | noutr* candidat* | nov* chefe | o novo | o outro finalista | os candidatos que | os demais | outr* candidat* | outr* colega* | outr* concorrent* | outr* equip* | outr* finalist* | outr* maestr* | outr* nome* | outr* perfi* | outr* pessoa* | outr* professor* | outr* profission* | outro nome | para outra | para outro | perfil mais | pessoa que | pessoas que | prata da casa | quem ja | quem o | um executivo | um perfil | uma moca",
    work: "area | companhia | departamento* | empresa* | entidade | equipa* | equipe* | firma | fundac* | grupo | instituic* | labor* | projeto* | quadro | servico | servicos | setor | time | trabalh*",
    goesto:
      "a favor da | assinou | assume | atribuid* a | avancar com outr* | conquistou | coube a | decidiu se por | distribuido | entregue | entregues | fechamos com | fechou com | ficamos com | ficou com | fiquei com | foi dad* a | foi para a | foi para o | foi para outr* | ja tem dono | nomeou | ocupad* pel* | ocupad* por | oferecid* a | passa a ser | preenchid* pel* | preenchid* por | recaiu | seguir com outr* | seguiremos com outr* | tem dono | vai ficar com | vai para o | vai tocar | venceu",
    stays: "antigo | do quadro | mobilidade interna | regress* | tal como esta | titular | volta de | voltou",
    lack: "abaixo | falt* | inferior | insuficien* | menos | nao alcanc* | nao atende* | nao ating* | nao chegou | nao correspond* | nao cumpr* | nao obt* | nao preench* | nao reun* | nao tem | nao teve | nao tinha | pouca | pouco | verde",
    toomuch: "a mais | acima d* | de mais | demais | demasiad* | maior do que | ultrapass*",
    ending:
      "a distancia | da nossa parte | de longe | despedi* | fica para uma | nao foi dessa | nao foi desta | nao rolou | nao vai ser | outr* escola | outra empresa | por aqui",
    ahead:
      "antes do seu | em primeiro | em segundo | mais perto | margem | primeiro lugar | quase | segund* classificad* | segundo lugar",
    deserve: "ceu | feliz | maior do que | merec* | que vale | seu talento | voo",
    direction: "distanci* | mudou | noutra direcao | outra direcao | outro caminho | rumo*",
    condition:
      "alemao | antecedentes | autorizacao de residencia | carta de conducao | certific* | deslocac* | diploma* | disponibilidade | fluen* | frances | hibrid* | horario* | ingles | integral | licenca | mudanca para | noturn* | oab | presencial | pretensao salarial | registo criminal | remoto | turnos",
    recommend:
      "apresentamo* | apresentei | defend* | indicacao | indicar | indicou | proposta a | recomend* | referenci* | sugeri*",
    vote: "acordo | deliber* | entendeu | homolog* | parecer | pareceres | pesad* | pesou | quorum | reunido | reuniu | unanim* | votacao | votos",
    status:
      "alterad* | arquiv* | baixa | codigo | consta | encerrad* | estado | figura | finalizad* | homologad* | nao selecionad* | notifica se | nº | passou a fase | portal d* | protocolo | publicada | ref | registad* | reprovad* | requisicao | situacao | status | validade",
    figure:
      "avental | balanca | banda | capitulo* | ceu | chaves | clique | colheita* | comboio | coracao | cracha | elenco | forno | janela* | luz verde | orquestra | pagina | palco | plateia | porta | portas | receita | semente* | vento* | voo",
    late: "antes do seu | atras* | caduc* | demor* | depois de voce | entretanto | expir* | fora de prazo | ja estava* | ja tinha*",
    isyou:
      "contrata lo | e seu | e sua | e teu | e voce | propomos lhe | queremos contrat* | queremos ficar | queremos te | te contratar | uma delas | voce e | voce foi aprovad* | voce passou",
    welcome: "bem vind* | boas vindas | comeca a | contamos consigo | fazer parte | te espera",
    pet: "adoc* | adotante* | animais | animal | bichinho* | cachorr* | cadela* | caes | canil | cao | coelh* | filhote* | gata | gatas | gatil | gatinh* | gato | gatos | ninhada* | passeador* | pedigree | pet | pets | racao | tutor do",
    media:
      "album | anuncio foi | aplicativo | app | banca de | barraca | blog | canal | cronica* | curta metragem | documentario* | episodio* | exposic* | feira de | feira do | filme* | foto | fotografia* | fotos | galeria | letra | mercado | musica* | pintura* | playlist* | poema* | radio | receita | receitas | resenha* | seu anuncio | single | stand | video | videos",
    sport:
      "andebol | arbitro | atleta* | basquet* | campeonat* | clube | corrida | escalac* | federad* | futebol | futsal | ginasio | jogador* | jogo | jogos | judo | liga de | maratona | mister | natac* | peneira | plantel | sub 0 | torneio* | treinador | treino* | volei",
    hrmatter:
      "abono | adiantamento | aumento | banco de horas | despesas | estacionamento | ferias | folga* | formacao interna | garagem | home office | horas extra* | licenca parental | licenca sem vencimento | mudanca de turno | mudanca para o departamento | orcamento de formacao | pedido de mudanca | progressao | promocao | reembolso* | teletrabalho | transferencia | troca de turno | trocar de turno",
    authority:
      "alvara* | autarqu* | camara municipal | cartorio | condominio | conservatoria | detran | exame de conducao | financas | horta* | imi | imposto* | impugn* | inss | iptu | irs | iuc | jardim de infancia | junta de freguesia | licenca de | matricula | ministerio | multa* | municipi* | ocupacao do espaco | peticao | politicas | receita federal | registo civil | requerente* | requeriment* | seguranca social | sentenca | taxa | tribunal | urbanis* | vaga na creche | vereador*",
    contest:
      "casting | competic* | concurso de | concurso literario | desfile | edital de cultura | festival | final do concurso | galard* | gincana | hackathon | jurad* | medalha* | mentorando* | olimpiada* | premiad* | premio* | reality | rifa | sortead* | sorteio* | trofeu | vencedor*",
    sift: "caiu na | cortad* | corte | curricular | eliminad* | entre os 0 | fica* de fora | ficou fora | fora da | fora do processo | grupo que | lista curta | nao consta* | nao esta entre | pelo caminho | pre selec* | sem a sua | sem o seu | sem si | triagem",
    full: "cheia | completa | completo | completou | esgot* | ja arrum* | ja encontr* | ja nao precis* | nao precisamos de mais",
    giveback: "apag* | confiou | devoluc* | devolv* | reembols* | reenvi*",
    done: "era | estao | estava | ficamos | ficaram | ficou | foi | fomos | foram | fosse | fui | havia | houve | sido | tem | temos | tendo | tenha | tenho | ter | termos | tinha | tinhamos",
    will: "*arao | *aremos | *eremos | *iremos | estara | ficara | ha de | havera | ira | passara | podera | poderao | recebera | sera | serao | tera | vai | vais | vamos | vao | vou",
    one: "cinco | dez | dois | duas | nove | oito | quatro | seis | sete | so um | so uma | tres | um dos | unica | unico",
    who: "a qual | aquela | aquele | cuja | cujo | o qual | os quais | os que | para a qual | quem",
  },
  lists: {
    paper: [
      "(curriculo|curriculum|cv|perfil|candidatura|cadastro|dados|documentacao|ficha|contato|contacto|portfolio|portefolio|nome|linkedin|informacoes|processo)",
    ],
  },
  unread: [
    "nao (responda|responder|respondas|responde) .. (mensagem|e mail|email|mail|endereco|correio|notificacao)",
    "(por favor|favor) nao (responda|responder|respondas)",
    "mensagem automatica nao responda",
    "automatica .. nao (responda|responder)",
    "(caixa|endereco|e mail|email|mensagem|conta) .. nao .. (monitorad*|monitorizad*|lida|lido|lidas|verificad*|supervisionad*|aceita|recebe|admite)",
    "(caixa|conta) nao monitor*",
    "nao e possivel responder",
    "(respostas|resposta) .. nao .. (lidas|lida|recebidas|monitorad*|entregues|chegam|processadas)",
    "(endereco|conta|caixa) .. (so|apenas|somente|exclusivamente) .. (envia|envio|envios|mensagens)",
    "(mensagem|e mail|email) .. (enviad*|gerad*) .. (automaticamente|sistema|automatizado)",
    "nao responder",
  ],
  invitesAnswer: [
    "(responda|responde|responder|respondendo|respondas) .. (a este|este|esta|a esta) (e|email|mail|mensagem)",
    "(escreva me|escreve me|escreva nos|me escreve|me escreva|e so me chamar|me chama|me manda|manda me|me avisa|avise me|diga me|diz me|diz nos|me diz|me diga)",
    "(basta|bastara|e so) (responder|me responder|dizer nos|escrever)",
    "(qualquer|se tiver) (duvida|questao|pergunta) .. (responda|responde|escreva|me chama|estou|liga|ligue|disponha|fico)",
    "(fico|estou|ficamos) .. (a disposicao|ao dispor|a vontade|a sua disposicao)",
  ],
  told: {
    work: "resposta* | apresentação* | apresentações | portfólio* | portfolio* | entrevista* | exemplo* | estudo de caso | o case | o caso | exercício* | teste* | código | solução | soluções | comunicação | perguntas | preparação | estrutura* | detalhe* | profundidade | resultados | números | carta | cv | currículo | conversa | argument* | aula | dinâmica de grupo | dinâmica",
    merit:
      "experiência* | conhecimento* | competência* | habilidade* | técnic* | inglês | português | espanhol | idioma* | liderança | gestão | projeto* | projecto* | sql | excel | analític* | setor* | mercado* | certificaç* | certificado* | formação | qualificaç* | estratég* | perfil* | sénior* | sênior* | senioridade | anos | equipe* | equipa* | clientes | vendas | negociação | motivação | domínio | vivência",
    gap: "falt* | carec* | carência | ausência | muito gera* | muito genéric* | demasiado gera* | genéric* | muito curt* | frac* | fraqueza* | gostaríamos de ter | gostaria de ter | esperávamos | sentimos falta | senti falta | lacuna* | não o suficiente | insuficiente* | pouco | superficia* | não convenc* | não nos convenc* | acima do nível | abaixo | hesit* | mais concret* | ficou | ficaram | faltou | falou pouco | falaste pouco",
    advice:
      "recomend* | suger* | sugir* | conselho* | aconselh* | dica* | trabalhar | trabalhe | reforç* | melhorar | melhore | melhoria* | aprofund* | desenvolver | desenvolva | praticar | pratique | treinar | treine | próxima vez | próxima entrevista | próximas entrevistas | futuras entrevistas | ajudaria | ajudará | ajuda a | tente | prepar* | mostrar | mostre | mencion* | quantific* | explicar | explique | incluir | inclua | acrescent* | valeria | vale a pena",
    strength:
      "ponto forte | pontos fortes | destaque* | destac* | gostámos | gostamos muito | gostamos da | gostamos do | gostei muito | agradou | agradaram | convenc* | muito bo* | muito clar* | muito sólid* | muito forte* | excelente* | sólid* | especialmente | melhor parte | impressionou | brilhante*",
    compare:
      "mais experiência | mais anos | já tinha | já havia | já possuía | contava com | mais próxim* | vantagem | fez a diferença | diferencial | decisiv* | determinante* | pesou | em comparação | mais sólid* | mais forte em | tinha mais | já trabalhou",
    reason:
      "a razão | razão principal | o motivo | principal motivo | deveu se | decidiu se por | o que pesou | achámos | achamos | a equipa achou | a equipe achou | percebemos | notámos | notamos | nossa impressão | feedback do | feedback da | retorno do | retorno da | sendo sincer* | fez a diferença | decisiv* | determinante* | pesou",
    other:
      "pesquisa | inquérito | questionário | sua opinião | tua opinião | seu feedback | nosso processo | nossos processos | banco de talentos | banco de dados | em contato | em contacto | entraremos | contactar* | retornaremos | voltaremos | avisar* | informaremos | telefone | ligação | ligar | chamada | agendar | agenda | marcar | convid* | convite | próxima fase | próxima etapa | segunda entrevista | conhec* lo | conhecê* | candidatar | candidate se | outras vagas | outra vaga | vaga* | futuras oportunidades | não podemos | não conseguimos | não é possível | infelizmente não | encaminh* | reencaminh* | dados pessoais | apag* | exclu* | despesas | fatura | contrato | oferecer | em análise | em anexo | anexo | newsletter | sorte | sucesso | paciência",
    ahead:
      "convidar* | convidá* | convite | segunda entrevista | nova entrevista | nova conversa | próxima fase | próxima etapa | oferecer* lhe | oferecer a | oferta | ainda tem interesse | ainda está interessad* | reabri* | voltar a falar | contrato | data de início | tem disponibilidade | está disponível",
  },
  details: {
    roleFrames: [
      "!(vaga|vagas|cargo|posição|função|posto|lugar|oportunidade|emprego|cadeira) (de|para|como) {role} (na|no) {company}",
      "!(vaga|vagas|cargo|posição|função|posto|lugar|cadeira) (de|para|como) {role} (na|no|foi|ficou|está|foram|aqui|neste|nesta|que|com|e)",
      "!(vaga|vagas|cargo|cargos|posição|função|posto|postos|lugar|lugares|cadeira) (de|para|como) {role}",
      "!(vaga|cargo|posição|função|posto): {role}",
      "(processo|programa|concurso|seleção|recrutamento|oportunidade|candidatura|entrevista|inscrição): {role}",
      "(candidatura|candidatou|candidatar|candidatado|candidatei|inscrição|inscreveu|inscrito|inscrita|concorreu|concorrer|entrevista|convite|aprovada) (a|à|ao|para|como|de) [a|o] [vaga|cargo|posição|função|posto|lugar|oportunidade] [de|do|da] {role} (na|no|em) {company}",
      "(candidatura|candidatou|candidatar|candidatado|candidatei|inscrição|inscreveu|inscrito|inscrita|inscritas|inscritos|concorreu|concorrer|entrevista|seleção|processo|seletivo|contratação|recrutamento|procedimento|contratar|desafio|estágio|prova|teste|trabalho|serviço|admissão|comitê|banca|cadastro) (a|à|ao|para|como|de|do|da) [a|o] [vaga|cargo|posição|função|posto|lugar|oportunidade] [de|do|da] {role}",
      "(destinado|destinada|referente|relativo|relativa|proposta|sua|tua) (a|ao|à|para) {role}",
      "(vaga|candidatura|oportunidade|currículo|entrevista|posição|cargo|seleção|seletivo|lugar|desfecho) [–|—|-|:] {role}",
      "(estágio|internato|residência|bolsa) (em|de|no|na) {role}",
      "(como|para|tê-lo como|tê-la como) [uma|um|a|o] {role} (conosco|connosco|na|no|aqui|do|da)",
      "(nosso|nossa|novo|nova) {role}",
      "(uma|um|outro|outra) {role} (e|na|no|para|aqui|com|que)",
      "{role}: (encerrada|encerrado|cancelada|cancelado|preenchida|preenchido|concluído|não)",
    ],
    roleWords:
      "açougueir* administrador* administrativ* advogad* agrônom* agrónom* ajudant* alfaiate almoxarif* analist* animador* aprendiz aprendizes arquitet* arquivist* artesã* artist* articulador* artífice assessor* assistent* astrônom* atendent* atriz ator atuári* auditor* auxiliar* avaliador* babá bailarin* balconist* barman barist* bibliotecári* biólog* biomédic* biotecnólog* bolsist* bombeir* bolsa borracheir* brigadist* cabeleireir* caixa calceteir* camareir* canalizador* cantor* capataz carpinteir* carregador* carteiro carteiros chef chefe cientist* cirurgi* coach comissári* comercial comprador* condutor* confeiteir* conferent* conselheir* consultor* contabilist* contábil contador* controlador* controller coordenador* copeir* copywriter corretor* costureir* cozinheir* cuidador* curador* decorador* delegad* dentist* dermatologist* desenhist* desenvolvedor* designer desenhador* despachante* detetive dev digitador* dietist* diretor* docent* doutor* economist* editor* educador* eletricist* eletromecânic* eletrotécnic* embaixador* empacotador* empregad* empreiteir* encanador* encarregad* enfermeir* engenheir* engomad* ensaiador* entregador* escritor* escriturári* especialist* estafet* estagiári* estágio estatístic* esteticist* estilist* estivador* estoquist* executiv* farmacêutic* faxineir* ferramenteir* fiscal fisioterapeut* florist* formador* fotógraf* fresador* frentist* fundador* funileir* garçom garçonete geólog* geriatr* gerent* gestor* guarda guia ilustrador* informátic* inspetor* instalador* instrutor* intérprete investigador* jardineir* jornalist* jurist* jurídic* laboratorist* lavador* leitor* líder* locutor* logopedist* maestr* manicur* manobrador* maquinist* marceneir* marinheir* massagist* mecânic* médic* mediador* mensageir* mergulhador* merendeir* militar modelista monitor* montador* motoboy motorist* músic* notári* nutricionist* oficial officer operador* operári* orçamentist* orientador* padeir* paginador* pasteleir* pedagog* perit* pescador* pesquisador* pianist* pilot* pintor* planejador* planeador* podólog* polícia policial porteir* preparador* president* procurador* produtor* professor* programador* projetist* promotor* psicólog* psicopedagog* publicitári* químic* radialist* realizador* recepcionist* rececionist* receção recepção redator* redactor* regente relações-públicas repórter* repositor* representant* residente* residência retireir* ordenhador* tratorist* revisor* roupeir* sapateir* scrum secretári* segurança seguranças serralheir* servent* sociólog* socorrist* soldador* solicitador* supervisor* superintendent* taxist* técnic* telefonist* tesoureir* topógraf* torneir* trabalhador* tradutor* trainee* treinador* tutor* vendedor* veterinári* vigilant* vigia voluntári* zelador* zootecnist* ux ui data scientist engineer* developer* manager* specialist* lead head director analyst architect consultant associate assistant intern owner master qa devops backend frontend front-end back-end fullstack full-stack sre cto ceo cfo hr sales representative executive accountant recruiter success strategist planner producer administrator coordinator buyer support tester business partner programme tech pleno sênior júnior frila farmacologist* fonoaudiólog* terapeut* sommelier mestre-de-obras leiturist* bilheteir* sushiman pizzaiol* churrasqueir* agente agentes armador* azulejist* caldeireir* caseir* ceramist* cinegrafist* cobrador* coletor* corticeir* cronometrist* degustador* diagramador* diarist* embalador* envernizador* estucador* explicador* expedidor* fiel forneir* fundidor* garimpeir* gerontólog* governant* guincheir* hostess lagareir* lapidador* lenhador* ludotecári* manobrist* maqueir* marisqueir* maquilhador* maquiador* matemátic* nadador* oculist* optometrist* ortopedist* paisagist* parteir* pediatr* pecuarist* pregoeir* psiquiatr* rebarbador* restaurador* retificador* roteirist* salva-vidas servidor* sonoplast* tapeceir* tanoeir* tecelã* tecedeir* tripulante* vindimador* viveirist* criada pedreiro pedreiros responsável responsáveis apanhador* empilhador* tratador* atuador ourives peixeir* talhant* bartender hospedeir* camionist* operacional".split(
        " ",
      ),
    hasCapitals: false,
    roleStops:
      "/ na no para com e, que por pela pelo já foi fui está é foram ficou fica se te lhe nos mas porque cuja cujo durante dentro sobre segundo conforme não assinámos assinamos optámos optamos escolhemos decidimos preenchemos fechámos fechamos contratámos contratamos selecionámos selecionamos recebemos informamos comunicamos deliberou decorreu encerrou encerrado encerrada cancelada cancelado preenchida preenchido ontem hoje temos agradecemos lamentamos lamento infelizmente tem estará será continua seguem segue muito obrigado obrigada como mediante mil aqui quando onde seu sua seus suas teu tua teus tuas esta este esse essa neste nesta desta deste após nossa nosso conosco connosco a à ao você terá temporada realizado realizada dado dada perante antes depois deixa deixou enviada enviado disponível publicada".split(
        " ",
      ),
    notRoles: (
      "atualização actualização candidatura candidaturas candidato candidata candidatos candidatas seleção seletivo novidades notícias notícia resultado resultados resposta " +
      "entrevista entrevistas estado status situação currículo curriculum cv vaga vagas oportunidade oportunidades emprego empregos trabalho anúncio edital concurso procedimento comunicação-de notificação feedback " +
      "encerramento encerrada encerrado cancelada cancelamento obrigado obrigada olá oi re enc fwd fw res tua teu sua seu suas seus nosso nossa interesse informamos confiança responsabilidade retorno devolutiva parecer ponto " +
      "empresa inscrição decisão reserva referência proposta semana etapa fase desafio prova teste aula-teste papo conversa reunião mensagem e-mail lista agradecimento anulação remarcação confirmação recebida prezado prezada caro cara lugar posição cargo requisição convite jornada história histórias destaque mês meses ano anos dia dias perfil espera talentos sobre tarde manhã noite encontro motivos partida forma vez"
    ).split(" "),
    companyFrames: [
      "(vaga|cargo|posição|função|posto|lugar|processo|candidatura|trabalhar|carreira|oportunidade|oportunidades|emprego|entrevista|equipa|equipe|time) (na|no|à|ao|em|nos|nas) {company}",
      "interesse (em|por|pela|pelo|na|no|demonstrado pela|manifestado na) {company}",
      "(fazer parte|parte|equipe|time|equipa|talentos|recrutamento|gestão|todos) (da|do|de|das|dos) {company}",
      "(em nome|por parte|atualização|notícias|novidades|abraço) (da|do|de|das) {company}",
      "(aqui|nós|cá|pensar|pensado|inscreveu) (na|no|da|do) {company}",
      "(equipa|equipe|time) {company}",
      "(RH|humanos|people|pessoas|gente|talentos|recrutamento|pedagógica) (–|—|-|·) {company}",
      "(RH|humanos|people|pessoas|gente|talentos|recrutamento|pedagógica) | {company}",
      "!(empresa|empregador|anunciante|instituição): {company}",
      "!empresa: {company}",
      "!(empresa|instituição) {company} (encerrou|atualizou|analisou|cancelou|revisou|decidiu|optou|assinalou|alterou|concluiu)",
      "!a empresa {company} (encerrou|atualizou|analisou|cancelou|revisou|decidiu|optou|assinalou|alterou|concluiu)",
      "(o|a) {company} (agradece|informa|lamenta|decidiu|optou|analisou|recebeu)",
      "(conselho|direção|RH) (da|do|dos|das) {company}",
      "!conselho (da|do) {company} (esteve|decidiu|deliberou|reuniu|optou|preferiu)",
      "(cliente|cliente,) [a|o] {company}",
      "(pela|pelo|trainee) {company}",
    ],
    companyStops:
      "foi e é te lhe nos na no em para com que por pela pelo desde será temos ao se não agradece agradecemos quero queremos informa comunica lamenta lamentamos já como está porque mas sem sobre sua seu suas seus tua teu obrigado obrigada onde esta este durante até continua aqui após apesar um uma os as muito que, ou o a à demonstrado mostrado demonstrou analisou decidiu encerrou optou no(a) e, neste nesta".split(
        " ",
      ),
    teamWords: (
      "equipa equipe time talento talentos recursos humanos rh r.h. recrutamento seleção selecção recruiting recruitment talent acquisition hr people pessoas gente gestão cultura pessoal atração aquisição " +
      "emprego empregos vagas carreiras jobs careers candidaturas candidatos departamento depto dpto direção direcção área setor secretaria secretaria-geral administração no-reply noreply não responda nao-responda naoresponda nao-responder notificações notificação avisos alertas alerta suporte sistema " +
      "coordenação chefia comitê comité comissão geral serviço serviços contacto contato info team culture trabalhe conosco connosco recrutador recrutadora recrutadores estágio estágios trainee trainees programa banca júri divisão núcleo mobilidade interna interno gerência vagas. tecnologia desenvolvimento organizacional apoio cliente candidato humano capital mensagens onboarding pedagógica processo seletivo early hotel-escola relações laborais early careers marketing"
    ).split(" "),
    legalForms: (
      "grupo banco clínica colégio escola universidade instituto hospital laboratório laboratórios oficina hotel fundação associação cooperativa companhia construtora transportadora distribuidora agência estúdio editora farmácia farmácias supermercados supermercado transportes padaria restaurante prefeitura câmara município santa casa misericórdia foods labs lab tech studio retail digital consulting consultores consultoria solutions soluções software systems holding partners global seguradora seguros logística indústria indústrias metalúrgica magazine loja lojas academia centro conservas cimentos advogados " +
      "unidade bar bistrô tasca taberna café cafetaria cafeteria pastelaria confeitaria churrascaria cervejaria pizzaria lanchonete mercearia mercado minimercado talho açougue peixaria ateliê atelier galeria livraria papelaria tipografia gráfica lar creche pousada albergue quinta herdade fazenda sítio granja viveiro vinícola adega cantina lavandaria lavanderia oficinas autoescola barbearia salão ginásio drogaria óptica ótica floricultura pensão hostal teatro museu orquestra junta freguesia paróquia sindicato federação conselho consórcio construções irmãos filhos móveis calçados auto peças usina frigorífico estaleiros têxteis sa s.a lda ltda ltd inc llc gmbh me mei eireli epp sgps unipessoal cia s/a i.p ip epe"
    ).split(" "),
    closings: (
      "atenciosamente|att|atte|atentamente|cordialmente|cumprimentos|com os melhores cumprimentos|os melhores cumprimentos|melhores cumprimentos|apresentamos os nossos melhores cumprimentos|apresento os meus cumprimentos|apresento-lhe os meus cumprimentos|" +
      "apresento-lhe respeitosos cumprimentos|cumprimentos cordiais|cordiais cumprimentos|com cumprimentos|um abraço|abraço|abraços|um forte abraço|forte abraço|grande abraço|um grande abraço|abração|abs|beijo|beijos|bjs|um beijo|beijinhos|beijinho|beijão|" +
      "cordiais saudações|saudações|saudações cordiais|melhores saudações|respeitosamente|fraternalmente|sinceramente|com carinho|carinhosamente|um abraço carinhoso|com consideração|com elevada consideração|com elevada consideração e estima|com estima|com estima e consideração|" +
      "obrigado|obrigada|muito obrigado|muito obrigada|grato|grata|gratos|gratas|agradecidos|boa sorte|até breve|até a próxima|até à próxima|até mais|até logo|tudo de bom|sucesso|muito sucesso|boas|com os meus cumprimentos|com os nossos cumprimentos|com votos de sucesso|votos de sucesso|" +
      "fico à disposição|ficamos à disposição|permaneço à disposição|à disposição|estou à disposição|ao dispor|sempre ao dispor|sem mais|sem mais para o momento|sem outro assunto|sem outro assunto de momento|subscrevo-me|subscrevemo-nos com consideração|subscrevemonos com consideração|subscrevome com consideração|subscrevome|um abraço solidário|um abraço cheio de axé|um abraço e boa sorte|" +
      "feliz semana|bom fim de semana|ótima semana|boa semana|um ótimo dia|tenha um bom dia|tenha um ótimo dia|melhores votos|com gratidão|gratidão|com apreço|com respeito|saudações académicas|saudações acadêmicas|valeu|força|um bem-haja|bem haja|best|best regards|kind regards|regards|cheers|com amizade|abraço grande|um cumprimento|torço por você|afetuosamente|pede deferimento|o provedor|a direção|a chefe|o chefe|a presidente|o presidente|a directora|a diretora|o director|o diretor|a vereadora|o vereador|a coordenadora|o coordenador|a secretária|o secretário|a gerente|o gerente|a responsável|o responsável|pelo júri|pela administração|pela direção|pela comissão|fica com deus|fique com deus|bons ventos|bjos|bjinhos"
    ).split("|"),
    titles:
      "sr sra srª srta d dr dra drª dr.ª dr.a prof profa profª prof.ª eng engª eng.ª enga arq arqª exmo exma mestre professor professora doutor doutora engenheiro engenheira senhor senhora dona seu mtr me ilmo ilma pe irmã frei padre".split(
        " ",
      ),
    signedFrames: ["aqui é [o|a] {name} (do|da|de)", "(aqui fala|sou) [o|a] {name} (do|da|de)"],
    familyNames: [],
    greeting: {
      by: "first",
      binds:
        "dr. dra. dr.ª drª dr.a prof. profa. prof.ª eng. engª eng.ª enga. arq. arq.ª enf. enf.ª irmã irmão frei padre pe. dona tia tio".split(
          " ",
        ),
      // In a mail to an "Exma. Senhora" the writer is greeted by the whole name, since neither list holds any.
      formal: {
        phrases: [
          "(exmo|exma|ex mo|ex ma|excelentissim*|ilmo|ilma|ilustrissim*)",
          "(v exa|v ex a|v exas|vossa excelencia|vossa senhoria)",
          "(caro|cara|senhor|senhora|estimado|estimada|prezado|prezada|ilustre) (sr|sra|senhor|senhora|dr|dra|doutor|doutora|eng|engenheiro|engenheira|prof|profa)",
          "^ (dr|dra|drª|prof|profa|eng|engª|enga|arq) ({Name}|$)",
          "^ (a|o) (presidente|director|directora|diretor|diretora|chefe|vereador|vereadora|secretario|secretaria|reitor|reitora|provedor|provedora) [de|do|da] [{Name}] [de|do|da] [{Name}] $",
          "(com os|com os nossos|com os meus|os nossos|os meus) melhores cumprimentos",
          "(com estima|com consideracao|com elevada|respeitosos|respeitosamente|subscrev*)",
        ],
        woman: "Dr.ª",
        man: "Dr.",
        women: [],
        men: [],
      },
    },
    stages: {
      offer: [
        "(revog*|retir*|rescind*|rescis*|anul*|cancel*) .. (proposta|propostas|oferta|ofertas|nomeacao|admissao)",
        "(proposta|propostas|oferta|ofertas|nomeacao|admissao) .. (sem efeito|revogad*|retirad*|anulad*|cancelad*|rescindid*)",
      ],
      final: [
        "(ultima|final) (etapa|fase|entrevista|conversa|ronda|rodada)",
        "(etapa|fase|entrevista|entrevistas|conversa) (final|finais)",
        "(outro|outra|outros|os|entre os|dois|tres|quatro|cinco|foi|era|eras|um dos|uma das|dos|das) (finalista|finalistas)",
        "(segundo lugar|segunda colocad*|chegou a final|chegaste a final|reta final|por um triz)",
        "(um|uma|outro|outra) (dos|das) (dois|duas|tres|quatro) (nomes|pessoas|candidat*)",
        "(apresentacao|conversa|entrevista) .. (diretoria|conselho|administracao|socios)",
        "(juri|conselho|diretoria|socios|colegiado) .. (deliberou propor|votou|votaram|preferiu|homologou)",
        "lista unitaria de ordenacao final",
        "(terceira|quarta) [e ultima] entrevista",
      ],
      interview: [
        "(obrigad*|agradec*|valeu|prazer|gosto|adorei|adoramos|gostei|gostou|gostamos|curtiu|curtimos|honra|bonito|gostaram|privilegio|delicia|contente|impressoes) ... (papo|conhecer|conhece lo|conhece la|conhecermos|reuniao|prosa|visita|ter vindo|vir ate|vinda|ouvi lo|ouvi la|te ouvir|ouvir te|te receber|recebe lo|recebe la|receber te|conversa $|conversas $)",
        "(obrigad*|agradec*|valeu|prazer|gosto|adorei|adoramos|gostei|gostou|gostamos|honra|gostaram|contente) ... (conversa|conversas|entrevista|entrevistas) (de|do|da|que|com|na|no|em|e|presencial|realizada|tecnica|conosco|connosco)",
        "(na|nas|da|das|apos|apos a|apos as|sua|suas|tua|tuas|nossa|nossas|segunda|primeira|duas) (entrevista|entrevistas) (realizada|realizadas|presencial|com|de|do|da|que|tecnica|tecnicas|em|no|na|individual|tao|e|foi|foram|lamento|lamentamos|decidimos|optamos|informamos|concluimos|venho|$)",
        "(apos|depois da|depois de|feedback da|relativamente a|retorno da|sequencia da|sequencia das|participou com|esteve em|compareceu a|disponibilidade nas|disponibilidade na|veio a) [a|as|sua|suas|tua] (entrevista|entrevistas|conversa|conversas|reuniao|dinamica)",
        "(entrevista|entrevistas) (realizada|realizadas|que fizemos|que tivemos|que fez|que fizeste|que realizou|presencial de|presencial do|no dia|do dia|de ontem|de {digits})",
        "(a|as|duas|tres|na|da|sua|nossa) (conversa|conversas) (que tivemos|de ontem|com o gestor|foi|com a gente)",
        "(dinamica de grupo|na dinamica|na audicao|sua audicao)",
        "(sua|tua|nossa) (conversa|visita) (foi|com|na|no|de|do|a|mas|e)",
        "(nosso|o) papo",
        "(por ter vindo|por teres vindo|por vir|veio|vieste) .. (entrevista|ca|aqui|ate|visitar|nos ver)",
        "(nos visitou|nos visitar|visitar nos)",
        "(conversei|conversamos|reunimos|ouvidas|ouvimos|entrevistamos) com (nove|oito|cinco|quatro|tres|seis|sete|varias|varios|as irmas|todos|voce)",
        "(ouvidas|ouvidos|entrevistadas|entrevistados) (as|os)",
      ],
      assessment: [
        "(teste tecnico|prova pratica|prova escrita|prova teorica|prova didatica|aula teste|aula demonstracao|aula experimental|testes online|teste online|teste de|art test|take home|desafio tecnico|desafio de|etapa do desafio|o desafio|case|assessment|raciocinio logico|entrevista em video|nota de corte|prova de|provas de|redacao do|caso hipotetico|caso pratico|hackathon)",
        "(dia de experiencia|periodo experimental|turno experimental)",
        "(sua|seu|tua|teu|o|a|da|do|na|no) (teste|test|prova|avaliacao|apresentacao|pontuacao|exercicio|codigo|desafio)",
        "(abaixo da|pontuacao|nota) (nota|minima|inferior|obtida|de corte)",
        "(uso do laboratorio|gestao de sala)",
        "(considerad* inapto|aptidao fisica)",
      ],
      screen: [
        "(entrevista|conversa|contacto|contato|chamada|triagem|papo) [inicial|breve] (telefonica|telefonico|por telefone|ao telefone|inicial)",
        "(falamos|conversamos|falado|conversado|falar contigo|falar consigo) .. (por|ao|pelo) telefone",
        "(conversa com a nossa recrutadora|com a nossa recrutadora|com nossa recrutadora|trocar uma ideia|bate papo inicial|documentacao complementar|historico escolar)",
        "(primeira chamada|videoentrevista)",
      ],
      application: [
        "(analis*|avali*|receb*|apreci*|revis*|lemos|lida|conferindo|acusamos) .. (candidatura|candidaturas|curriculo|curriculos|curriculum|cv|perfil|inscricao|documentacao|portfolio|e mail)",
        "(candidatura|candidaturas|candidatou|candidatar*|candidatado|curriculo|curriculum|cv|inscricao|inscreveu|inscrit*|concorrer|candidatei|cadastro)",
        "(triagem curricular|analise curricular|analise documental|processo seletivo|processo de recrutamento|participacao)",
        "(interesse|agradec*|obrigad*) .. (interesse|vaga|posicao|oportunidade|funcao)",
        "(seu|teu|sua|tua) (perfil|ficha) .. (nao|foi|sera|ficara|ficou|permanecera)",
        "(vaga|lugar|posto) .. (preenchid*|ocupad*|entregue|fechad*)",
      ],
    },
    feedbackRefused: [
      "nao (e possivel|nos e possivel|podemos|poderemos|damos|fornecemos|oferecemos|prestamos|presta|facultamos|conseguimos|nos sera possivel) ... (feedback|retorno|retornos|motivos|devolutiva|devolutivas|informacoes|comentarios|justificac*)",
      "(feedback|retorno|devolutiva|motivos) .. nao .. (dad*|possivel|fornec*|prestad*)",
      "por (politica|volume|normas) .. nao .. (feedback|retorno|devolutiva*|informac*)",
    ],
    feedbackOffered: [
      "(se quiser|se quiseres|caso queira|quiser|disposicao|ao dispor|disponivel|posso|podemos|gostaria|com gosto|com prazer|a vontade) ... (feedback|devolutiva|retorno|aprofundar|conversa sobre|relatorio|comentarios|detalhes|por escrito|bater um papo)",
      "(te passar|te passo|te dou|dou lhe|dar lhe|enviar lhe|mando te|te mando|envio lhe|segue) .. (feedback|devolutiva|retorno|relatorio|comentarios)",
      "(peca|pedir|pede|solicite|solicitar) .. (feedback|devolutiva)",
      "(fundamentacao|relatorio|ata) .. (segue em anexo|em anexo)",
      "(liga me|ligue me|ligo de novo|me liga|fico a disposicao) .. (conversa|conversarmos|duvida|feedback|falar)",
    ],
    doorOpen: [
      "(manter*|mantem*|guardar*|guardamos|guardo|ficar*|fica|ficou|permanec*|continua|conserv*|vai|vao|salvo|integrar|arquiv*|mora) ... (banco de talentos|banco de curriculos|nosso banco|base de dados|nossa base|rede de talentos|cadastro|carteira|arquivo|gaveta|radar|futur*|proxim*|oportunidades|eventuais|novas vagas|outras vagas|12 meses|doze meses|temporadas|com a gente|conosco|connosco|reserva)",
      "(cadastro|curriculo|perfil|candidatura|nome|linkedin) .. (banco de talentos|nosso banco|rede de talentos|base|carteira|gaveta|ativo|salvo)",
      "(convid*|incentiv*|encoraj*|esperamos|gostariamos|gostavamos|sugerimos|recomend*|adorariamos) ... (candidat*|inscrev*|concorrer|acompanh*|participar|voltar|oportunidades|vagas|encontrar|contar)",
      "(voltar a|volte a|pode|podes|podera|podem) [se|te] (candidat*|concorrer|inscrev*|recandidat*) .. (novamente|de novo|outr*|futur*|ano|quantas|edicao|)",
      "(candidat*|inscrever|inscreve|concorrer|recandidat*) .. (novamente|de novo|outra vez|no futuro|no ano que vem|proxim*|outras vagas|a vontade)",
      "(futuras|proximas|outras|novas) (vagas|oportunidades|posicoes|selecoes|ofertas|edicoes|temporadas|candidaturas)",
      "(vagas|oportunidades|necessidades|selecoes) (futuras|que surgirem)",
      "(fique|fica|ficar|esteja) (de olho|atent*)",
      "(porta|portas) .. abert*",
      "(te chama*|te chamo|voltar a contactar|voltar a falar|entraremos em contato|entraremos em contacto|te procurar|te colocar na lista|chamar voce) .. (quando|se|sempre|futur*|surgir|oportunidade|)",
      "(a gente|no natal) .. (te chama|chama extra|chama)",
      "(manter|mantenhamos|manter se em|ficar em) (contato|contacto|perto)",
      "(ate breve|ate a proxima|siga nos|sigam nos|siga a nossa|acompanhe nossas|acompanhe as nossas|rede de talentos)",
      "nao impede .. (inscricao|candidatura)",
      "(nos reuna de novo|proximas colheitas|voltem a se cruzar|proximo exame)",
    ],
    waiting: [
      "(candidat*|inscrev*|concorrer|recandidat*|participar) ... (apos|depois de|dentro de|daqui a|passados|decorridos|ao fim de|em|prazo de) .. {number} (mes|meses|ano|anos)",
      "(apos|depois de|dentro de|daqui a|passados|decorridos|ao fim de|aguardar|esperar) [o prazo de|um periodo de|pelo menos|o periodo de] {number} (mes|meses|ano|anos) ... (candidat*|inscrev*|concorrer|recandidat*|novamente|de novo)",
      "nao .. (candidat*|inscrev*|concorrer) ... {number} (mes|meses|ano|anos)",
    ],
    numberWords: {
      um: 1,
      uma: 1,
      dois: 2,
      duas: 2,
      tres: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      oito: 8,
      nove: 9,
      dez: 10,
      doze: 12,
      dezoito: 18,
      vinte: 20,
    },
    yearWords: ["ano"],
    reasonFrames: [
      "(vez|prosseguir|avançar|continuar|adiante|contigo|consigo): {reason}",
      "(porque|já que|uma vez que|visto que|dado que|pois|tendo em conta que|porquanto) {reason}",
      "(devido|face|em virtude|em razão|por conta|por causa|em função|por motivo) (a|ao|à|às|aos|de|da|do|das|dos) {reason}",
      "(o motivo principal|o motivo|a razão|o ponto que pesou|motivo): {reason}",
      "(o ponto que pesou foi|o que pesou foi|considerou que|o motivo foi|a razão foi|o motivo principal foi|pesou|pesou,|pegou|faltou|faltou-lhe|faltou-te) {reason}",
      "como (a|o|as|os|já|ainda) {reason} (não|optámos|optamos|decidimos|infelizmente)",
      "(soubemos|soube|informou-nos|informaram-nos|fomos informados) [{name}] (que|de que) {reason}",
      "{reason} (e com isso|pelo que o seu|pelo que a sua|por isso vou|por isso vamos)",
      "(candidato,|candidata,|candidatos,|candidatas,|pessoa,|pessoas,|alguém,|profissional,|profissionais,|concorrente,|finalista,|moça,|rapaz,|colega,|filial,) (que|com|cuja|cujo|por) {reason}",
      "(candidato|candidata|candidatos|candidatas|pessoa|pessoas|perfis|alguém|profissional|profissionais|concorrente|finalista|moça|rapaz|colega|designer|engenheiro|engenheira) (que|com|cuja|cujo|cujos) {reason}",
      "que já (tem|tinha|conhece|conhecia|trabalhou|trabalhava|trabalha|tocou|atuou|atuava|possui|vinha|vem|fez|frilava|domina) {reason}",
      "(candidatos|candidatas|profissionais|perfis|pessoas) (mais aderentes|mais alinhados|mais alinhadas|mais adequados|mais próximos) {reason}",
      "(procuramos|buscamos|procurávamos|buscávamos|precisamos de|precisávamos de|precisa de|preciso de|faz falta|fazia falta) (alguém|quem|uma pessoa|um profissional|um perfil) {reason}",
      "(vaga|posição|função|cargo|escopo|posto) (exige|requer|pede|precisa de) {reason}",
      "(só havia|por falta de|por não|por já|por ter obtido|por ter mais|por ter um|por ter uma|por ter maior|não tendo|não possuindo|já arrumei|já arranjei|já arranjámos|já contratei|já contratámos|já contratamos) {reason}",
      "o quadro (está|encontra-se|do|da|já) {reason}",
    ],
  },
};
