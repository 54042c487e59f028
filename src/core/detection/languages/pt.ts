import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about Portuguese, of Brazil and of Portugal. */
export const pt: LanguagePack = {
  tag: "pt",
  script: "Latn",
  commonWords: (
    "o os as do da dos das na nas ao aos à às e é em no nos com um uma uns umas não que você vocês seu sua seus suas lhe teu tua ti consigo contigo " +
    "conosco connosco nosso nossa nossos nossas foi foram são está estão estamos ser ter tem têm temos tens mais muito muita muitos mas também já até " +
    "pela pelo pelas pelos pra isso isto esse essa este esta ele ela eu meu minha quando onde porque pois ainda assim sem outro outra outros outras " +
    "quem obrigado obrigada olá oi bom boa dia tarde agora aqui sobre entre após depois tudo todos nem só fica ficou vai vamos pode podemos numa num deste desta neste nesta dessa nessa gente prezado prezada"
  ).split(" "),
  concepts: {
    you: "voce | voces | tu | te | ti | teu | tua | seu | sua | seus | suas | lhe | consigo | contigo | si | o senhor | a senhora | v exa | v ex | vossa | vosso | es | tens | podes | ficaste | gostaria de a | lo | la | las | do senhor | senhor a | eras | vais",
    we: "nos | nosso | nossa | nossos | nossas | conosco | connosco | a gente | pra gente | com a gente | *amos | *emos | decidimos | preferimos | sentimos | seguimos | conseguimos | pedimos | vimos | concluimos | ouvimos | fomos | abrimos | somos | a equipe | a equipa | o time | a empresa | a casa",
    i: "eu | me | mim | meu | minha | meus | comigo | quero | queria | lamento | sinto | escrevo | agradeco | espero | sou | estou | tenho | posso | acho | vou | desejo | venho | fiquei | gostei | achei | levei | conversei | falei | decidi | deixo | prefiro | digo | sei | tive | li | chorei | gostava | gostaria | peco | faco | preciso de",
    they: "eles | elas | ele | ela | dele | dela | deles | delas | os que",
    somebody: "alguem | pessoa | pessoas | quem | uma moca | algum | alguma | gente com | gente boa",
    other:
      "outro | outra | outros | outras | noutro | noutra | noutras | diferente* | demais | restante* | divers* | alternativ*",
    candidate:
      "candidato | candidata | candidatos | candidatas | concorrente* | participante* | inscritos | finalista* | opositor* | entrevistad* | selecionados | convocados | proponente* | nome | nomes | colocados | os outros | os restantes | investigadora | colegas",
    client: "cliente | clientes | contratante | empresa utilizadora",
    committee:
      "comite | comissao | juri | banca | painel | conselho | direcao | diretor* | administracao | administrador* | gestor* | gerente* | gerencia | lideranca | chefia | chefe | coordenacao | reitor* | colegiado | responsavel | manager | avaliador* | socio | socios | patrao | dono | proprietari* | cto | presidente | secretaria municipal | prefeitura | parecer* | provedor | encarregad* | supervisor* | fundador* | departamento | mestre | maestro | direccao | director* | chef | a matriz | casa mae | tesouraria | mantenedora | fundacao | assembleia",
    internal: "internamente | de casa | prata da casa | do quadro | transferencia | interno | interna | a casa",
    everyone: "todos | todas | todo | toda | cada | qualquer | tudo | igualdade",
    friend:
      "amigo | amiga | amigos | irmao | irma | filho | filha | primo | prima | cunhado | cunhada | vizinho | vizinha | namorado | namorada | marido | esposa | esposo | sobrinho | sobrinha | mae | pai | tio | tia | mulher | familia | compadre | colega minha | colega meu | nora | genro | afilhad*",
    not: "nao | nem | nunca | ninguem | nenhum | nenhuma | nada | sem | negativ* | negou | negado | recus* | indefer* | desfavora* | reprov* | rejeit* | descart* | declin* | desclassific* | eliminad* | inapto | falta de | faltou | deixou de | deixa de | improcedente | preteri* | dispens* | exclui* | exclusao",
    unable:
      "nao pod* | nao pud* | nao poss* | nao vou poder | nao e possivel | nao foi possivel | nao sera possivel | nao nos e possivel | nao o pod* | impec* | imped* | nao conseg* | nao ha como | nao temos como | nao da pra | nao tem como | nao sendo possivel | inviabiliz*",
    nolonger:
      "ja nao | nao existe mais | nao segui* | nao continu* | nao prossegu* | nao avanc* | deixou de | deixa de | deixamos de | nao dar* continuidade | nao dar* seguimento | nao daremos",
    sorry:
      "lament* | desculp* | sinto | sentimos | pesar | pena | tristeza | triste | por azar | chorei | aperto | doi | custou | ingrat* | queria muito | infeliz* | consolac*",
    negative:
      "negativ* | desfavora* | recusad* | rejeitad* | reprovad* | indeferid* | descartad* | desclassificad* | excluid* | eliminad* | inapto | nao aprovad* | nao selecionad* | nao colocad* | nao apt* | nao foi aprovad* | nao foi selecionad* | nao foi aceit* | nao foi escolhid* | nao foi considerad* | nao foi admitid* | nao sera considerad* | nao foi contemplad* | nao foi indicad* | nao foi pre selecionad* | nao passou | nao obteve | nao ficou entre | nao ficou com | nao ficaste | nao rolou | nao deu | nao reune | nao consta | nao entrou | nao foi suficiente | nao avancou | nao foi desta | nao foi dessa | nao foi sortead* | nao integr* | nao foi seleccionad* | nao lhe foi atribuid* | nao esta entre | perdeu a | nao autoriz* | nao foi autoriz* | nao encaix*",
    but: "mas | porem | contudo | entretanto | no entanto | todavia | embora | apesar de | ainda que | so que | pelo contrario | mesmo assim",
    instead:
      "prioridade | prefer* | optou por | optamos por | inclin* | recaiu | apost* | preteri* | ficou com | ficamos com | fechamos com | fechou com | foi para | decidiu se por | privilegi* | acabamos por | a favor d*",
    if: "se | caso | desde que | quem nao | na eventualidade | quem sabe",
    may: "pode | podem | podera | poderao | poderiam | possivel* | eventual* | seria | quem sabe | gostaria | teria",
    when: "quando | assim que | apos | depois | antes | ate | enquanto | uma vez | ao fim de | concluida | concluido | na sequencia | a partir",
    because:
      "porque | pois | ja que | uma vez que | visto que | dado que | dado o | dada a | dados | devido | por isso | por conta | em virtude | razao | motivo* | pelo que | portanto | logo | por falta | por nao | por ter | de modo que | causa | perante | face ao",
    only: "so | somente | apenas | exclusiv* | unic* | meramente",
    yet: "ainda | por enquanto | de momento | continua | segue | seguem | permanece | em aberto | mantem se | em analise",
    already: "ja | agora | entretanto | nesse meio tempo | a esta altura | desde entao",
    timebeing:
      "desta vez | dessa vez | desta feita | neste momento | no momento | de momento | por enquanto | por ora | nesta oportunidade | nesta fase | nesta etapa | por agora | este ano | nesta vaga | para ja | neste processo | nesta edicao",
    again: "de novo | novamente | outra vez | voltar a | volte a | volta a | voltar* a | reabr* | retom*",
    application:
      "candidatura* | candidatou | candidatar* | inscricao | inscricoes | inscrev* | concorrer* | concorreu | application | requerimento | cadastro | proposta de colaboracao | sua participacao | ficha",
    documents:
      "curriculo* | cv | portfolio* | portefolio* | documento* | documentacao | ficha | comprovante* | certificado* | comprovativo* | dossie | formulario* | diploma* | titulos | habilitacoes | cadastro | carta | cartas",
    position:
      "vaga | vagas | cargo | posicao | posicoes | funcao | funcoes | posto | postos | lugar | lugares | emprego* | oportunidade | oportunidades | cadeira | turno | colocacao | quadro de | anuncio* | requisicao | busca | plantao | gerencia de | contrato de | quadro do | o quadro | ocupacao | recrutamento de | bolsa de | escala | unidade de | papel de | abertura",
    hiring:
      "recursos humanos | rh | recrut* | contratac* | talento* | atracao | pessoas e cultura | people | talent | headhunter | ett | pessoal | empregador* | carreira*",
    process:
      "processo* | procedimento* | selecao | seletiv* | concurso* | recrutamento | certame | edital | concursal | campanha | programa | busca | convocatoria | triagem | pesquisa | etapas do",
    training:
      "estagio* | estagiari* | aprendiz* | trainee* | bolsista* | voluntari* | internato | residente* | graduate | bolsa de investigacao",
    profile:
      "perfil | perfis | percurso* | trajetoria* | competencia* | formacao | habilitac* | conhecimento* | pontos fortes | aptidao* | talento | bagagem | merito* | fluente | nivel de ingles | dominio",
    experience:
      "experiencia* | anos de | vivencia | trajetoria | percurso | senior | junior | pleno | passagem | tinha trabalhado | estrada | bagagem",
    requirements:
      "requisito* | criterio* | necessidade* | exigid* | exige | exigia | procuramos | procuravamos | procura | buscamos | precisamos | expectativa* | pede | pedia | minim* | solicitad* | quer alguem | faz falta | precisa de | precisar de | pretendido | quer um | piso | esperavamos | imaginavamos",
    fit: "encaix* | adequ* | aderente* | alinhad* | correspond* | compativ* | enquadr* | match | cultura | apto | reune | reunir | atend* | pessoa certa | combin* | aproxim* | indicad* | serve | certo para | certa para",
    better: "melhor | melhores | mais | maior | superior* | primeiro lugar",
    level: "nivel | concorrencia | qualidade | disputa | altura | padrao",
    many: "muitos | muitas | elevado numero | volume | numero de candidat* | imens* | tantos",
    interview: "entrevist* | videoentrevist* | interview | bate papo com o gestor",
    talk: "convers* | papo | ligar* | ligo | ligou | ligue | ligacao | chamada | chamar* | chamo | telefon* | call | video | videochamada | reuniao | encontro | encontrar | conhecer* | conhece lo | falar | falamos | falei | fale | fala | reunir | cafe | teams | visit* | trocar uma ideia",
    test: "teste* | prova | provas | desafio* | exame* | exercicio* | avaliacao | dinamica* | case | apresentacao | audicao | audicoes | dia de experiencia | periodo experimental | assessment | redacao",
    round: "fase | etapa | etapas | seguinte | seguintes | ronda | rodada | passo | passos",
    shortlist:
      "finalista* | lista curta | pre selecionad* | lista unitaria | ordenacao final | segundo lugar | chegou a final | selecionados | aprovados | convocados | convocad* para",
    list: "lista de espera | bolsa de recrutamento | suplente* | lista de ordenacao | fila | classificacao | ordenad* | stand by | reserva | classificad* | primeiro colocado | em carteira",
    pool: "banco de talentos | banco de curriculos | mantemos | manter* | guardar* | guardamos | ficar* em | em carteira | cadastro | nosso banco | reserva | permanec* | gaveta | anotad* | seu contacto | transita | mora no | a mao",
    offer:
      "oferta | ofertas | oferec* | proposta | propostas | propor | propomos | convite para integrar | o lugar e seu | sua admissao | queremos te",
    contract:
      "contrato* | assin* | admissional | carteira de trabalho | nomeacao | nomead* | posse | formaliz* | acordo | efetivar | integracao | sem termo | exames admissionais",
    salary: "salario* | salaria* | remunera* | subsidio de | euros | faixa | r 0",
    start:
      "comec* | inicio | entrar* | entra em | admissao | integr* | bem vindo | bem vinda | assume | assumir | tomar posse",
    reference:
      "referencia* | antecedentes | registo criminal | exame medico | exame admissional | atestado* | comprovante* | certificado de | verificacao | exames admissionais",
    score:
      "ponto | pontos | pontuacao* | nota | notas | classificacao | classificad* | media | abaixo da | abaixo do | votos | desempenho | valores",
    feedback: "feedback | retorno | devolutiva* | comentario* | motivos | parecer* | relatorio | apreciacao",
    decide:
      "decid* | decis* | deliber* | resolv* | optou | optamos | escolha | entendeu | determin* | defin* | bateu o martelo | votacao | unanim* | consider* que | despacho | concluimos | escolheu | escolhemos | escolheram | apont*",
    result:
      "resultado* | resposta* | noticia* | novidade* | estado | status | situacao | atualizac* | retorno | desfecho | parecer",
    select:
      "escolh* | eleg* | optou por | optamos por | prefer* | inclinou | ficamos com | fechamos com | fechou com | fechando com | recaiu | nomead* | indicad* | convocad* | contemplad* | provid* | vencedor* | homolog* | acabamos por | selecion* | seleccion* | apost* | chamamos a | prefiro | ordenad* em primeiro | em primeiro lugar | ficou com | decidiu se por",
    proceed:
      "avanc* | prossegu* | seguir* | seguimos | segue | continu* | seguimento | andamento | passou para | passa a | passa para | mais longe | proxima fase | proxima etapa | fase seguinte | adiante",
    consider:
      "consider* | analis* | avali* | apreci* | revis* | lemos | lida | ler | cuidados* | atenc* | criterios* | comparar | pensei | vimos | passou por todas | reviu | olhar",
    hire: "contratar* | contratad* | admitir* | admitid* | admissao | efetiv* | nomead* | integrar | integrac* | chamar para | chamamos | promocao | arrumou | ficamos com | colocar | colocad* | aproveitar | quadro | preenchimento | selecionado para | vai ficar | passa a ser | bem vind* a | contratamos | contratac* | admiti | contrata lo | bracos",
    fill: "preench* | ocupad* | ocupar* | ocupacao | atribuid* | atribuir | ja se encontra | completo | completa | completou | fechou o quadro | ficou com | vai ficar com | foi para | assume | assumir* | destinad* | ficou complet* | ja temos | fechamos com | fechou com | nao esta mais disponivel | esgotad* | entregar o | tem dono | substitu* | coube a | com o lugar | aperto de mao | bateu o martelo | ja partiu | entregue | ja arrum* | ja encontr* | ja tem dono",
    close:
      "encerr* | fech* | conclui* | termin* | finaliz* | fica por aqui | arquiv* | cess* | acabou | expirou | venceu | caduc* | definitiv* | fim do",
    cancel:
      "cancel* | anul* | suprim* | sem efeito | fica sem efeito | deixa de existir | deixou de existir | nao havera | revog* | rescind* | fecho | retirad* | cairam | sem validade | nao e preciso | ja nao e necessari* | nao abrir | nao precisamos de | perdeu o financiamento | cai | caiu | de vez",
    freeze: "congel* | suspens* | suspend* | paus* | em espera | adiad* | stand by | parad* | segurar | sem data",
    budget:
      "orcament* | verba* | reestrutur* | custo* | financiamento | fusao | demiss* | financeiro | cortou | corte | cortad* | auditoria",
    withdraw: "retir* | revog* | rescind* | sem efeito | fica sem efeito | desist* | renunci* | caducou | sem validade",
    reject:
      "recus* | rejeit* | reprov* | indefer* | descart* | declin* | desclassific* | eliminad* | dispens* | preteri* | chumb* | vetou | negou | negad* | um nao | ficou de fora | fica fora | ficou fora | fora da selecao | nao apt* | inapto | nao avanc* | nao segu* | nao prossegu* | nao continu* | nao dar* | nao vamos | nao passou | nao foi dessa vez | nao foi desta | nao deu | nao rolou | nao sera considerad* | nao foi considerad* | fica por aqui | nao te chamar | nao contratar | nao ficaste | nao ficou | ate breve | exclui* | exclusao | outra empresa | nao vais | nao vai ser | nao es a pessoa | nao o podemos | nao selecion* | nao integr* | nao convoc* | fora do processo | esta fora | nao esta entre",
    accept:
      "aceit* | aprov* | admitid* | admiss* | defer* | autoriz* | acolh* | conced* | favorave* | sim | acord* | topa | topar | topou | luz verde",
    pass: "passou | passa para | passa a | aprovad* | aprovou | conseguiu | qualific* | apto | chegou a | chegou ate | alcanc* | foi selecionad* | avancou | com sucesso",
    invite:
      "convid* | convite* | convoc* | queremos conhec* | quer conversar | quer falar | venha | compareca | comparecer | recebe la | recebe lo | te chamar | bater um papo | consegue vir | pode vir | queremos que",
    congratulate:
      "parabens | prazer | satisfacao | contente* | bem vindo | bem vinda | gosto de | temos o gosto | que bom | o lugar e seu",
    confirm: "confirm* | acusamos | rececao | venho por este meio | registad* | com sucesso",
    receive: "receb* | chegou | chegaram | recepcao | rececao | deu entrada",
    wait: "aguard* | esper* | paciencia | demora* | atras* | silencio | mais tempo | em breve | ate la | tranquilo | previsao",
    postpone: "remarc* | adiad* | adiar* | nova data | outro dia | transferid* | prorrog*",
    schedule:
      "agend* | marcar | marcad* | marcamos | horario* | disponibilidade | disponive* | calendario | combinar | data | horas | hora | da pra voce | livre | comparecimento | reservad*",
    daytime:
      "segunda | terca | quarta | quinta | sexta | sabado | domingo | amanha | hoje | ontem | manha | tarde | noite | hora | horas | h | as 0 | pelas | semana | dia | dias | minutos | feira | cedo",
    month:
      "janeiro | fevereiro | marco | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro | primavera | verao | trimestre | semestre | natal | mes | meses | ano | safra | temporada*",
    place:
      "escritorio* | sala | endereco | rua | edificio | predio | instalacoes | sede | recepcao | rececao | presencial* | pessoalmente | loja | unidade | filial | obra | videochamada | teams | estacionamento | portaria | bloco | piso | fabrica | balcao",
    bring: "traga | trazer | traz | rg | cpf | carteira de trabalho | munid* | leve",
    send: "envi* | mand* | remet* | submet* | preencher o | entregar* | entregue | devolv* | reenvi* | faca o | gravar | compartilh*",
    deadline: "prazo* | ate | no maximo | dias uteis | limite | antes de",
    link: "link | clique | portal | plataforma | http* | site | pagina | sua conta | aplicativo | acesso | sistema | dominio",
    attached: "anexo* | anexa | anexamos | segue a | seguem | junto envi*",
    answer: "respond* | resposta | contact* | contat* | diga nos | avis*",
    inform:
      "inform* que | informar* | informam* | informa | informad* | comunicar* | comunicam* | comunica | comunicad* | avis* | notific* | dizer* | transmit* | cumpre nos | venho por este meio | escrevo* | dar lhe | soubesse | esclarec* | dizemos | digo | disse | diz",
    ask: "pergunt* | ? | por favor | solicit* | pedimos | peco | pedido | consegue | duvida* | agradecemos que | se quiser",
    thank: "obrigad* | agradec* | grato* | gratidao | valeu | reconhecemos | thank",
    interest: "interess* | confianca | motivacao | entusiasmo | vontade | confiou",
    effort:
      "tempo | dedic* | energia | disponibilidade | trabalho que | ter vindo | compartilh* | participac* | participou | participar | generosidade | preparou | preparar | deslocacao | trouxe | colaboracao",
    impress:
      "impress* | gostamos | gostei | gostou | adoramos | curti* | excelente* | otim* | encant* | foi um prazer | foi um gosto | brilh* | valoriz* | bonit* | elogi* | conquist* | simpatia | honra | clara",
    hard: "dificil* | dificeis | apertad* | custou | quase | cuidadosa",
    wish: "desej* | sorte | sucesso* | felicidade* | votos | torc* | esperamos que | espero que | merece",
    path: "carreira | jornada | caminho | caminhada | projetos | rumo | procura | busca | porta | caminhos | passos | capitulo",
    encourage:
      "desanim* | fique de olho | de olho | acompanhe | acompanhar | continue | a vontade | forca | por dentro das",
    future:
      "futur* | proxim* | mais tarde | outros processos | surgir | abrir | ano que vem | eventuais | daqui a | um dia | nova vaga | breve",
    remember: "lembre* | entraremos em contato | entraremos em contacto | se cruz* | cruzar* | te chamar | ate breve",
    sincerely:
      "cumprimentos | atenciosamente | cordialmente | abraco* | att | com os melhores | beijo* | beijinho* | sem outro assunto | com consideracao | com carinho",
    dear: "ola | oi | caro | cara | prezad* | estimad* | querid* | bom dia | boa tarde | boa noite | exmo | exma | tudo bem | viva | e ai | v exa",
    data: "dados | privacidade | lgpd | rgpd | confidencial* | retificacao | tratados | guardaremos os | apagamento",
    automatic:
      "automatic* | automatiz* | nao respond* | caixa de correio nao | caixa nao e monitorada | nao e monitorad*",
    money:
      "emprestimo* | credito* | hipotec* | financiamento imobiliario | bancari* | cartao | juros | fiador | consignado | divida* | parcela* | prestacoes | limite de | subsidio* | restituicao | imposto* | receita federal | auxilio* | renda | autoridade tributaria | isencao | o banco | do banco | ao banco | seu banco | banco central",
    home: "apartamento* | casa para | arrend* | alug* | senhorio | senhoria | inquilin* | moradia* | imovel | imoveis | imobiliari* | quarto | t0 | renda acessivel | habitacao | t1 em | garagem | republica | condomin* | menina | moradores",
    permit:
      "autorizacao de residencia | alvara* | permis* | consulado | embaixada | camara municipal | imigracao | sef | cidadania | requerente | requerimento | porte de arma | multa* | nacionalidade | autoridade | aima | passaporte | despacho | deferimento | junta medica | registo da marca | patente | visto de | seu visto | o visto | licenca de construcao | licenca de obra* | licenciamento",
    study:
      "universidade* | universitari* | mestrado | doutoramento | doutorado | licenciatura | curso* | alun* | estudante* | escola* | colegio* | creche* | infantario | matricul* | faculdade* | bolsa de estudo* | pos graduacao | vestibular | academic* | seriacao | letivo | turma* | agrupamento | equivalencia | disciplina* | grau | enem | sisu | internato | ensino | tese | nao colocado | bolseir* | intercambio",
    paper:
      "manuscrito* | artigo* | revista* | revisor* | parecerista* | publicac* | publicar | congresso* | resumo | editor | editora | editorial | comunicacao oral | capitulo* | romance* | poema* | poesia | livro* | conto | contos | avaliadores cegos | autor | autora | autores | obra literaria | cartaz | poster | abstract | catalogo | documentario | festival | roteiro",
    grant:
      "bolsa requerida | subvenc* | subsidio* | fundo* | financiamento | premio* | projeto submetido | acelerador* | aceleracao | startup | incubador* | investidor* | investimento | patrocin* | fomento | cnpq | fapes* | capes | fct | residencia artistica | apoio financeiro | candidatura a apoios | edital de apoio",
    claim:
      "seguro | segurador* | sinistro* | apolice* | reclamac* | garantia* | reembols* | indemniz* | indeniz* | recursos contra | impugn* | estorno | queixa* | plano de saude | contestacao | ressarc* | cobertura | franquia do | danos | recurso administrativo | recurso hierarquico | interpor recurso | recurso contra | seu recurso | o recurso",
    purchase:
      "encomenda* | pedido 0 | pedidos | loja online | produto* | compra* | preco* | fatura* | factura* | pagamento* | devolucao | stock | estoque | esgot* | estimado cliente | apoio ao cliente | desconto* | assinatura do | fornecedor* | envio gratis | carrinho | frete | encomendou | boleto | pix | etiqueta | seu pedido 0 | meu pedido | entrega | entregas",
    event:
      "bilhete* | ingresso* | evento* | concerto* | espetaculo* | reserva de | sua reserva | mesa para | hotel | torneio* | festival | sorteio* | sortead* | casamento* | show | festa | feira medieval | maratona | passeio | excursao | teatro | missa | jogo | do voo | voo foi | voo para | voo 0 | aniversario | salao de festas | reserva do",
    tender:
      "fornecedor* | fornecimento | licitac* | adjudic* | cotac* | orcamento que | proposta comercial | caderno de encargos | empreitada | proponente* | consorcio | concorrencia publica | parceria* | vossa proposta | pregao | contratante publica | caucao | prestador* de servicos | agencias | contrato de manutencao | linha de sabonetes | linha de produtos",
    member:
      "socio | socios | socia | clube | associacao | membro* | adoc* | adot* | acolhimento familiar | coro | grupo coral | equipa de futebol | federacao | quotas | assembleia | gatinh* | cachorr* | canil | peneira | escalacao | tuna",
    health:
      "medico de familia | consulta | tratamento* | terapia* | paciente* | utente* | cirurgia* | doenca | doente* | exame de sangue | internamento | dador | doador | receita medica | diagnostic* | dentista | sns | sus | urgencia* | plano de saude",
    newsletter:
      "newsletter* | boletim | subscri* | cancelar inscricao | descadastr* | leia mais | ler mais | saiba mais | artigo* | blog | podcast* | webinar* | episodio* | leitor* | dicas | dica | assinante* | inscreva se | guia para | manual do | erros que | curso preparatorio | reportagem | estudo revela | psicologa | tertulia | coluna | oficina de entrevistas",
    alert:
      "alerta* | novas vagas | novas ofertas | vagas para voce | vagas parecidas | vagas semelhantes | ofertas semelhantes | recomendadas | recomendados | mais procuradas | vagas que combinam | ver todas | pesquisa guardada | busca salva | pesquisar mais ofertas | empregos para | confira vagas | veja vagas",
    rejection:
      "recusa | recusas | rejeicao | rejeicoes | negativa | negativas | um nao | os naos | dois naos | nao selecao | reprovacao | ghosting | levou um nao | dispensar um candidato | e mails de nao",
    recruiterreach:
      "vi o seu perfil | vi seu perfil | vi o teu perfil | vi que saiste | encontrei seu perfil | encontrei o seu perfil | seu linkedin | teu linkedin | aberto a propostas | aberta a propostas | aberto a oportunidades | aberta a oportunidades | aberto a ouvir | oportunidade confidencial | inmail | estou a contratar | estou contratando | tomo a liberdade de | nos foi confiada | a procura de novas | teria interesse em ouvir | buscando profissionais | me deparei com | cruzei me com o seu | a recrutar para",
    hrtalk:
      "avisem os | os reprovados | os excluidos | pipeline | scorecard | ats | fecha a requisicao | headhunter | a candidata da agencia | os finalistas me | nenhum dos tres finalistas | me convenceu | reabrimos a busca | dispararam os | mensagem padrao | comunicar as recusas | o escolhido assinar | em cima do muro | eu nao a aprovaria | eu cortava | passa todo mundo | manda me a folha | inscritos na | debrief | o que digo ao | o financeiro barrou | folha com | no gupy e | risca da | risca o | pedir outros | proponho nao | rever as vagas | rejeitar o perfil",
    ownmove:
      "minha candidatura | a minha candidatura | meu curriculo | o meu curriculo | meu cadastro | meu cv | desisto | declino | aceitei outra | aceitei outro | resolvi | decidi nao | peco que excluam | peco a demissao | venho candidatar me | venho por este meio candidatar | candidatar me | me candidatar | nao vou poder | nao vou conseguir | vou ter de a recusar | agradeco a oferta | por me avisar* | por me ter avisado | retirar a minha | retirem o meu | prefiro ficar | preferi ficar | nao posso continuar | nao concordo | fico no aguardo | volto a tentar | nao passei | fui reprovad* | vosso | vossas | vossos | vossa | sair do processo | nao fui | gostaria de entender | ainda estou no pareo",
    meant:
      "exemplo* | modelo* | frase* | imagin* | como se | tipic* | minuta de | glossario | costuma querer dizer | quotation | amostra* | citac* | aula de amanha | nas entrelinhas | formula | carta tipo | copie | adapte | como responder | costume",
    error: "erro* | engano | lapso | desconsider* | corrigi* | errad*",
    despite: "apesar de | ainda que | mesmo que | mesmo assim | embora | ainda assim",
    especially: "muito | muita | sinceramente | imenso | demais | tao | de verdade | super | bastante | *issimo",
    first:
      "primeiro | primeira | primeiros | segundo | segunda | terceiro | terceira | ultimo | ultima | ultimos | final | finais | nono",
    person:
      "outr* candidat* | outr* pessoa* | outr* profission* | outr* perfi* | outr* colega* | outr* concorrent* | outr* finalist* | outr* professor* | outr* maestr* | outr* equip* | outr* nome* | o outro finalista | nov* chefe | candidat* selecionad* | alguem com | alguem que | quem ja | um executivo | candidatos com | candidatos que | candidatos cuj* | candidatos mais | perfil mais | um perfil | prata da casa | pessoa que | pessoas que | os demais | a outra pessoa | noutr* candidat* | a quem | quem o | para outra | para outro | outro nome | uma moca | nome da nova | o novo | colega | os candidatos que | candidato ordenado",
    work: "trabalh* | equipa* | equipe* | time | empresa* | companhia | instituic* | fundac* | departamento* | projeto* | area | setor | grupo | labor* | entidade | firma | quadro | servico | servicos",
    goesto:
      "foi para o | foi para a | foi para outr* | vai para o | vai ficar com | ficou com | coube a | recaiu | atribuid* a | entregue | entregues | oferecid* a | distribuido | venceu | conquistou | assume | passa a ser | ocupad* por | ocupad* pel* | preenchid* por | preenchid* pel* | vai tocar | assinou | fechamos com | fechou com | ficamos com | fiquei com | seguiremos com outr* | seguir com outr* | avancar com outr* | tem dono | foi dad* a | ja tem dono | nomeou | decidiu se por | a favor da",
    stays: "antigo | voltou | volta de | regress* | tal como esta | titular | mobilidade interna | do quadro",
    lack: "falt* | insuficien* | pouca | pouco | abaixo | inferior | verde | nao tem | nao tinha | nao chegou | nao alcanc* | nao ating* | nao cumpr* | nao atende* | nao reun* | nao preench* | nao obt* | menos | nao correspond* | nao teve",
    toomuch: "demasiad* | demais | acima d* | ultrapass* | maior do que | de mais | a mais",
    ending:
      "por aqui | despedi* | da nossa parte | fica para uma | nao foi desta | nao foi dessa | nao rolou | de longe | a distancia | outr* escola | outra empresa | nao vai ser",
    ahead:
      "em segundo | segundo lugar | segund* classificad* | quase | margem | primeiro lugar | em primeiro | mais perto | antes do seu",
    deserve: "merec* | feliz | que vale | voo | ceu | seu talento | maior do que",
    direction: "outra direcao | noutra direcao | rumo* | outro caminho | mudou | distanci*",
    condition:
      "carta de conducao | licenca | diploma* | certific* | oab | fluen* | ingles | frances | alemao | deslocac* | mudanca para | horario* | turnos | noturn* | integral | remoto | presencial | hibrid* | autorizacao de residencia | disponibilidade | registo criminal | antecedentes | pretensao salarial",
    recommend:
      "recomend* | indicar | indicou | indicacao | sugeri* | referenci* | proposta a | defend* | apresentamo* | apresentei",
    vote: "votacao | votos | deliber* | unanim* | pesad* | pesou | pareceres | parecer | homolog* | quorum | reuniu | reunido | acordo | entendeu",
    status:
      "estado | status | situacao | arquiv* | encerrad* | reprovad* | nao selecionad* | finalizad* | alterad* | passou a fase | nº | ref | requisicao | codigo | protocolo | baixa | notifica se | portal d* | consta | figura | homologad* | publicada | validade | registad*",
    figure:
      "porta | portas | janela* | chaves | palco | plateia | comboio | semente* | colheita* | receita | orquestra | banda | capitulo* | pagina | clique | ceu | voo | vento* | cracha | avental | coracao | luz verde | elenco | balanca | forno",
    late: "fora de prazo | depois de voce | atras* | demor* | expir* | caduc* | antes do seu | entretanto | ja tinha* | ja estava*",
    isyou:
      "e voce | voce e | e sua | e seu | e teu | queremos te | queremos contrat* | queremos ficar | te contratar | contrata lo | propomos lhe | voce passou | uma delas | voce foi aprovad*",
    welcome: "bem vind* | boas vindas | fazer parte | contamos consigo | te espera | comeca a",
    pet: "cao | caes | cachorr* | cadela* | gato | gata | gatos | gatas | gatinh* | filhote* | ninhada* | canil | gatil | animal | animais | bichinho* | pet | pets | coelh* | racao | adoc* | adotante* | tutor do | pedigree | passeador*",
    media:
      "musica* | filme* | video | videos | foto | fotos | fotografia* | app | aplicativo | receita | receitas | playlist* | poema* | pintura* | exposic* | canal | barraca | mercado | resenha* | cronica* | album | letra | single | episodio* | galeria | radio | documentario* | curta metragem | blog | stand | banca de | feira de | feira do | anuncio foi | seu anuncio",
    sport:
      "jogo | jogos | corrida | maratona | campeonat* | torneio* | liga de | treinador | treino* | jogador* | atleta* | arbitro | clube | plantel | sub 0 | futebol | futsal | volei | basquet* | andebol | natac* | judo | escalac* | peneira | mister | federad* | ginasio",
    hrmatter:
      "aumento | ferias | licenca sem vencimento | licenca parental | banco de horas | horas extra* | folga* | reembolso* | despesas | promocao | progressao | estacionamento | garagem | teletrabalho | home office | troca de turno | mudanca de turno | trocar de turno | mudanca para o departamento | pedido de mudanca | transferencia | adiantamento | abono | formacao interna | orcamento de formacao",
    authority:
      "camara municipal | municipi* | junta de freguesia | ministerio | tribunal | financas | receita federal | imposto* | iptu | irs | imi | iuc | conservatoria | cartorio | registo civil | urbanis* | alvara* | requeriment* | requerente* | peticao | impugn* | horta* | matricula | jardim de infancia | inss | seguranca social | autarqu* | vereador* | sentenca | detran | exame de conducao | licenca de | ocupacao do espaco | taxa | condominio | multa* | vaga na creche | politicas",
    contest:
      "concurso literario | concurso de | premio* | hackathon | sorteio* | sortead* | rifa | casting | festival | reality | jurad* | competic* | gincana | olimpiada* | premiad* | edital de cultura | desfile | galard* | medalha* | trofeu | vencedor* | final do concurso | mentorando*",
    sift: "triagem | pre selec* | corte | caiu na | pelo caminho | eliminad* | curricular | entre os 0 | nao esta entre | nao consta* | lista curta | grupo que | cortad* | fica* de fora | ficou fora | fora da | sem o seu | sem a sua | sem si | fora do processo",
    full: "completo | completa | completou | cheia | esgot* | ja arrum* | ja encontr* | nao precisamos de mais | ja nao precis*",
    giveback: "devolv* | devoluc* | apag* | reembols* | reenvi* | confiou",
    done: "tem | tenho | temos | tinha | tinhamos | tenha | tendo | ter | termos | havia | houve | foi | foram | fomos | fui | era | sido | estava | estao | ficou | ficaram | ficamos | fosse",
    will: "sera | serao | vai | vao | vamos | vou | vais | ira | havera | tera | ficara | podera | poderao | passara | ha de | *aremos | *eremos | *iremos | *arao | estara | recebera",
    one: "dois | duas | tres | quatro | cinco | seis | sete | oito | nove | dez | so um | so uma | unico | unica | um dos",
    who: "quem | cujo | cuja | a qual | o qual | os quais | aquele | aquela | os que | para a qual",
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
  details: {
    roleFrames: [
      "!(vaga|vagas|cargo|posição|função|posto|lugar|oportunidade|emprego|cadeira) (de|para|como) {role} (na|no) {company}",
      "!(vaga|vagas|cargo|posição|função|posto|lugar|cadeira) (de|para|como) {role} (na|no|foi|ficou|está|foram|aqui|neste|nesta|que|com|e)",
      "!(vaga|vagas|cargo|posição|função|posto|lugar|cadeira) (de|para|como) {role}",
      "!(vaga|cargo|posição|função|posto): {role}",
      "(processo|programa|concurso|seleção|recrutamento|oportunidade|candidatura|entrevista|inscrição): {role}",
      "(candidatura|candidatou|candidatar|candidatado|candidatei|inscrição|inscreveu|inscrito|inscrita|concorreu|concorrer|entrevista|convite|aprovada) (a|à|ao|para|como|de) [a|o] [vaga|cargo|posição|função|posto|lugar|oportunidade] [de|do|da] {role} (na|no|em) {company}",
      "(candidatura|candidatou|candidatar|candidatado|candidatei|inscrição|inscreveu|inscrito|inscrita|inscritas|inscritos|concorreu|concorrer|entrevista|seleção|processo|seletivo|contratação|recrutamento|procedimento|contratar|desafio|estágio) (a|à|ao|para|como|de|do|da) [a|o] [vaga|cargo|posição|função|posto|lugar|oportunidade] [de|do|da] {role}",
      "(destinado|destinada|referente|relativo|relativa) (a|ao|à) {role}",
      "(vaga|candidatura|oportunidade|currículo|entrevista|posição|cargo|seleção|lugar) [–|—|-|:] {role}",
      "(estágio|internato) (em|de|no|na) {role}",
      "(como|para|tê-lo como|tê-la como) [uma|um|a|o] {role} (conosco|connosco|na|no|aqui|do|da)",
      "(contratação|contratar) (do|da|de|um|uma) {role}",
      "(nosso|nossa|novo|nova) {role}",
      "(uma|um) {role} (e|na|no|para)",
    ],
    roleWords:
      "açougueir* administrador* administrativ* advogad* agrônom* agrónom* ajudant* alfaiate almoxarif* analist* animador* aprendiz* arquitet* arquivist* artesã* articulador* artífice assessor* assistent* astrônom* atendent* atriz ator atuári* auditor* auxiliar* auxiliares avaliador* babá bailarin* balconist* barman barist* bibliotecári* biólog* biomédic* biotecnólog* bolsist* bombeir* cabeleireir* caixa calceteir* camareir* canalizador* cantor* capataz carpinteir* carregador* carteiro carteiros chef chefe cientist* cirurgi* coach comercial comprador* condutor* confeiteir* conferent* conselheir* consultor* contabilist* contábil contador* controlador* controller coordenador* copeir* copywriter corretor* costureir* cozinheir* cuidador* curador* decorador* delegad* dentist* dermatologist* desenhist* desenvolvedor* designer desenhador* despachante* detetive dev digitador* dietist* diretor* docent* doutor* economist* editor* educador* eletricist* eletromecânic* eletrotécnic* embaixador* empacotador* empregad* empreiteir* encanador* encarregad* enfermeir* engenheir* engomad* ensaiador* entregador* escritor* escriturári* especialist* estafet* estagiári* estágio estatístic* esteticist* estilist* estivador* estoquist* executiv* farmacêutic* faxineir* ferramenteir* fiscal fisioterapeut* florist* formador* fotógraf* fresador* frentist* fundador* funileir* garçom garçonete geólog* geriatr* gerent* gestor* guarda guia ilustrador* informátic* inspetor* instalador* instrutor* intérprete investigador* jardineir* jornalist* jurist* jurídic* laboratorist* lavador* leitor* líder* locutor* logopedist* maestr* manicur* manobrador* maquinist* marceneir* marinheir* massagist* mecânic* médic* mediador* mensageir* mergulhador* merendeir* militar modelista monitor* montador* motoboy motorist* músic* notári* nutricionist* oficial officer operador* operári* orçamentist* orientador* padeir* paginador* pasteleir* pedagog* perit* pescador* pesquisador* pianist* pilot* pintor* planejador* planeador* podólog* polícia policial porteir* preparador* president* procurador* produtor* professor* programador* projetist* promotor* psicólog* psicopedagog* publicitári* químic* radialist* realizador* recepcionist* rececionist* receção recepção redator* redactor* regente relações-públicas repórter* repositor* representant* residente* revisor* roupeir* sapateir* scrum secretári* segurança seguranças serralheir* servent* sociólog* soldador* solicitador* supervisor* superintendent* taxist* técnic* telefonist* tesoureir* topógraf* torneir* trabalhador* tradutor* trainee* treinador* tutor* vendedor* veterinári* vigilant* vigia voluntári* zelador* zootecnist* ux ui data scientist engineer* developer* manager* specialist* lead head director analyst architect consultant associate assistant intern owner master qa devops backend frontend front-end back-end fullstack full-stack sre cto ceo cfo hr sales representative executive accountant recruiter success strategist planner producer administrator coordinator buyer support tester business partner programme tech pleno sênior júnior frila farmacologist* fonoaudiólog* terapeut* sommelier mestre-de-obras leiturist* bilheteir* sushiman pizzaiol* churrasqueir* agente agentes criada pedreiro pedreiros responsável responsáveis apanhador* repositora empilhador* montador tratador* escriturária promotora atuador ourives peixeir* talhant* rececionista bartender hospedeir* camionist* operacional técnica".split(
        " ",
      ),
    hasCapitals: false,
    roleStops:
      "/ na no para com e, que por pela pelo já foi fui está é foram ficou fica se te lhe nos mas porque cuja cujo durante dentro sobre segundo conforme não temos agradecemos lamentamos lamento infelizmente tem estará será continua seguem segue muito obrigado obrigada como mediante mil aqui quando onde seu sua seus suas teu tua teus tuas esta este esse essa neste nesta desta deste após nossa nosso conosco connosco a à ao você terá temporada realizado realizada dado dada perante antes depois deixa deixou enviada enviado disponível publicada".split(
        " ",
      ),
    notRoles: (
      "atualização actualização candidatura candidaturas candidato candidata candidatos candidatas processo processos seleção seletivo recrutamento novidades notícias notícia resultado resultados resposta " +
      "entrevista entrevistas estado status situação currículo curriculum cv vaga vagas oportunidade oportunidades emprego empregos trabalho anúncio edital concurso procedimento comunicação-de informação notificação feedback " +
      "encerramento encerrada encerrado cancelada cancelamento obrigado obrigada olá oi re enc fwd fw res tua teu sua seu suas seus nosso nossa interesse informamos confiança responsabilidade retorno devolutiva parecer ponto " +
      "empresa família equipa equipe time inscrição decisão reserva referência proposta semana etapa fase desafio prova teste aula-teste papo conversa reunião mensagem e-mail lista agradecimento anulação remarcação confirmação recebida prezado prezada caro cara lugar posição cargo requisição convite jornada história histórias destaque mês meses ano anos dia dias perfil espera talentos sobre tarde manhã noite encontro motivos partida forma vez"
    ).split(" "),
    companyFrames: [
      "(vaga|cargo|posição|função|posto|lugar|processo|candidatura|trabalhar|carreira|oportunidade|oportunidades|emprego|entrevista|equipa|equipe|time) (na|no|à|ao|em|nos|nas) {company}",
      "interesse (em|por|pela|pelo|na|no|demonstrado pela) {company}",
      "(fazer parte|parte|equipe|time|equipa|talentos|recrutamento|gestão|todos) (da|do|de|das|dos) {company}",
      "(em nome|por parte|atualização|notícias|novidades|abraço) (da|do|de|das) {company}",
      "(aqui|nós|cá|pensar|pensado|inscreveu) (na|no|da|do) {company}",
      "!empresa: {company}",
      "(a|A) empresa {company} (encerrou|atualizou|analisou|cancelou|revisou|decidiu|optou)",
      "(o|a|O|A) {company} (agradece|informa|lamenta|decidiu|optou|analisou|recebeu)",
      "(pela|pelo|trainee) {company}",
    ],
    companyStops:
      "foi e é te lhe nos na no em para com que por pela pelo desde será temos ao se não agradece agradecemos quero queremos informa comunica lamenta lamentamos já como está porque mas sem sobre sua seu suas seus tua teu obrigado obrigada onde esta este durante até continua aqui após apesar um uma os as muito que, ou o a à demonstrado mostrado demonstrou analisou decidiu encerrou optou no(a) e, neste nesta".split(
        " ",
      ),
    teamWords: (
      "equipa equipe time talento talentos recursos humanos rh r.h. recrutamento seleção selecção recruiting recruitment talent acquisition hr people pessoas gente gestão cultura pessoal atração aquisição " +
      "emprego empregos vagas carreiras jobs careers candidaturas candidatos departamento depto dpto direção direcção área setor secretaria secretaria-geral administração no-reply noreply não responda nao-responda naoresponda nao-responder notificações notificação avisos alertas alerta suporte sistema " +
      "coordenação chefia comitê comité comissão geral serviço serviços contacto contato info team culture trabalhe conosco connosco recrutador recrutadora recrutadores estágio estágios trainee trainees programa banca júri divisão núcleo unidade gerência vagas. tecnologia desenvolvimento organizacional apoio cliente candidato humano capital mensagens onboarding pedagógica processo seletivo early hotel-escola relações laborais early careers marketing"
    ).split(" "),
    legalForms: (
      "grupo banco clínica colégio escola universidade instituto hospital laboratório laboratórios oficina hotel fundação associação cooperativa companhia construtora transportadora distribuidora agência estúdio editora farmácia farmácias supermercados supermercado transportes padaria restaurante prefeitura câmara município santa casa misericórdia foods labs lab tech studio retail digital consulting consultores consultoria solutions soluções software systems holding partners global seguradora seguros logística indústria indústrias metalúrgica magazine loja lojas academia centro conservas cimentos advogados " +
      "sa s.a lda ltda ltd inc llc gmbh me mei eireli epp sgps unipessoal cia s/a i.p ip epe"
    ).split(" "),
    closings: (
      "atenciosamente|att|atte|atentamente|cordialmente|cumprimentos|com os melhores cumprimentos|os melhores cumprimentos|melhores cumprimentos|apresentamos os nossos melhores cumprimentos|apresento os meus cumprimentos|apresento-lhe os meus cumprimentos|" +
      "apresento-lhe respeitosos cumprimentos|cumprimentos cordiais|cordiais cumprimentos|com cumprimentos|um abraço|abraço|abraços|um forte abraço|forte abraço|grande abraço|um grande abraço|abração|abs|beijo|beijos|bjs|um beijo|beijinhos|beijinho|beijão|" +
      "cordiais saudações|saudações|saudações cordiais|melhores saudações|respeitosamente|fraternalmente|sinceramente|com carinho|carinhosamente|um abraço carinhoso|com consideração|com elevada consideração|com elevada consideração e estima|com estima|com estima e consideração|" +
      "obrigado|obrigada|muito obrigado|muito obrigada|grato|grata|gratos|gratas|agradecidos|boa sorte|até breve|até a próxima|até à próxima|até mais|até logo|tudo de bom|sucesso|muito sucesso|boas|com os meus cumprimentos|com os nossos cumprimentos|com votos de sucesso|votos de sucesso|" +
      "fico à disposição|ficamos à disposição|permaneço à disposição|à disposição|estou à disposição|ao dispor|sempre ao dispor|sem mais|sem mais para o momento|sem outro assunto|sem outro assunto de momento|subscrevo-me|subscrevemo-nos com consideração|subscrevemonos com consideração|subscrevome com consideração|subscrevome|um abraço solidário|um abraço cheio de axé|um abraço e boa sorte|" +
      "feliz semana|bom fim de semana|ótima semana|boa semana|um ótimo dia|tenha um bom dia|tenha um ótimo dia|melhores votos|com gratidão|gratidão|com apreço|com respeito|saudações académicas|saudações acadêmicas|valeu|força|um bem-haja|bem haja|best|best regards|kind regards|regards|cheers|com amizade|abraço grande|um cumprimento|torço por você|afetuosamente|pede deferimento|o provedor|a direção|bjos|bjinhos"
    ).split("|"),
    titles:
      "sr sra srª srta d dr dra drª dr.ª dr.a prof profa profª prof.ª eng engª eng.ª enga arq arqª exmo exma mestre professor professora doutor doutora engenheiro engenheira senhor senhora dona seu mtr me ilmo ilma pe irmã frei padre".split(
        " ",
      ),
    signedFrames: ["aqui é [o|a] {name} (do|da|de)", "(aqui fala|sou) [o|a] {name} (do|da|de)"],
    familyNames: [],
    greeting: {
      by: "first",
      // In a mail to an "Exma. Senhora" the writer is greeted by the whole name, since neither list holds any.
      formal: {
        phrases: [
          "(exmo|exma|excelentissim*)",
          "v exa",
          "(caro|cara|senhor|senhora|estimado|estimada) (doutor|doutora)",
          "vossa excelencia",
        ],
        woman: "Dr.ª",
        man: "Dr.",
        women: [],
        men: [],
      },
    },
    stages: {
      offer: [
        "(revog*|retir*|rescind*|anul*|cancel*) .. (proposta|oferta|carta oferta|nomeacao)",
        "(proposta|oferta|carta oferta|nomeacao) .. (sem efeito|revogad*|retirad*|anulad*|cancelad*)",
      ],
      final: [
        "(ultima|final) (etapa|fase|entrevista|conversa|ronda|rodada)",
        "(etapa|fase|entrevista|entrevistas|conversa) (final|finais)",
        "(outro finalista|outra finalista|entre os finalistas|quatro finalistas|dois finalistas|tres finalistas|foi finalista|finalista)",
        "(segundo lugar|segunda colocad*|chegou a final|chegaste a final|reta final|por um triz)",
        "(apresentacao|conversa|entrevista) .. (diretoria|conselho|administracao|socios)",
        "(juri|conselho|diretoria|socios) .. (deliberou propor|votou|votaram|preferiu)",
        "(terceira|quarta) [e ultima] entrevista",
      ],
      interview: [
        "(obrigad*|agradec*|valeu|prazer|gosto|adorei|adoramos|gostei|gostamos|curtimos|honra|bonito|gostaram) ... (entrevista|entrevistas|conversa|papo|conhecer|conhecer te|conhece lo|conhece la|reuniao|visita|ter vindo|vir ate|vinda)",
        "(apos|depois da|na sequencia da|na sequencia das|depois das|feedback da|relativamente a|retorno da) [a|sua|tua|nossa|segunda|primeira|terceira] (entrevista|entrevistas|conversa|conversas|reuniao|dinamica) (realizada|presencial|com|de|do|da|que|tecnica|em|no|na|individual|lamento|lamentamos|decidimos|optamos|informamos|concluimos|venho|o|a|e)",
        "(dinamica de grupo|na dinamica|dia de experiencia|periodo experimental|turno experimental)",
        "(sua|tua|nossa) (entrevista|conversa|visita) (foi|com|na|no|de|do)",
        "(nosso|o) papo",
        "(ter vindo|por vir|ter vindo na entrevista|veio|vieste) .. (entrevista|ca|aqui|ate|visitar|)",
        "(entrevista tao|entrevista que tivemos|conversa que tivemos|nos visitou|nos visitar|visitar nos)",
        "(conversei|conversamos|reunimos|ouvidas|ouvimos|entrevistamos) com (nove|oito|cinco|quatro|tres|seis|sete|varias|varios|as irmas|todos)",
        "(ouvidas|ouvidos|entrevistadas|entrevistados) [as|os] ",
        "(depois da|apos a|disponibilidade nas|disponibilidade na) (entrevista|entrevistas)",
        "(foi um prazer|foi um gosto|que bom foi) .. (conhec*|te conhecer)",
      ],
      assessment: [
        "(teste tecnico|prova pratica|prova escrita|aula teste|testes online|teste online|teste de|desafio tecnico|desafio de|etapa do desafio|case|assessment|raciocinio logico|entrevista em video|nota de corte|prova de|provas de|redacao do)",
        "(sua|seu|tua|teu|o|a|da|do) (teste|prova|desafio|avaliacao|apresentacao|pontuacao|nota|exercicio)",
        "(abaixo da|pontuacao|nota) (nota|minima|inferior|obtida|de corte)",
        "(aula teste|uso do laboratorio|gestao de sala)",
        "(considerad* inapto|aptidao fisica)",
      ],
      screen: [
        "(entrevista|conversa|contacto|contato) (telefonica|telefonico|por telefone|inicial)",
        "(por|ao|pelo) telefone",
        "(triagem telefonica|conversa com a nossa recrutadora|com a nossa recrutadora|com nossa recrutadora|trocar uma ideia|bate papo inicial|documentacao complementar|historico escolar)",
        "(primeira chamada|videoentrevista)",
      ],
      application: [
        "(analis*|avali*|receb*|apreci*|revis*|lemos|lida|conferindo|acusamos) .. (candidatura|candidaturas|curriculo|curriculos|curriculum|cv|perfil|inscricao|documentacao|portfolio|e mail)",
        "(candidatura|candidaturas|candidatou|candidatar*|candidatado|curriculo|curriculum|cv|inscricao|inscreveu|inscrit*|concorrer|candidatei|cadastro)",
        "(triagem curricular|analise curricular|analise documental|processo seletivo|processo de recrutamento|participacao)",
        "(interesse|agradec*|obrigad*) .. (interesse|vaga|posicao|oportunidade|funcao)",
        "(seu|teu|sua|tua) (perfil|ficha)",
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
      "(porque|já que|uma vez que|visto que|dado que|devido a|devido ao|devido à|pois|em virtude de|em razão de|por conta de|por causa de|tendo em conta que|porquanto) {reason}",
      "(o motivo principal|o motivo|a razão|o ponto que pesou|motivo): {reason}",
      "(o ponto que pesou foi|o que pesou foi|considerou que|o motivo foi|a razão foi|o motivo principal foi) {reason}",
      "(candidato,|candidata,|candidatos,|candidatas,|pessoa,|pessoas,|perfil,|alguém,|profissional,|profissionais,|concorrente,|finalista,|moça,|rapaz,|colega,) (que|com|cuja|cujo) {reason}",
      "(candidato|candidata|candidatos|candidatas|pessoa|pessoas|perfil|perfis|alguém|profissional|profissionais|concorrente|finalista|moça|rapaz|colega|designer) (que|com|cuja|cujo|cujos) {reason}",
      "(candidatos|candidatas|profissionais|perfis|pessoas) (mais aderentes|mais alinhados|mais alinhadas|mais adequados|mais próximos) {reason}",
      "(precisamos|procuramos|buscamos|procurávamos|buscávamos|precisávamos) (de alguém|alguém|uma pessoa|de uma pessoa|um profissional) (com|que) {reason}",
      "(vaga|posição|função|cargo|escopo|posto) (exige|requer|pede|precisa de) {reason}",
      "(só havia|por falta de|por não|por já) {reason}",
    ],
  },
};
