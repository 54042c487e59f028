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
    you: "voce | voces | vc | vcs | tu | te | ti | teu | tua | teus | tuas | seu | sua | seus | suas | lhe | lhes | consigo | contigo | si | o senhor | a senhora | ao senhor | a sra | v exa | v ex | vossa | vosso | vossas | vossos | convosco | es | tens | podes | poderas | ficaste | passaste | foste | chegaste | queres | gostaria de o | gostaria de a | a voce | tiveste | queria que voce | contrata lo | contrata la | recebe lo | recebe la | te lo | te la | ve lo | ve la | convida lo | convida la",
    we: "nos | nosso | nossa | nossos | nossas | conosco | connosco | a gente | da gente | pra gente | com a gente | *amos | *emos | decidimos | preferimos | sentimos | seguimos | conseguimos | pedimos | vimos | dirigimos | resolvimos | concluimos | definimos | reunimos | ouvimos | discutimos | despedimos | saimos | rimos | viemos | fomos | abrimos | somos | a equipe | a equipa | nosso time | o time | a empresa | a casa",
    i: "eu | me | mim | meu | minha | meus | minhas | comigo | quero | queria | lamento | sinto | escrevo | agradeco | espero | sou | estou | tenho | posso | acho | vou | desejo | venho | fiquei | gostei",
    they: "eles | elas | ele | ela | dele | dela | deles | delas | os que | as que | ambos | ambas",
    somebody:
      "alguem | pessoa | pessoas | quem | um rapaz | uma moca | individuo* | algum | alguma | muita gente | tem gente",
    other:
      "outro | outra | outros | outras | noutro | noutra | noutros | noutras | distint* | diferente* | demais | restante* | divers* | alternativ* | em outro lugar | doutro",
    candidate:
      "candidato | candidata | candidatos | candidatas | candidat* a | concorrente* | participante* | inscrito | inscrita | inscritos | inscritas | finalista* | opositor* | postulante* | entrevistad* | avaliad* | aspirante* | selecionados | convocados | proponente*",
    client:
      "cliente | clientes | nosso cliente | nossa cliente | o cliente | a contratante | contratante | empresa utilizadora | empresa contratante | empresa cliente | cliente final",
    committee:
      "comite | comissao | juri | banca | painel | conselho | direcao | diretoria | diretor* | administracao | administrador* | gestor* | gerente* | gerencia | lideranca | chefia | chefe | coordenacao | reitor* | colegiado | responsavel | responsaveis | hiring manager | manager | avaliador* | socio | socios | patrao | dono | dona da | proprietari* | ceo | cto | presidencia | presidente | secretaria municipal | prefeitura | parecer* | provedor | encarregad* | supervisor* | fundador* | departamento | mestre | maestro | mesa administrativa | deliberacao",
    internal:
      "intern* | internamente | da casa | de casa | prata da casa | promocao interna | mobilidade interna | do quadro | recrutamento interno | quadro interno | transferencia | colega da casa | antigo estagiario",
    everyone:
      "todos | todas | todo | toda | cada | cada um | qualquer | toda a gente | todo mundo | conjunto de | ambos",
    friend:
      "amigo | amiga | amigos | irmao | irma | filho | filha | primo | prima | cunhado | cunhada | vizinho | vizinha | namorado | namorada | marido | esposa | esposo | sobrinho | sobrinha | mae | pai | tio | tia | mulher",
    not: "nao | nem | nunca | jamais | ninguem | nenhum | nenhuma | nada | sem | tampouco | negativ* | negou | negado | negada | negamos | recus* | indefer* | inviavel | imposs* | impossibil* | desfavora* | reprov* | rejeit* | descart* | declin* | desclassific* | eliminad* | inapto | inapta | insuficient* | falta de | faltou | faltava | deixou de | deixa de | improcedente | preteri* | dispens* | excluid* | exclui* | exclusao | negaram",
    unable:
      "nao pod* | nao pud* | nao poss* | nao pode | nao podera* | nao poderemos | nao vamos poder | nao vou poder | nao e possivel | nao foi possivel | nao sera possivel | nao nos e possivel | nao nos foi possivel | nao nos sera possivel | nao se mostrou possivel | nao seria possivel | nao lhe pod* | nao o pod* | nao a pod* | nao te pod* | imposs* | impossibil* | impeç* | imped* | nao conseg* | nao consig* | nao vou conseguir | nao vamos conseguir | nao ha como | nao temos como | nao tem condic* | nao temos condic* | nao estamos em condic* | nao ha condic* | inviavel | nao e viavel | incapaz* | nao da para | nao da pra | nao dá pra | sem condic* | nao tem como | fomos incapazes",
    nolonger:
      "ja nao | nao mais | nao ha mais | nao existe mais | mais nao | nao segui* | nao seguir* | nao continu* | nao prossegu* | nao prossig* | nao avanc* | deixou de | deixar de | deixa de | deixamos de | nunca mais | nao vamos mais | nao sera mais | nao serei mais | nao participa mais | nao precisamos mais | nao dar* continuidade | nao dar* seguimento | nao daremos",
    sorry:
      "infelizmente | lament* | lamentavelmente | desculp* | sentimos muito | sinto muito | sinto | sentimos | pesar | com pesar | pena | que pena | com pena | tristeza | triste | tristemente | desapont* | frustr* | ma noticia | mas noticias | por azar | por infelicidade | poxa | puxa | custa* nos | custam | perdao | temo | receio | chato | a nossa revelia | queria muito trazer outra | outra noticia | outra resposta | outra novidade | nao era este o e-mail | nao era esta a | gostaria imenso de | gostaria muito de dar | decep* | boa noticia nao | nao tenho boas | nao trago boas | tristonh* | dificeis de dar | de coracao apertado | pedimos desculpa | peco desculpa",
    negative:
      "negativ* | desfavora* | recusad* | rejeitad* | reprovad* | indeferid* | descartad* | desclassificad* | excluid* | eliminad* | inapto | inapta | nao aprovad* | nao selecionad* | nao habilitad* | nao admitid* | nao colocad* | nao apt* | nao foi aprovad* | nao foi selecionad* | nao foi aceit* | nao foi escolhid* | nao foi considerad* | nao foi admitid* | nao foi convocad* | nao fui | nao sera considerad* | nao foi contemplad* | nao foi provid* | nao foi indicad* | nao foi pre selecionad* | nao passou | nao passaste | nao obteve | nao ficou entre | nao ficou com | nao ficaste | nao deu match | nao rolou | nao deu | nao homolog* | nao reune | nao integra | nao integrara | nao preench* os | nao consta | nao entrou | nao foi suficiente | infrutifer* | nao aprovacao | nao avancou | nao foi classificad* | nao foi desta | nao foi dessa | insatisfator* | nao foi sortead* | nao voltes | nao integr* | nao figura",
    but: "mas | porem | contudo | entretanto | no entanto | todavia | embora | apesar de | ainda que | so que | acontece que | no entanto | por outro lado | senao | pelo contrario | em contrapartida | ao passo que | mesmo assim",
    instead:
      "em vez de | em lugar de | no lugar de | em favor de | a favor de | em detrimento | antes que | preferencia | prioridade | preferir* | prefer* | prefere | optar* | optou por | optamos por | optar por | inclin* | inclinou | recaiu | em prol | apost* | preteri* | favoreceu | ficou com | ficamos com | fechamos com | fechou com | foi para | dar preferencia | a frente | decidiu se por",
    if: "se | caso | no caso de | em caso de | desde que | a menos que | a nao ser | salvo se | exceto | quem nao | os que nao | se nao | caso nao | na eventualidade | na hipotese | contanto | se for | se houver | se surgir | caso surja | senao | do contrario | quem sabe",
    may: "talvez | pode | podem | podera | poderao | poderia | poderiam | poderiamos | porventura | quica | possivel* | possivelmente | provavel* | eventual* | eventualmente | seria | haveria | podera ser | pudesse | quem sabe | gostaria | teria",
    when: "quando | assim que | logo que | apos | depois | depois de | ate que | antes de | antes | ate | enquanto | uma vez | ao fim de | concluida | concluido | na sequencia | tendo sido | findo | finda | decorrid* | a partir",
    because:
      "porque | pois | ja que | uma vez que | visto que | dado que | dado o | dada a | dados | devido | por isso | por conta | por causa | em virtude | em razao | razao | razoes | motivo* | pelo que | portanto | logo | por esse motivo | por esta razao | por falta | por nao | por ter | por lhe faltar | em funcao de | em consequencia | assim sendo | de modo que | de forma que | causa | tendo em conta | em face | porquanto | como consequencia | sendo assim | perante",
    only: "so | somente | apenas | exclusiv* | unic* | unicamente | meramente | simplesmente | tao somente | tao so",
    yet: "ainda | ainda nao | por enquanto | de momento | continua | continuam | segue | seguem | ate agora | ate ao momento | ate o momento | permanece | atualmente | presentemente | em aberto | pendente* | mantem se | segue firme | continua viva | em analise",
    already: "ja | agora | entretanto | nesse meio tempo | a esta altura | desde entao | recentemente",
    timebeing:
      "desta vez | dessa vez | desta feita | neste momento | nesse momento | no momento | de momento | por enquanto | por ora | nesta oportunidade | nesta ocasiao | nesta fase | nesta etapa | por agora | este ano | neste caso | nesta vaga | nesta selecao | atualmente | esta vez | nesta temporada | por hora | para ja | nesta altura | hoje por hoje | neste processo | nesta edicao",
    again:
      "de novo | novamente | outra vez | voltar a | volte a | volta a | voltar* a | mais uma vez | reabr* | retom* | recandidat* | reconsider* | reinscrev* | repet* | tentar de novo | tente novamente",
    application:
      "candidatura* | candidatou | candidatar* | candidatei | candidataste | candidate se | inscricao | inscricoes | inscrev* | inscreveu | inscrever* | concorrer* | concorreu | concorrias | aplicacao | aplicou | aplicar | apply | application | requerimento | pedido de admissao | se inscreveu | postul* | cadastro | oferecimento | proposta de colaboracao | proposta de trabalho | sua participacao | candidatura espontanea | ficha | pretendia",
    documents:
      "curriculo* | curriculum* | cv | cvs | portfolio* | portefolio* | carta de apresentacao | carta de motivacao | documento* | documentacao | ficha | comprovante* | certificado* | comprovativo* | dossie | dossier | formulario* | diploma* | historico escolar | carta de recomendacao | titulos | habilitacoes | vitae | resume | pasta de trabalhos | anexos | cadastro",
    position:
      "vaga | vagas | cargo | cargos | posicao | posicoes | funcao | funcoes | posto | postos | lugar | lugares | emprego* | oportunidade | oportunidades | posto de trabalho | cadeira | turno | colocacao | quadro de | oferta de emprego | anuncio* | requisicao | role | job | opening | procura de | busca por | busca | plantao | chefia de | coordenacao de | gerencia de | contrato de | quadro do | o quadro | ocupacao | recrutamento de | job description | trampo | bolsa de | escala | unidade de | papel de | abertura",
    hiring:
      "recursos humanos | rh | recrut* | contratac* | talento* | aquisicao de talentos | atracao | gente e gestao | pessoas e cultura | people | talent | hr | headhunter | caçador de talentos | consultoria | ett | departamento pessoal | pessoal | dp | empregador* | entidade empregadora | selecao de pessoal | gestao de pessoas | carreira* | empresa de trabalho temporario | hunting | talent acquisition",
    process:
      "processo* | procedimento* | selecao | seletiv* | concurso* | processo seletivo | recrutamento | certame | edital | procedimento concursal | concursal | campanha | programa | busca | convocatoria | triagem | pipeline | seletiva | concurso publico | pesquisa | aviso de abertura | fluxo | etapas do",
    training:
      "estagio* | estagiari* | aprendiz* | jovem aprendiz | trainee* | bolsa | bolsista* | voluntari* | residencia medica | internato | residente* | formando* | curso profissional | internship | iniciacao cientifica | pos doutorado | estagio curricular | estagio profissional | graduate | bolsa de investigacao | programa de",
    profile:
      "perfil | perfis | percurso* | trajetoria* | qualificac* | habilidade* | competencia* | capacidade* | potencial | formacao | habilitac* | background | conhecimento* | pontos fortes | aptidao* | talento | bagagem | skills | preparacao | valor profissional | merito* | idioma* | fluente | fluencia | nivel de ingles | vocacao | dominio",
    experience:
      "experiencia* | anos de | vivencia | trajetoria | percurso | senior | junior | pleno | senioridade | pratica em | passagem por | passagem | trabalhou com | ja trabalhou | tinha trabalhado | rodagem | estrada | bagagem | expertise | especialidade | especializ* | antiguidade | anos em | calejad* | experiente*",
    requirements:
      "requisito* | criterio* | necessidade* | exigid* | exigencia* | exige | exigir | exigia | requerid* | procuramos | procuravamos | procura | buscamos | buscavamos | buscava | precisamos | precisavamos | precisava | expectativa* | condicoes exigidas | pede | pedia | imprescindive* | indispensave* | obrigatori* | desejad* | desejave* | essencia* | o que procuramos | demanda | necessit* | minim* | solicitad* | pretend* | quer alguem | quis alguem | requer | requeria | requerem | faz falta",
    fit: "encaix* | adequ* | adequad* | aderente* | aderencia | alinhad* | alinhamento | correspond* | correspondencia | compativ* | compatibil* | ajust* | enquadr* | match | fit | cultura | apto | apta | aptos | aptas | reune | reunem | reunir | atend* | pessoa certa | a altura | a cara | combina | combin* | afinidade* | afim | encontro de expectativas | aproxim* | viavel | fez sentido | faz sentido | indicad* | preenche os | preencher os requisitos | preencher o requisito",
    better:
      "melhor | melhores | mais | maior | superior* | mais proxim* | mais aderente* | mais adequad* | mais experiencia | mais alinhad* | mais compativ* | mais perto | preferencial* | mais forte* | mais qualificad* | mais completo | mais alta* | mais senior | mais junior | mais complet* | primeira opcao | mais relevante | primeiro lugar | saiu se melhor | a frente | mais avancad* | mais indicad* | mais especific*",
    level:
      "nivel | niveis | competitiv* | concorrencia | concorrid* | qualidade | alto nivel | altissimo nivel | patamar | disputa | disputad* | sarrafo | fasquia | altura | padrao | exigente*",
    many: "muitos | muitas | numero elevado | elevado numero | grande numero | alto numero | grande volume | volume | numeros* | centenas | milhares | dezenas | mais de mil | mais de 0 | quantidade de | varios | varias | diversos | avalanche | inumer* | recorde de | oitocentos | numero de candidat* | numero de inscri* | imens* | expressivo | tantos | tantas | um monte",
    interview: "entrevist* | videoentrevist* | interview | bate papo com o gestor | entrevista final",
    talk: "conversa* | convers* | conversar | papo | bate papo | bater papo | bater um papo | ligar* | ligo | ligou | ligue | ligacao | chamada | chamar* | chamo | telefonema | telefone | telefonic* | telefon* | call | video | videochamada | reuniao | reunioes | encontro | encontrar | conhecer* | conhece lo | conhece la | conhecer te | te conhecer | falar | falamos | falo | falei | fale | fala | falas | reunir | cafe | meet | teams | zoom | visita | visitar | visit* | trocar uma ideia | ouvir te | vir ter | vir ca | sentar | dialogo",
    test: "teste* | prova | provas | desafio* | exame* | exercicio* | avaliacao | avaliacoes | dinamica* | dinamica de grupo | case | cases | tarefa | apresentacao | aula teste | audicao | audicoes | dia de experiencia | periodo experimental | turno experimental | raciocinio logico | questionario* | assessment | live coding | redacao | simulacao | hackerrank | prova pratica | prova oral | estudo de caso | video de apresentacao | psicotecnic* | teste tecnico | semana de teste | pitch | prova escrita | triagem",
    round:
      "fase | fases | etapa | etapas | proxima fase | proxima etapa | proximas etapas | proximas fases | seguinte | seguintes | ronda | rodada | passo | passos | proximos passos | proximo passo | proximo nivel | segunda fase | turno de entrevistas | stage | round | estagio do processo | falta so | segue se",
    shortlist:
      "finalista* | shortlist* | short list | lista curta | pre selecionad* | pre selecao | lista final | entre os finalistas | lista de convocados | triagem | triad* | lista unitaria | ordenacao final | segunda opcao | segundo lugar | dois finalistas | reta final | chegou a final | os quatro nomes | selecionados | aprovados | lista de aprovados | convocados | convocad* para | o grupo que",
    list: "lista de espera | cadastro de reserva | reserva de recrutamento | bolsa de recrutamento | suplente* | lista de ordenacao | lista de reserva | fila | na fila | classificacao | ranking | ordenad* | stand by | standby | reserva | lista de seriacao | numero de ordem | classificad* | excedente* | colocacao na lista | primeira colocada | primeiro colocado | waitlist | em carteira",
    pool: "banco de talentos | banco de curriculos | base de dados | base de candidatos | nossa base | rede de talentos | manter o seu | manter seu | mantemos | manteremos | manter* | guardar* | guardaremos | guardamos | ficar* em | em carteira | nossos arquivos | em arquivo | cadastro | nosso cadastro | nosso banco | reserva | ficara no | fica no nosso | fica na nossa | em mente | ficamos com o seu | no radar | radar | talent pool | comunidade de talentos | permanec* | ficara em | ter em conta | ter em consideracao | levar em conta | em consideracao para | gaveta | banco de dados | anotad* | armazen* os | armazenad* | ficou anotad* | manter por perto",
    offer:
      "oferta | ofertas | oferec* | proposta | propostas | propor | propomos | propor lhe | propoem | carta oferta | carta proposta | convite para integrar | offer | a vaga e sua | o lugar e teu | o lugar e seu | sua admissao | proposta de emprego | proposta de contrato | queremos voce | queremos te | proposta formal | fazer uma proposta | fazer lhe uma proposta",
    contract:
      "contrato* | assin* | assinatura | contratual | admissional | documentos de admissao | onboarding | carteira de trabalho | nomeacao | nomead* | posse | papelada | formaliz* | acordo | carta assinada | efetivacao | efetivar | integracao | termo de compromisso | sem termo | docusign | exames admissionais",
    salary:
      "salario* | salaria* | vencimento* | remunera* | beneficio* | ordenado | subsidio de | bolsa de 0 | euros | reais | r | bruto | brutos | iliquid* | liquido | pretensao salarial | pretensoes | faixa | bonus | variavel | plr | fixo de | mensais | por hora | expectativas salariais | compensacao | ajudas de custo | vale refeicao | vale transporte | vale alimentacao | enquadramento salarial",
    start:
      "comecar* | comec* | iniciar* | inicio | inicia | inicie | primeiro dia | entrar* | entra em | admissao | integr* | juntar | junta te | juntar se | bem vindo | bem vinda | boas vindas | arrancar | arranca | data de inicio | apresente se | apresentar se | assume | assumir | toma posse | tomar posse | estreia | embarcar | a bordo | ingressar | ingresso na | entrada na equipa | entrada na equipe",
    reference:
      "referencia* | antecedentes | registo criminal | exame medico | exame admissional | atestado* | comprovante* | certidao | certidoes | checagem | investigacao de antecedentes | certificado de | verificacao | exames admissionais | declaracao de | inspecao medica",
    score:
      "ponto | pontos | pontuacao* | nota | notas | nota minima | nota de corte | classificacao | classificad* | ranking | resultado da prova | percentual | media | abaixo da | abaixo do | porcentagem | nono lugar | numero de ordem | votos | desempenho | 0 valores",
    feedback:
      "feedback | retorno | devolutiva* | comentario* | motivos | razoes da | observac* | parecer* | fundamentacao | pontos de melhoria | avaliacao detalhada | relatorio | apreciacao",
    decide:
      "decid* | decis* | deliber* | resolv* | resolucao | conclusao | optar* | optou | optamos | optei | escolha | entendeu | entendemos | determin* | defin* | definiu | definimos | chegamos a conclusao | chegou a conclusao | bateu o martelo | bater o martelo | tomamos a decisao | tomou a decisao | votacao | votou | votaram | votar | acord* em | achou por bem | unanim* | maioria | consider* que | ficou determinado | despacho | julgou | julgamos | concluimos | concluiu que | conclui que",
    result:
      "resultado* | resposta* | noticia* | novidade* | estado | status | situacao | atualizac* | retorno | desfecho | ponto de situacao | resolucao | veredito | parecer | posicionamento | feedback sobre",
    select:
      "selecionad* | selecionar* | selecionam* | selecionou | escolh* | escolher* | eleg* | elegeu | optar por | optou por | optamos por | prefer* | preferiu | preferimos | inclinou | ficamos com | fechamos com | fechou com | fechando com | decidiu por | decidir se por | decidimo nos | recaiu | nomead* | indicad* | pre selecionad* | convocad* | apontad* | contemplad* | provid* | vencedor* | pegamos | eleito | eleita | homolog* | distingu* | acabamos por | acabou fechando",
    proceed:
      "avanc* | prossegu* | prossig* | seguir* | seguir com | seguimos com | seguiremos com | seguimos | seguir adiante | seguir em frente | segue | seguira | seguindo com | continu* | continuidade | dar continuidade | dar seguimento | seguimento | andamento | dar andamento | levar adiante | levar por diante | por diante | progredir | progress* | passar para | passar a | passou para | passa a | passa para | passe para | ir em frente | mais longe | proxima fase | proxima etapa | etapas seguintes | fase seguinte | prosseguimento | proceder | dar passos | adiante | em frente",
    consider:
      "consider* | analis* | avali* | apreci* | revis* | examin* | ponder* | reflex* | reflet* | lemos | lida | lido | ler | leu | levar em conta | tendo em conta | cuidados* | atenc* | atentamente | minucios* | criterios* | comparar | comparamos | comparam* | debat* | pensar bem | pensado | pensei | conferencia dos | olhamos | olhou | vimos | estivemos a | discut* | passou pelas maos | passou por todas | estudamos | estudad* | estudar",
    hire: "contratar* | contratad* | contratou | admitir* | admitid* | admissao | efetiv* | nomear* | nomead* | integrar | integrac* | incorporar | chamar para | chamamos | contar com | promov* | promocao | hire | arrumou | arranjou | arranjamos | ficamos com | colocar | colocad* | aproveitar | quadro | preenchimento | selecionado para | time completo | vai ficar | passa a ser | sera contratad* | bem vind* a | contratamos | contratac* | contrate | empregar | empregou | recrutar | recrutado | recrutada | admiti | admitiu | admitir | admiti lo | ficar consigo | ficar com voce | contar consigo | encontramos te",
    fill: "preench* | preenchid* | ocupad* | ocupar* | ocupara | ocupacao | atribuid* | atribuir | ja foi preenchida | ja foi ocupada | ja esta preenchid* | ja se encontra | completo | completa | completos | completou | fechou o quadro | fechamos o quadro | quadro completo | quadro fechado | ficou com | ficou preench* | ficaram com | vai ficar com | foi para | assumiu | assume | assumir* | cedido | cedida | destinad* | ficou complet* | encontramos quem | ja temos quem | ja temos | ja encontramos | ja arrumou | ja arranj* | arranjamos | conseguimos alguem | achamos | fechamos com | fechou com | fechado com | nao esta mais disponivel | ja nao esta disponivel | nao temos vagas | nao temos vaga | sem vagas | nao ha vagas | esgotad* | adjudicad* | entregar o | tem dono | veste o | substitu* | supriu | suprida | terminou com um | chegou ao fim com | coube a | com o lugar | encerrada com contratacao | preenchermos | ficou para o | ficou para a | vai ficar no | vai ficar na | ja estao com | acabaram fechando | acabou fechando | acabou abracando | sera ocupad* | passara a ter | veste o avental | anunciamos | chegou primeiro | aperto de mao | bateu o martelo | ja partiu | fechou a vaga",
    close:
      "encerr* | encerrad* | encerramos | fech* | fechad* | fechou | fechamos | conclui* | concluid* | terminad* | termin* | finaliz* | chega ao fim | chegou ao fim | termina aqui | acaba aqui | fica por aqui | arquiv* | por terminado | demos por | dar por | cess* | encerramento | acabou | expirou | venceu | caduc* | definitiv* | baixado | viramos a pagina | fim do processo | fim da selecao | chegar ao fim | porta fecha",
    cancel:
      "cancel* | anul* | extint* | extincao | suprim* | sem efeito | fica sem efeito | deixa de existir | deixou de existir | deixaram de existir | nao havera | nao haver | nao sera preenchid* | desist* de abrir | suspenso definitiv* | revog* | rescind* | cort* a vaga | mandou fechar | nao sera reaberto | sem contratar | deserto | fecho | descontinu* | retirad* | eliminacao do posto | extinguir* | extinguiu | cairam | caiu por terra | abortad* | interromp* | acabou a verba",
    freeze:
      "congel* | suspens* | suspend* | suspenso | suspensa | pausa | paus* | pausada | em espera | adiad* | adiamento | standby | stand by | travad* | parad* | em suspenso | segurar | segurou | ate segunda ordem | hold | on hold | bloquead* | sem data | interromp* | aguarda definic*",
    budget:
      "orcament* | verba* | reestrutur* | reorganiz* | reduc* | crise | economic* | custo* | centro de custo | financiamento | recursos financeiros | fusao | headcount | contencao | corte de | demiss* | situacao economica | restruturac* | mudanca de estrategia | fecho da | quebra das | financeiro | patrocinador | investimento | cortou | cortar* | corte | cortes | cortamos | cortad*",
    withdraw:
      "retir* | retirar a proposta | retirada da | revog* | rescind* | anul* a | sem efeito | fica sem efeito | desist* | desistiu | desistencia | recuar | voltar atras | retract* | tornad* sem efeito | renunci* | caducou",
    reject:
      "recus* | rejeit* | reprov* | indefer* | descart* | declin* | desclassific* | eliminad* | eliminar | elimina | dispens* | preteri* | preterid* | chumb* | vetou | vetad* | barrou | negou | negar | negad* | dizer nao | um nao | te dar um nao | dar um nao | a resposta e nao | ficou de fora | fica fora | ficou fora | fica de fora | ficaste de fora | ficar de fora | fora da selecao | nao apt* | nao apta | inapto | inapta | nao avanc* | nao segu* | nao prossegu* | nao prossig* | nao continu* | nao dar* | nao iremos | nao vamos | nao passou | nao passaste | nao foi dessa vez | nao foi desta vez | nao foi desta | nao deu | nao rolou | nao e para voce | nao sera considerad* | nao foi considerad* | nao ser* seguimento | termina aqui | encerra por aqui | encerramos por aqui | encerramos aqui | fica por aqui | acaba aqui | caminhos diferentes | outro caminho | outro rumo | rumo mais | outra direcao | nao te escolh* | nao voltes | nao o vamos | nao a vamos | nao te chamar | nao contar* | nao convocar | nao a contratar | nao o contratar | nao contratar | nao ficaste | nao ficou | por um triz | foi quase | despeco me | despedida | deixar te ir | livre para | ate breve | cortava | caiu na triagem | cairam na triagem | cair* fora | part* ways | excluid* | exclui* | exclusao | custou deixar | outro patamar | outro lugar | fecha se | outra empresa",
    accept:
      "aceit* | aprov* | aprovad* | admitid* | admiss* | defer* | concord* | autoriz* | acolh* | acolhid* | concedid* | conced* | dizer sim | disse sim | aval | favorave* | sim | acord* | topa | topar | topou",
    pass: "passou | passaste | passar a | passar para | passa para | passa a | aprovad* | aprovou | sucedid* | bem sucedid* | superou | superar | conseguiu | conseguiste | classificad* para | qualific* | apto | apta | chegou a | chegaste a | chegou ate | chegar ate | alcanc* | vai a final | esta dentro | foi selecionad* | foste selecionad* | esta na final | ficou em primeiro | foi aprovad* | avancou | avancaste | com sucesso | progrediu",
    invite:
      "convid* | convite* | convoc* | convocatori* | gostariamos de conhec* | gostavamos de conhec* | gostavamos de o | gostavamos de te | queremos conhec* | queremos ve | quer ve lo | quer ve la | quer conhecer | quer conversar | quer falar | venha | vem ca | compareca | comparecer | apareca | aparece no | esperamos por | esperamos voce | aguardamos voce | te esperamos | receb* voce | vai te receber | recebe o | recebe la | recebe lo | chamar voce | te chamar | chama lo | chama la | bater um papo | consegue vir | pode vir | apresente se | apresentar se | queremos que",
    congratulate:
      "parabens | felicit* | feliz em | felizes em | fico feliz | ficamos felizes | temos o prazer | com prazer | prazer | com enorme satisfacao | satisfacao | alegria | contente* | entusiasmad* | animad* | boa noticia | boas noticias | otima noticia | excelente noticia | bem vindo | bem vinda | boas vindas | gosto de | temos o gosto | e com gosto | oba | uhu | que bom | com agrado | orgulho | orgulhos* | ansios* | a vaga e sua | o lugar e seu | o lugar e teu | e tua",
    confirm:
      "confirm* | acus* a rececao | acusamos | acuso | confirmamos | rececao | recebimento | venho por este meio | vimos por este meio | pela presente | pelo presente | por meio deste | serve a presente | serve o presente | registad* | registrad* | com sucesso",
    receive:
      "receb* | recebemos | recebi | recebid* | recebida | chegou | chegaram | chegaram nos | recepcao | rececao | deu entrada | recebimento | ja ca esta | ta aqui | deram entrada",
    wait: "aguard* | esper* | esperar* | paciencia | demora* | demorou | atras* | atraso | silencio | mais tempo | em breve | brevemente | mais um pouco | uns dias | umas semanas | em espera | segur* a onda | a espera | prazo para retorno | ate la | logo que possivel | assim que tivermos | aviso | tranquilo | pendente*",
    postpone:
      "remarc* | adiad* | adiar* | adiamento | reagend* | outra data | nova data | mudar a data | outro dia | outro horario | novo horario | transferid* | antecip* | alterar a data | mudar de | prorrog* | passa para o dia | passou para o | muda para | passamos a sua | reprogram* | mudanca de horario",
    schedule:
      "agend* | agenda | marcar | marcad* | marcacao | marcamos | horario* | disponibilidade | disponive* | calendario | combinar | combina a hora | data | datas | fixad* | encaix* na agenda | vaga na agenda | que dia | qual dia | horas | hora | calendly | da pra voce | da para voce | te da jeito | da lhe jeito | der jeito | ficar bom | fica bom | livre | confirme sua presenca | presenca | comparecimento | reservad*",
    daytime:
      "segunda feira | terca feira | quarta feira | quinta feira | sexta feira | na segunda | na terca | na quarta | na quinta | na sexta | segunda | terca | quarta | quinta | sexta | sabado | domingo | amanha | hoje | ontem | manha | tarde | noite | hora | horas | 0:0 | h | as 0 | pelas | semana | semana que vem | proxima semana | dia | dias | minutos | meia hora | feira | cedo | ontem a noite | fim de semana | meio dia",
    month:
      "janeiro | fevereiro | marco | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro | primavera | verao | outono | inverno | trimestre | semestre | natal | mes | meses | fim do mes | ano | ano que vem | safra | temporada*",
    place:
      "escritorio* | sala | andar | morada | endereco | rua | avenida | edificio | predio | instalacoes | sede | recepcao | rececao | presencial* | pessoalmente | presencialmente | loja | unidade | filial | obra | link da | videochamada | teams | zoom | estacionamento | portaria | bloco | piso | fabrica | no local | balcao | plataforma de video",
    bring:
      "traga | trazer | tragam | traz | traze | cartao de cidadao | rg | cpf | identidade | documento de identificacao | bilhete de identidade | passaporte | comprovante de residencia | titulo de eleitor | carteira de trabalho | fazer acompanhar | munid* | leve | vista se | em jejum | caneta | vestir",
    send: "envi* | enviar* | envie | mand* | mandar | manda | mande | encaminh* | remet* | anexar | submet* | preench* o formulario | preencha | preencher o | carregar | carregue | entregar* | entregue | entregares | devolv* | reenvi* | faca o | faz o | gravar | grave | responder ao | facult* | partilh* | compartilh* | fornecer | concluir o teste | devolver",
    deadline:
      "prazo* | ate dia | ate ao dia | ate o dia | ate | no maximo | o mais tardar | data limite | dias uteis | limite | vence | termo do prazo | antes de | tens ate | voce tem ate | expira",
    link: "link | links | clique | clicar | clica | portal | plataforma | http* | www | site | pagina | botao | sua conta | aqui | app | aplicativo | login | acesse | aceda | aceder | acessar | acesso | entre por | sistema | usuario | utilizador | url",
    attached:
      "anexo | anexo* | em anexo | no anexo | segue em anexo | anexa | anexamos | segue a | seguem | documento anexo | junto envi* | ficheiro | arquivo anexo",
    answer:
      "respond* | responder | resposta | contact* | contat* | entrar em contato | entrar em contacto | entraremos em contato | entraremos em contacto | em contato | em contacto | diga nos | diz nos | diga me | me diz | me diga | avis* | avise | escrev* | escreva | responda | responde | nos avise | retornar | retornaremos | retorne | ligue para | chame | me chama | fale com | fale conosco | liga me | confirme se | me manda",
    inform:
      "inform* que | informar* | informam* | informo | informa | informam | informou | informad* | comunicar* | comunicam* | comunico | comunica | comunicad* | comunicou | avis* | avisar* | notific* | dizer* | dizer lhe | transmit* | dar conhecimento | dar a conhecer | contar* | contamos | te contar | partilh* | anunci* | dar nota | dar noticia* | dar retorno | cumpre nos | cumpre me | serve a presente | servimo nos | vimos por este meio | venho por este meio | levar ao conhecimento | incumbe me | informamos | escrevo* | escrevemos | passando para | passando pra | te dar o retorno | dar lhe | saiba que | saber que | soubesse | repass* | esclarec* | atualizar voce",
    ask: "pergunt* | ? | por favor | favor | solicit* | pedimos | peco | pedido | poderia | pode nos | pode me | consegue | duvida* | questao | questoes | gostaria de saber | agradecemos que | agradecia que | queira | e so me | se quiser",
    thank:
      "obrigad* | agradec* | agradeco | agradecid* | grato* | gratos | grata | gratas | gratidao | agradecimento | valeu | brigad* | reconhecid* | reconhecemos | bem haja | thanks | thank",
    interest:
      "interess* | interesse | confianca | motivacao | entusiasmo | vontade | interessad* | confiou | confiar | candidatar se a | ter pensado | pensar na | pensado em | escolheu a | preferencia pela | interesse em",
    effort:
      "tempo | esforco* | dedic* | dedicad* | dedicacao | empenh* | energia | disponibilidade | disponibilizou | trabalho que | trabalho de preparar | ter vindo | tirado um tempo | por vir | vir ate | compartilh* | partilh* | participac* | participou | participar | participado | generosidade | preparou | preparar | compareceu | deslocar se | deslocacao | esteve conosco | tirou um tempo | trouxe | colaboracao",
    impress:
      "impress* | gostamos | gostei | gostou | gostaram | adorei | adoramos | adorou | curti* | curtimos | excelente* | otim* | optim* | admir* | encant* | agradav* | foi um prazer | foi um gosto | prazer em conhec* | brilh* | destac* | valios* | valoriz* | bonit* | belissim* | legal | bacana | elogi* | inspirador* | inspirou | genial | interessante* | marcante | surpreend* | conquist* | fantastic* | incrivel* | boa impressao | excelente impressao | riquissim* | agradou | marcou nos | simpatia | originais | original | impecavel | honra | bonito | gigante | talentoso | talentosa | vai longe | melhor do processo | impressao",
    hard: "dificil* | dificeis | dificuldade | nao foi facil | nao e facil | apertad* | acirrad* | renhid* | disputad* | dura | duro | complicad* | custosa | custou | custa nos | decisao dificil | por pouco | muito pouco | por um triz | foi quase | quase | disputa bonita | equilibrad* | pela margem | minim* diferenca | cuidadosa",
    wish: "desej* | desejo | boa sorte | sorte | sucesso* | exito* | felicidade* | votos | votos de | tudo de bom | tudo corra | corra bem | torc* | torcida | tomara | oxala | esperamos que | espero que | que encontre | que tudo | maior sucesso | maiores sucessos | dê certo | que de certo | prosper* | merece | melhores votos | continuacao de | abencoe",
    path: "futuro profissional | carreira | percurso profissional | trajetoria profissional | jornada | caminho | caminhada | busca por | procura de emprego | proximos desafios | novos desafios | projetos | projetos profissionais | vida profissional | rumo | proximos passos | recolocacao | desenvolvimento profissional | empreend* | vida pessoal | futuros projetos | procura | busca | porta | trajeto",
    encourage:
      "encoraj* | incentiv* | nao desanim* | desanim* | nao desista | nao hesite | nao deixe de | fique de olho | fica de olho | de olho | siga nos | siga a nossa | siga nossas | fique atent* | fica atent* | estar atent* | acompanhe | acompanhar | convidamos a | convidamos voce a | continue | continua a | volte a se candidatar | candidatar se novamente | candidate se | esteja a vontade | a vontade | sugerimos que | animo | forca | continue acompanhando | continue estudando | visite | tente de novo | recomendamos | por dentro das",
    future:
      "futur* | no futuro | futuramente | proxim* | proximas | mais adiante | mais tarde | outra ocasiao | outra oportunidade | outras oportunidades | novas oportunidades | oportunidades futuras | outras vagas | novas vagas | outros processos | outra altura | quando surgir | surgir | surja | surgirem | se surgir | abrir | abrirmos | abriremos | no proximo | ano que vem | proximo ano | ate a proxima | outro momento | eventuais | posteriormente | daqui a | um dia | outra hora | novas posicoes | nova vaga | vagas futuras | proximas temporadas | breve",
    remember:
      "lembrar* | lembraremos | lembre* | voltar a contactar | voltar a falar | voltaremos a | entrar em contato | entraremos em contato | entraremos em contacto | voltar a encontrar | voltar a cruzar | se cruz* | cruzar* | reencontr* | te chamo | te chamar | a gente te chama | chama* voce | te procurar | ter em conta | ter em mente | pensar em voce | contar com voce | manter contato | manter contacto | mantenhamos contato | ficar em contacto | porta aberta | portas abertas | portas estao abertas | nos reuna | ate breve | voltemos | continuar a le | manter por perto | cruzar | cruzem | cruzemos",
    sincerely:
      "cumprimentos | atenciosamente | atentamente | cordialmente | abraco* | abraço* | att | atte | melhores cumprimentos | com os melhores | saudacoes | respeitosamente | beijo* | beijinho* | um abraco | cordiais | fraternalmente | consideracao e estima | sem outro assunto | saudac* | subscrevo* | com consideracao | com carinho | carinhosamente",
    dear: "ola | oi | oie | caro | cara | caros | prezad* | estimad* | querid* | bom dia | boa tarde | boa noite | exmo | exma | excelentissim* | senhor | senhora | sr | sra | dr | dra | dona | tudo bem | viva | como vai | ei | e ai | espero que esteja | espero que se encontre | v exa",
    data: "dados | protecao de dados | privacidade | lgpd | rgpd | elimin* os seus | eliminar | eliminad* dados | apagar | apagados | exclu* os seus dados | excluir meu | consentimento | tratamento dos | confidencial* | titular dos | retificacao | direitos de acesso | tratados | conservados | politica de privacidade | guardaremos os | conservaremos | conservar os | armazenad* | apagamento",
    automatic:
      "automatic* | automatiz* | nao respond* | nao responda | favor nao responder | nao-responda | noreply | no-reply | mensagem automatica | e-mail automatico | gerad* automaticamente | caixa de correio nao | caixa nao e monitorada | nao e monitorad* | nao monitorad* | nao e lida | so envia | enviado automaticamente | sistema automatizado | caixa postal nao",
    money:
      "emprestimo* | credito* | hipotec* | financiamento imobiliario | banco | bancari* | cartao | conta bancaria | juros | fiador | consignado | divida* | parcela* | prestacoes | limite de | analise de credito | score de credito | subsidio* | restituicao | imposto* | receita federal | auxilio* | renda | autoridade tributaria | isencao",
    home: "apartamento* | casa para | arrend* | alug* | aluguel | senhorio | senhoria | inquilin* | moradia* | imovel | imoveis | imobiliari* | quarto | t0 | arrendamento | condominio | renda acessivel | habitacao | t1 em | casal | visita ao apartamento | proprietari*",
    permit:
      "autorizacao de residencia | alvara* | permis* | consulado | embaixada | camara municipal | imigracao | sef | cidadania | requerente | requerimento | porte de arma | multa* | nacionalidade | autoridade | aima | passaporte | despacho | deferimento | junta medica | registo da marca | patente | visto de | seu visto | o visto | licenca de construcao | licenca de obra* | licenciamento",
    study:
      "universidade* | universitari* | admissoes | mestrado | doutoramento | doutorado | licenciatura | curso* | alun* | estudante* | escola* | colegio* | creche* | infantario | matricul* | faculdade* | bolsa de estudo* | pos graduacao | vestibular | academic* | seriacao | letivo | turma* | agrupamento | equivalencia | disciplina* | grau | enem | sisu | internato | ensino | tese | nao colocado",
    paper:
      "manuscrito* | artigo* | revista* | revisor* | parecerista* | publicac* | publicar | congresso* | resumo | editor | editora | editorial | comunicacao oral | capitulo* | romance* | poema* | poesia | livro* | conto | contos | avaliadores cegos | comissao editorial | autor | autora | autores | obra literaria | cartaz | poster | abstract | catalogo | documentario | festival | roteiro",
    grant:
      "bolsa requerida | subvenc* | subsidio* | fundo* | financiamento | edital de cultura | edital | premio* | projeto submetido | acelerador* | aceleracao | startup | incubador* | investidor* | investimento | patrocin* | fomento | cnpq | fapes* | capes | fct | residencia artistica | apoio financeiro | candidatura a apoios",
    claim:
      "seguro | segurador* | seguradora* | sinistro* | apolice* | reclamac* | garantia* | reembols* | indemniz* | indeniz* | recurso | recursos contra | impugn* | estorno | queixa* | plano de saude | contestacao | ressarc* | cobertura | franquia do | danos",
    purchase:
      "encomenda* | pedido 0 | pedidos | loja online | produto* | compra* | preco* | fatura* | factura* | pagamento* | devolucao | stock | estoque | esgot* | estimado cliente | apoio ao cliente | desconto* | assinatura do | fornecedor* | envio gratis | carrinho | frete | encomendou | boleto | pix | etiqueta | seu pedido 0 | meu pedido | entrega | entregas",
    event:
      "bilhete* | ingresso* | evento* | concerto* | espetaculo* | reserva de | sua reserva | mesa para | voo* | hotel | torneio* | restaurante | festival | sorteio* | sortead* | casamento* | show | festa | feira medieval | maratona | passeio | excursao | teatro | missa | jogo",
    tender:
      "fornecedor* | fornecimento | licitac* | adjudic* | cotac* | orcamento que | proposta comercial | caderno de encargos | empreitada | proponente* | consorcio | concorrencia publica | parceria* | vossa proposta | pregao | contratante publica | caucao | prestador* de servicos | contrato de fornecimento | agencias",
    member:
      "socio | socios | socia | clube | associacao | membro* | adoc* | adot* | adotad* | acolhimento familiar | coro | grupo coral | equipa de futebol | federacao | quotas | assembleia | gatinh* | cachorr* | canil | peneira | escalacao | tuna",
    health:
      "medico de familia | hospital consulta | consulta medica | consulta | tratamento* | terapia* | paciente* | utente* | cirurgia* | doenca | doente* | exame de sangue | internamento | dador | doador | receita medica | diagnostic* | dentista | sns | sus | urgencia* | plano de saude | marcacao de consulta",
    newsletter:
      "newsletter* | boletim | subscri* | cancelar inscricao | descadastr* | anular subscricao | leia mais | ler mais | saiba mais | artigo* | blog | podcast* | webinar* | webinario* | episodio* | leitor* | dicas | dica | edicao | nesta edicao | assinante* | inscreva se | guia para | manual do | erros que | curso preparatorio | reportagem | estudo revela | psicologa | tertulia | coluna | oficina de entrevistas",
    alert:
      "alerta* | alertas de emprego | novas vagas | novas ofertas | vagas para voce | vagas parecidas | vagas semelhantes | ofertas semelhantes | recomendadas | recomendados | vagas recomendadas | ofertas recomendadas | mais procuradas | vagas que combinam | ver todas | pesquisa guardada | busca salva | pesquisar mais ofertas | empregos para | confira vagas | veja vagas",
    rejection:
      "recusa | recusas | rejeicao | rejeicoes | carta de recusa | cartas de recusa | negativa | negativas | um nao | os naos | dois naos | nao selecao | mensagem de recusa | e-mail de reprovacao | reprovacao | ghosting | levou um nao | dispensar um candidato | e-mails de nao",
    recruiterreach:
      "vi o seu perfil | vi seu perfil | vi o teu perfil | vi que saiste | encontrei seu perfil | encontrei o seu perfil | seu linkedin | teu linkedin | aberto a propostas | aberta a propostas | aberto a oportunidades | aberta a oportunidades | aberto a ouvir | oportunidade confidencial | inmail | estou a contratar | estou contratando | tomo a liberdade de | nos foi confiada | a procura de novas | teria interesse em ouvir | buscando profissionais | me deparei com | cruzei me com o seu | a recrutar para",
    hrtalk:
      "avisem os | os reprovados | os excluidos | pipeline | scorecard | ats | fecha a requisicao | headhunter | a candidata da agencia | os finalistas me | nenhum dos tres finalistas | me convenceu | reabrimos a busca | dispararam os | mensagem padrao | comunicar as recusas | o escolhido assinar | em cima do muro | eu nao a aprovaria | eu cortava | passa todo mundo | manda me a folha | inscritos na | debrief | o que digo ao | o financeiro barrou | folha com | no gupy e",
    ownmove:
      "minha candidatura | a minha candidatura | meu curriculo | o meu curriculo | meu cadastro | meu cv | desisto | declino | aceitei outra | aceitei outro | resolvi | decidi nao | peco que excluam | peco a demissao | venho candidatar me | venho por este meio candidatar | candidatar me | me candidatar | nao vou poder | nao vou conseguir | vou ter de a recusar | agradeco a oferta | por me avisar* | por me ter avisado | retirar a minha | retirem o meu | prefiro ficar | preferi ficar | nao posso continuar | nao concordo | fico no aguardo | li o vosso | volto a tentar | nao passei | fui reprovad* | vossa empresa | vosso | vossas | vossos | vossa | sair do processo | nao fui | gostaria de entender | ainda estou no pareo",
    meant:
      "exemplo* | por exemplo | modelo* | frase* | imagin* | como se | tipic* | minuta de | glossario | costuma querer dizer | quotation | amostra* | citac* | aula de amanha | nas entrelinhas | formula",
    error:
      "erro* | por engano | engano | lapso | por lapso | equivoc* | desconsider* | ignor* | falha | incorret* | corrigi* | correcao | mensagem anterior | errad* | confusao | nao corresponde a verdade | disregard | fora enviad*",
    despite:
      "apesar de | apesar da | apesar do | ainda que | mesmo que | mesmo assim | embora | ainda assim | nao obstante | mesmo tendo | por mais que | por muito que",
    especially:
      "muito | muita | realmente | verdadeiramente | sinceramente | extremamente | especialmente | imenso | demais | tao | de verdade | super | profundamente | bastante | sobretudo | particularmente | *issimo | *issima | deveras | plenamente",
    first:
      "primeiro | primeira | primeiros | segundo | segunda | terceiro | terceira | ultimo | ultima | ultimos | final | finais | nono",
    person:
      "outr* candidat* | outr* pessoa* | outr* profission* | outr* perfi* | outr* colega* | outr* concorrent* | outr* finalist* | outr* rapaz* | outr* senhor* | outr* moca* | outr* medic* | outr* professor* | outr* maestr* | outr* participant* | outr* illustrador* | outr* ilustrador* | outr* jornalist* | outr* dev | outr* designer | outr* parceir* | outr* equip* | outr* nome* | o outro finalista | nov* colega | nov* chefe | nov* coordenador* | nov* membro* | nov* responsav* | nov* gerente | nov* titular | pessoa escolhida | pessoa selecionada | candidat* escolhid* | candidat* selecionad* | candidat* vencedor* | alguem com | alguem que | alguem mais | alguem de | alguem ja | alguem formado | quem ja | uma colega | um colega | uma pessoa que | uma pessoa mais | um executivo | uma aluna | um antigo | candidatos com | candidatos que | candidatos cuj* | candidatos mais | candidatos ja | perfil mais | um perfil | perfis mais | perfis com | aceitou a proposta | aceitou a nossa | prata da casa | um colega da casa | pessoa que | pessoas que | os demais | a outra pessoa | outras candidaturas | noutr* candidat* | noutr* pessoa* | por ela | para ela | a quem | quem o | quem a | para outra | para outro | pelo outro | outro nome | para uma colega | uma moca | um perfil vindo | o colega que | nome da nova | duas agencias que | quatro nomes | doze colegas | o novo | a nova coordenadora | quem atende",
    work: "trabalh* | equipa* | equipe* | time | empresa* | companhia | organizac* | instituic* | fundac* | departamento* | projeto* | negocio* | area | setor | grupo | labor* | laboral* | sociedade | escritorio de | entidade | firma | tarefa* | quadro | oficio",
    goesto: "",
    stays: "",
    lack: "",
    toomuch: "",
    ending: "",
    ahead: "",
    deserve: "",
    direction: "",
    condition: "",
    recommend: "",
    vote: "",
    status: "",
    figure: "",
    late: "",
    isyou: "",
    welcome: "",
    pet: "",
    media: "",
    sport: "",
    hrmatter: "",
    authority: "",
    contest: "",
    sift: "",
    full: "",
    giveback: "",
    done: "",
    will: "",
    one: "",
    who: "",
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
