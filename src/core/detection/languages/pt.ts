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
    you: "voce | voces | vc | vcs | tu | te | ti | teu | tua | teus | tuas | seu | sua | seus | suas | lhe | lhes | consigo | contigo | si | o senhor | a senhora | ao senhor | a sra | v exa | v ex | vossa | vosso | vossas | vossos | convosco | es | tens | podes | poderas | ficaste | passaste | foste | chegaste | queres | gostaria de o | gostaria de a | tiveste | lo | la | los | las | do senhor | da senhora | pelo senhor | senhor a | mereces | eras | ficas | estas | fosses | voltes | vais | passarias",
    we: "nos | nosso | nossa | nossos | nossas | conosco | connosco | a gente | da gente | pra gente | com a gente | *amos | *emos | decidimos | preferimos | sentimos | seguimos | conseguimos | pedimos | vimos | dirigimos | resolvimos | concluimos | definimos | reunimos | ouvimos | discutimos | despedimos | saimos | rimos | viemos | fomos | abrimos | somos | a equipe | a equipa | o time | a empresa | a casa",
    i: "eu | me | mim | meu | minha | meus | minhas | comigo | quero | queria | lamento | sinto | escrevo | agradeco | espero | sou | estou | tenho | posso | acho | vou | desejo | venho | fiquei | gostei | achei | levei | conversei | falei | preferi | escolhi | decidi | optei | resolvi | discuti | deixo | prefiro | digo | sei | tive | fiz | mandei | li | fechei | arrumei | perdi | chorei | briguei | gostava | gostaria | peco | devolvo | lembrei | faco | preciso de | preciso te | preciso dizer",
    they: "eles | elas | ele | ela | dele | dela | deles | delas | os que | as que | ambos | ambas",
    somebody:
      "alguem | pessoa | pessoas | quem | um rapaz | uma moca | individuo* | algum | alguma | muita gente | tem gente | gente com | gente boa | gente que | gente como | gente de",
    other:
      "outro | outra | outros | outras | noutro | noutra | noutros | noutras | distint* | diferente* | demais | restante* | divers* | alternativ* | doutro",
    candidate:
      "candidato | candidata | candidatos | candidatas | concorrente* | participante* | inscrito | inscrita | inscritos | inscritas | finalista* | opositor* | postulante* | entrevistad* | aspirante* | selecionados | convocados | proponente* | nome | nomes | colocados | os outros | os restantes | investigadora | colegas",
    client: "cliente | clientes | contratante | empresa utilizadora",
    committee:
      "comite | comissao | juri | banca | painel | conselho | direcao | diretor* | administracao | administrador* | gestor* | gerente* | gerencia | lideranca | chefia | chefe | coordenacao | reitor* | colegiado | responsavel | responsaveis | manager | avaliador* | socio | socios | patrao | dono | dona da | proprietari* | ceo | cto | presidencia | presidente | secretaria municipal | prefeitura | parecer* | provedor | encarregad* | supervisor* | fundador* | departamento | mestre | maestro | mesa administrativa | deliberacao | direccao | director* | chef | a matriz | casa mae | tesouraria | mantenedora | fundacao | curadoria | orientador | assembleia | cliente final",
    internal:
      "internamente | de casa | prata da casa | do quadro | transferencia | colega da casa | antigo estagiario | interno | interna | internos | internas | gente de dentro | de dentro | a casa",
    everyone:
      "todos | todas | todo | toda | cada | qualquer | conjunto de | ambos | tudo | igualdade | diversidade | inclusao",
    friend:
      "amigo | amiga | amigos | irmao | irma | filho | filha | primo | prima | cunhado | cunhada | vizinho | vizinha | namorado | namorada | marido | esposa | esposo | sobrinho | sobrinha | mae | pai | tio | tia | mulher | familia | compadre | colega minha | colega meu | nora | genro | afilhad*",
    not: "nao | nem | nunca | jamais | ninguem | nenhum | nenhuma | nada | sem | tampouco | negativ* | negou | negado | negada | negamos | recus* | indefer* | inviavel | imposs* | desfavora* | reprov* | rejeit* | descart* | declin* | desclassific* | eliminad* | inapto | inapta | insuficient* | falta de | faltou | faltava | deixou de | deixa de | improcedente | preteri* | dispens* | exclui* | exclusao | negaram",
    unable:
      "nao pod* | nao pud* | nao poss* | nao vamos poder | nao vou poder | nao e possivel | nao foi possivel | nao sera possivel | nao nos e possivel | nao nos foi possivel | nao nos sera possivel | nao se mostrou possivel | nao seria possivel | nao lhe pod* | nao o pod* | nao a pod* | nao te pod* | imposs* | impec* | imped* | nao conseg* | nao consig* | nao vou conseguir | nao vamos conseguir | nao ha como | nao temos como | nao tem condic* | nao temos condic* | nao estamos em condic* | nao ha condic* | inviavel | nao e viavel | incapaz* | nao da para | nao da pra | sem condic* | nao tem como | nao sendo possivel | nao nos sendo | nao permit* | nao nos permit* | inviabiliz* | nao lhe sera possivel | nao tenho como | nao da mais | abrir mao",
    nolonger:
      "ja nao | nao mais | nao ha mais | nao existe mais | mais nao | nao segui* | nao continu* | nao prossegu* | nao prossig* | nao avanc* | deixou de | deixar de | deixa de | deixamos de | nunca mais | nao vamos mais | nao sera mais | nao serei mais | nao participa mais | nao precisamos mais | nao dar* continuidade | nao dar* seguimento | nao daremos | nao prolong* | deixara de | deixaremos de | deixam de",
    sorry:
      "lament* | desculp* | sinto | sentimos | pesar | pena | tristeza | triste | tristemente | desapont* | frustr* | ma noticia | mas noticias | por azar | por infelicidade | poxa | puxa | custa* nos | custam | perdao | temo | receio | chato | a nossa revelia | outra noticia | outra resposta | outra novidade | nao era este o e mail | nao era esta a | gostaria imenso de | gostaria muito de dar | decep* | boa noticia nao | nao tenho boas | nao trago boas | tristonh* | dificeis de dar | de coracao apertado | desilu* | chorei | lagrima* | coracao partido | coracao apertado | aperto | doi | doeu | custou | ingrat* | vergonha | envergonh* | teriamos gostado | teria gostado | queriamos muito que | queria muito | queria mesmo que | quem dera | gostavamos muito de | infeliz* | de maos vazias | custava | merecia melhor* | merecias | oxala pudess* | pudera | se houvesse | se tivessemos | se dependesse | se fosse por mim | leve a mal | leves a mal | consolac* | teriamos muito gosto | quisera | seria outra",
    negative:
      "negativ* | desfavora* | recusad* | rejeitad* | reprovad* | indeferid* | descartad* | desclassificad* | excluid* | eliminad* | inapto | inapta | nao aprovad* | nao selecionad* | nao habilitad* | nao admitid* | nao colocad* | nao apt* | nao foi aprovad* | nao foi selecionad* | nao foi aceit* | nao foi escolhid* | nao foi considerad* | nao foi admitid* | nao foi convocad* | nao fui | nao sera considerad* | nao foi contemplad* | nao foi provid* | nao foi indicad* | nao foi pre selecionad* | nao passou | nao passaste | nao obteve | nao ficou entre | nao ficou com | nao ficaste | nao rolou | nao deu | nao homolog* | nao reune | nao preench* os | nao consta | nao entrou | nao foi suficiente | infrutifer* | nao aprovacao | nao avancou | nao foi classificad* | nao foi desta | nao foi dessa | insatisfator* | nao foi sortead* | nao voltes | nao integr* | nao figura | nao foi seleccionad* | nao seleccionad* | nao foi favorave* | nao lhe foi favorave* | contrario a | foi contrario | de maos vazias | nao provid* | nao foi atribuid* | nao lhe foi atribuid* | nao esta entre | nao estas entre | nao esta na lista | sem o seu nome | sem o teu nome | sem sucesso | nao resultou | nao teve exito | perdi a votacao | perdeu a | nao convenceu | nao se concretiz* | nao vingou | nao foi bem sucedid* | nao se abriu | nao autoriz* | nao foi autoriz* | nao teve seguimento | nao estara | nao emplac* | nao casou | nao bateu | nao virou | nao foi pra frente | nao foi para a frente | nao foi adiante | nao encaix* | por agua abaixo | morreu na praia | no quase | dancou | a ver navios | nao houve quimica | nao era bem | nao era o que | nao e o momento | nao e a hora | ainda nao e a | nao era a pessoa | ainda nao e o | por terra | nao lhe coube | nao te coube | nao conseguiu a | nao esta o seu | nao esta o teu",
    but: "mas | porem | contudo | entretanto | no entanto | todavia | embora | apesar de | ainda que | so que | acontece que | por outro lado | senao | pelo contrario | em contrapartida | ao passo que | mesmo assim",
    instead:
      "em vez de | em lugar de | no lugar de | em detrimento | antes que | prioridade | prefer* | optar* | optou por | optamos por | inclin* | recaiu | em prol | apost* | preteri* | favoreceu | ficou com | ficamos com | fechamos com | fechou com | foi para | a frente | decidiu se por | em prejuizo | privilegi* | decidimo nos por | apaixonou se | acabamos por | acabou por | acabamos indo | a favor d* | em favor d* | decidiu se pel* | se decidiu por",
    if: "se | caso | desde que | a menos que | a nao ser | exceto | quem nao | os que nao | na eventualidade | na hipotese | contanto | senao | do contrario | quem sabe",
    may: "talvez | pode | podem | podera | poderao | poderia | poderiam | poderiamos | porventura | quica | possivel* | provavel* | eventual* | seria | haveria | pudesse | quem sabe | gostaria | teria",
    when: "quando | assim que | logo que | apos | depois | antes | ate | enquanto | uma vez | ao fim de | concluida | concluido | na sequencia | tendo sido | findo | finda | decorrid* | a partir",
    because:
      "porque | pois | ja que | uma vez que | visto que | dado que | dado o | dada a | dados | devido | por isso | por conta | em virtude | razao | razoes | motivo* | pelo que | portanto | logo | por falta | por nao | por ter | por lhe faltar | em funcao de | em consequencia | assim sendo | de modo que | de forma que | causa | tendo em conta | em face | porquanto | como consequencia | sendo assim | perante | pelo facto | pelo fato | face a | face ao | por indicacao",
    only: "so | somente | apenas | exclusiv* | unic* | meramente | simplesmente",
    yet: "ainda | por enquanto | de momento | continua | continuam | segue | seguem | ate agora | ate ao momento | ate o momento | permanece | atualmente | presentemente | em aberto | pendente* | mantem se | em analise",
    already: "ja | agora | entretanto | nesse meio tempo | a esta altura | desde entao | recentemente",
    timebeing:
      "desta vez | dessa vez | desta feita | neste momento | nesse momento | no momento | de momento | por enquanto | por ora | nesta oportunidade | nesta ocasiao | nesta fase | nesta etapa | por agora | este ano | neste caso | nesta vaga | nesta selecao | atualmente | esta vez | nesta temporada | por hora | para ja | nesta altura | hoje por hoje | neste processo | nesta edicao",
    again:
      "de novo | novamente | outra vez | voltar a | volte a | volta a | voltar* a | mais uma vez | reabr* | retom* | recandidat* | reconsider* | reinscrev* | repet* | tentar de novo",
    application:
      "candidatura* | candidatou | candidatar* | candidatei | candidataste | candidate se | inscricao | inscricoes | inscrev* | concorrer* | concorreu | concorrias | aplicacao | aplicou | aplicar | apply | application | requerimento | pedido de admissao | postul* | cadastro | oferecimento | proposta de colaboracao | sua participacao | ficha | pretendia",
    documents:
      "curriculo* | curriculum* | cv | cvs | portfolio* | portefolio* | documento* | documentacao | ficha | comprovante* | certificado* | comprovativo* | dossie | dossier | formulario* | diploma* | historico escolar | titulos | habilitacoes | vitae | resume | pasta de trabalhos | anexos | cadastro | carta | cartas | papeis",
    position:
      "vaga | vagas | cargo | cargos | posicao | posicoes | funcao | funcoes | posto | postos | lugar | lugares | emprego* | oportunidade | oportunidades | cadeira | turno | colocacao | quadro de | anuncio* | requisicao | role | job | opening | procura de | busca | plantao | chefia de | coordenacao de | gerencia de | contrato de | quadro do | o quadro | ocupacao | recrutamento de | trampo | bolsa de | escala | unidade de | papel de | abertura | papel na",
    hiring:
      "recursos humanos | rh | recrut* | contratac* | talento* | atracao | gente e gestao | pessoas e cultura | people | talent | hr | headhunter | consultoria | ett | pessoal | dp | empregador* | gestao de pessoas | carreira* | empresa de trabalho temporario | hunting",
    process:
      "processo* | procedimento* | selecao | seletiv* | concurso* | recrutamento | certame | edital | concursal | campanha | programa | busca | convocatoria | triagem | pipeline | pesquisa | aviso de abertura | fluxo | etapas do",
    training:
      "estagio* | estagiari* | aprendiz* | trainee* | bolsista* | voluntari* | residencia medica | internato | residente* | formando* | curso profissional | internship | iniciacao cientifica | pos doutorado | graduate | bolsa de investigacao",
    profile:
      "perfil | perfis | percurso* | trajetoria* | qualificac* | habilidade* | competencia* | capacidade* | potencial | formacao | habilitac* | background | conhecimento* | pontos fortes | aptidao* | talento | bagagem | skills | preparacao | valor profissional | merito* | idioma* | fluente | fluencia | nivel de ingles | vocacao | dominio",
    experience:
      "experiencia* | anos de | vivencia | trajetoria | percurso | senior | junior | pleno | senioridade | pratica em | passagem | trabalhou com | ja trabalhou | tinha trabalhado | rodagem | estrada | bagagem | expertise | especialidade | especializ* | antiguidade | anos em | calejad* | experiente* | sem pratica | pouca pratica | formado",
    requirements:
      "requisito* | criterio* | necessidade* | exigid* | exigencia* | exige | exigir | exigia | requerid* | procuramos | procuravamos | procura | buscamos | buscavamos | buscava | precisamos | precisavamos | precisava | expectativa* | pede | pedia | imprescindive* | indispensave* | obrigatori* | desejad* | desejave* | essencia* | demanda | necessit* | minim* | solicitad* | quer alguem | quis alguem | requer | requeria | requerem | faz falta | precisa de | precisar de | precise de | precisasse | pretendido | pretendida | pretendidos | pretendia | pretendiamos | quer um | quer uma | exigindo | piso | esperavamos | imaginavamos | voltar a precisar",
    fit: "encaix* | adequ* | aderente* | aderencia | alinhad* | alinhamento | correspond* | compativ* | compatibil* | ajust* | enquadr* | match | fit | cultura | apto | apta | aptos | aptas | reune | reunem | reunir | atend* | pessoa certa | a altura | a cara | combin* | afinidade* | afim | encontro de expectativas | aproxim* | viavel | fez sentido | faz sentido | indicad* | preenche os | preencher os requisitos | preencher o requisito | serve | certo para | certa para | adaptad* | sintonia | quimica",
    better: "melhor | melhores | mais | maior | superior* | preferencial* | primeira opcao | primeiro lugar | a frente",
    level:
      "nivel | niveis | competitiv* | concorrencia | concorrid* | qualidade | patamar | disputa | disputad* | sarrafo | fasquia | altura | padrao | exigente*",
    many: "muitos | muitas | numero elevado | elevado numero | grande numero | alto numero | volume | numeros* | centenas | milhares | dezenas | mais de mil | mais de 0 | quantidade de | varios | varias | diversos | avalanche | inumer* | recorde de | oitocentos | numero de candidat* | numero de inscri* | imens* | expressivo | tantos | tantas | um monte",
    interview: "entrevist* | videoentrevist* | interview | bate papo com o gestor",
    talk: "convers* | papo | ligar* | ligo | ligou | ligue | ligacao | chamada | chamar* | chamo | telefon* | call | video | videochamada | reuniao | reunioes | encontro | encontrar | conhecer* | conhece lo | conhece la | falar | falamos | falo | falei | fale | fala | falas | reunir | cafe | meet | teams | zoom | visit* | trocar uma ideia | ouvir te | vir ter | vir ca | sentar | dialogo",
    test: "teste* | prova | provas | desafio* | exame* | exercicio* | avaliacao | avaliacoes | dinamica* | case | cases | tarefa | apresentacao | audicao | audicoes | dia de experiencia | periodo experimental | turno experimental | raciocinio logico | questionario* | assessment | live coding | redacao | simulacao | hackerrank | estudo de caso | psicotecnic* | pitch",
    round:
      "fase | fases | etapa | etapas | seguinte | seguintes | ronda | rodada | passo | passos | proximo nivel | turno de entrevistas | stage | round | estagio do processo | falta so | segue se",
    shortlist:
      "finalista* | shortlist* | short list | lista curta | pre selecionad* | pre selecao | lista final | lista unitaria | ordenacao final | segunda opcao | segundo lugar | reta final | chegou a final | os quatro nomes | selecionados | aprovados | convocados | convocad* para | o grupo que",
    list: "lista de espera | bolsa de recrutamento | suplente* | lista de ordenacao | fila | classificacao | ranking | ordenad* | stand by | standby | reserva | lista de seriacao | numero de ordem | classificad* | excedente* | colocacao na lista | primeira colocada | primeiro colocado | waitlist | em carteira",
    pool: "banco de talentos | banco de curriculos | base de dados | base de candidatos | nossa base | rede de talentos | mantemos | manter* | guardar* | guardamos | ficar* em | em carteira | nossos arquivos | em arquivo | cadastro | nosso banco | reserva | ficara no | fica no nosso | fica na nossa | em mente | ficamos com o seu | radar | talent pool | comunidade de talentos | permanec* | ficara em | ter em conta | ter em consideracao | levar em conta | em consideracao para | gaveta | banco de dados | anotad* | armazen* os | armazenad* | temos o seu | seu contacto | seu contato | teu contacto | transita | mora no | morar no | a mao",
    offer:
      "oferta | ofertas | oferec* | proposta | propostas | propor | propomos | propoem | convite para integrar | offer | a vaga e sua | o lugar e teu | o lugar e seu | sua admissao | queremos voce | queremos te",
    contract:
      "contrato* | assin* | contratual | admissional | documentos de admissao | onboarding | carteira de trabalho | nomeacao | nomead* | posse | papelada | formaliz* | acordo | efetivacao | efetivar | integracao | termo de compromisso | sem termo | docusign | exames admissionais",
    salary:
      "salario* | salaria* | vencimento* | remunera* | beneficio* | subsidio de | bolsa de 0 | euros | reais | bruto | brutos | iliquid* | liquido | pretensoes | faixa | bonus | variavel | plr | fixo de | mensais | por hora | compensacao | ajudas de custo | vale refeicao | vale transporte | vale alimentacao | ordenado base | ordenado mensal | r 0",
    start:
      "comec* | iniciar* | inicio | inicia | inicie | primeiro dia | entrar* | entra em | admissao | integr* | juntar | junta te | bem vindo | bem vinda | boas vindas | arrancar | arranca | apresente se | apresentar se | assume | assumir | toma posse | tomar posse | estreia | embarcar | a bordo | ingressar | ingresso na | entrada na equipa | entrada na equipe",
    reference:
      "referencia* | antecedentes | registo criminal | exame medico | exame admissional | atestado* | comprovante* | certidao | certidoes | checagem | certificado de | verificacao | exames admissionais | declaracao de | inspecao medica",
    score:
      "ponto | pontos | pontuacao* | nota | notas | classificacao | classificad* | ranking | resultado da prova | percentual | media | abaixo da | abaixo do | porcentagem | nono lugar | numero de ordem | votos | desempenho | valores | valoracao | percentagem | por cento",
    feedback:
      "feedback | retorno | devolutiva* | comentario* | motivos | razoes da | observac* | parecer* | fundamentacao | pontos de melhoria | avaliacao detalhada | relatorio | apreciacao | ponto a melhorar | aspetos a melhorar",
    decide:
      "decid* | decis* | deliber* | resolv* | resolucao | conclusao | optar* | optou | optamos | optei | escolha | entendeu | entendemos | determin* | defin* | bateu o martelo | bater o martelo | votacao | votou | votaram | votar | acord* em | achou por bem | unanim* | maioria | consider* que | despacho | julgou | julgamos | concluimos | concluiu que | conclui que | pretendemos | tencion* | escolheu | escolhemos | escolheram | apont* | ficou assente | achamos por bem | entenderam",
    result:
      "resultado* | resposta* | noticia* | novidade* | estado | status | situacao | atualizac* | retorno | desfecho | resolucao | veredito | parecer | posicionamento | feedback sobre",
    select:
      "escolh* | eleg* | optar por | optou por | optamos por | prefer* | inclinou | ficamos com | fechamos com | fechou com | fechando com | decidiu por | decidir se por | decidimo nos | recaiu | nomead* | indicad* | convocad* | apontad* | contemplad* | provid* | vencedor* | pegamos | eleito | eleita | homolog* | distingu* | acabamos por | acabou fechando | selecion* | seleccion* | apost* | acertou com | acertamos com | chamamos o | chamamos a | fechei com | vamos com | prefiro | ordenad* em primeiro | em primeiro lugar | a votos | apaixonou se | ficou com | decidiu se pel* | decidiu se por | se decidiu por",
    proceed:
      "avanc* | prossegu* | prossig* | seguir* | seguimos | segue | seguindo com | continu* | seguimento | andamento | levar por diante | por diante | progredir | progress* | passar para | passar a | passou para | passa a | passa para | passe para | ir em frente | mais longe | proxima fase | proxima etapa | etapas seguintes | fase seguinte | proceder | dar passos | adiante | em frente",
    consider:
      "consider* | analis* | avali* | apreci* | revis* | examin* | ponder* | reflex* | reflet* | lemos | lida | lido | ler | leu | levar em conta | tendo em conta | cuidados* | atenc* | atentamente | minucios* | criterios* | comparar | comparam* | debat* | pensar bem | pensado | pensei | conferencia dos | olhamos | olhou | vimos | estivemos a | discut* | passou pelas maos | passou por todas | estudamos | estudad* | estudar | matutar | conferimos | reviu | reviram | olhar | corrigimos | corrigiram",
    hire: "contratar* | contratad* | contratou | admitir* | admitid* | admissao | efetiv* | nomear* | nomead* | integrar | integrac* | incorporar | chamar para | chamamos | contar com | promocao | hire | arrumou | arranjou | arranjamos | ficamos com | colocar | colocad* | aproveitar | quadro | preenchimento | selecionado para | time completo | vai ficar | passa a ser | bem vind* a | contratamos | contratac* | contrate | empregar | empregou | recrutar | recrutado | recrutada | admiti | admitiu | ficar consigo | ficar com voce | contar consigo | encontramos te | contrata lo | contrata la | promovid* | promoveu | promovemos o | promovemos um* | promover o | recrutamos | bracos | arrumei",
    fill: "preench* | ocupad* | ocupar* | ocupacao | atribuid* | atribuir | ja se encontra | completo | completa | completos | completou | fechou o quadro | fechamos o quadro | quadro fechado | ficou com | ficaram com | vai ficar com | foi para | assumiu | assume | assumir* | cedido | cedida | destinad* | ficou complet* | encontramos quem | ja temos | ja arranj* | arranjamos | conseguimos alguem | fechamos com | fechou com | fechado com | nao esta mais disponivel | ja nao esta disponivel | nao temos vagas | nao temos vaga | sem vagas | nao ha vagas | esgotad* | adjudicad* | entregar o | tem dono | veste o | substitu* | supriu | suprida | terminou com um | chegou ao fim com | coube a | com o lugar | encerrada com contratacao | ficou para o | ficou para a | vai ficar no | vai ficar na | ja estao com | acabaram fechando | acabou fechando | acabou abracando | passara a ter | anunciamos | chegou primeiro | aperto de mao | bateu o martelo | ja partiu | fechou a vaga | entregue | arrumei | ja arrum* | ja se arranjou | ja encontr* | encontrou a | encontrou o | estamos servid* | servida com | servido com | ja voou | absorvid* | recai | lotad* | ja ha quem | ja chegou a* | ja esta com | assegurad* | ja tem dono | tinha alguem | alguem em vista | ja tinha alguem | ja tem alguem | achamos alguem | achamos quem | achamos a pessoa",
    close:
      "encerr* | fech* | conclui* | termin* | finaliz* | chega ao fim | chegou ao fim | acaba aqui | fica por aqui | arquiv* | demos por | dar por | cess* | acabou | expirou | venceu | caduc* | definitiv* | baixado | viramos a pagina | fim da selecao | chegar ao fim | fim do | demos baixa | ponto final | esgotou se | perdeu a validade",
    cancel:
      "cancel* | anul* | extint* | suprim* | sem efeito | fica sem efeito | deixa de existir | deixou de existir | deixaram de existir | nao havera | nao haver | nao sera preenchid* | desist* de abrir | suspenso definitiv* | revog* | rescind* | cort* a vaga | mandou fechar | nao sera reaberto | sem contratar | deserto | fecho | descontinu* | retirad* | eliminacao do posto | extinguir* | extinguiu | cairam | abortad* | interromp* | acabou a verba | sem validade | perdeu a validade | nao vai ser preciso | nao e preciso | nao sera preciso | nao sera necessari* | ja nao e necessari* | desnecessari* | nao vai mais abrir | nao abrir | nao vai abrir | desapareceu | evapor* | foi se | se foram | morreu | dissolv* | deixamos de precisar | nao precisamos de | perdeu o financiamento | extinc* | nao formaliz* | nao sera convertid* | removemos do | cai | caiu | de vez | nao abriremos",
    freeze:
      "congel* | suspens* | suspend* | paus* | em espera | adiad* | adiamento | standby | stand by | travad* | parad* | segurar | segurou | ate segunda ordem | hold | bloquead* | sem data | interromp* | aguarda definic*",
    budget:
      "orcament* | verba* | reestrutur* | reorganiz* | reduc* | crise | economic* | custo* | financiamento | recursos financeiros | fusao | headcount | contencao | demiss* | restruturac* | mudanca de estrategia | fecho da | quebra das | financeiro | patrocinador | investimento | cortou | cortar* | corte | cortes | cortamos | cortad* | auditoria | faturacao caiu",
    withdraw:
      "retir* | revog* | rescind* | anul* a | sem efeito | fica sem efeito | desist* | recuar | voltar atras | retract* | tornad* sem efeito | renunci* | caducou | prescind* | perdeu a validade | sem validade | voltou atras | abrir mao",
    reject:
      "recus* | rejeit* | reprov* | indefer* | descart* | declin* | desclassific* | eliminad* | eliminar | elimina | dispens* | preteri* | chumb* | vetou | vetad* | barrou | negou | negar | negad* | dizer nao | um nao | te dar um nao | dar um nao | a resposta e nao | ficou de fora | fica fora | ficou fora | fica de fora | ficaste de fora | ficar de fora | fora da selecao | nao apt* | inapto | inapta | nao avanc* | nao segu* | nao prossegu* | nao prossig* | nao continu* | nao dar* | nao iremos | nao vamos | nao passou | nao passaste | nao foi dessa vez | nao foi desta | nao deu | nao rolou | nao e para voce | nao sera considerad* | nao foi considerad* | nao ser* seguimento | termina aqui | encerra por aqui | encerramos por aqui | encerramos aqui | fica por aqui | acaba aqui | caminhos diferentes | outro caminho | outro rumo | rumo mais | outra direcao | nao te escolh* | nao voltes | nao o vamos | nao a vamos | nao te chamar | nao contar* | nao a contratar | nao o contratar | nao contratar | nao ficaste | nao ficou | por um triz | foi quase | despeco me | despedida | deixar te ir | livre para | ate breve | cortava | caiu na triagem | cairam na triagem | cair* fora | part* ways | exclui* | exclusao | custou deixar | outro patamar | outro lugar | fecha se | outra empresa | nao pretend* | nao ira* | nao vai ficar | nao vais | nao vai integrar | nao vai ser | nao vao avanc* | nao vao segu* | nao queremos | nao quer | nao prefer* | prescind* | abrir mao | resposta e nao | nao fica connosco | nao fica conosco | nao sera o senhor | nao sera a senhora | nao es a pessoa | nao e a pessoa | nao fica* esperando | nao te vamos | nao lhe vamos | nao lhe faremos | nao faremos | nao vira | risquei | riscad* | deixar de fora | deixa de fora | deixamos de fora | nao o podemos | nao a podemos | nao foi voce | nao foste tu | nao temos interesse | sem interesse | nao seleccion* | nao selecion* | nao lhe sera | nao te podemos | nao integr* | mandar embora | nao convoc* | nao chamar | nao o convid* | nao a convid* | nao convid* | nao recomend* | nao a recomend* | nao o recomend* | nao vai te | nao vai chamar | nao te vai | fora do processo | nao conte connosco | nao conte conosco | nao contamos consigo | esta fora | nao lhe apresent* | nao lhe propor | nao formaliz* | nao fara parte | nao faras parte | nao esta entre | nao prolong* | nao estendemos",
    accept:
      "aceit* | aprov* | admitid* | admiss* | defer* | concord* | autoriz* | acolh* | conced* | aval | favorave* | sim | acord* | topa | topar | topou | luz verde",
    pass: "passou | passaste | passar a | passar para | passa para | passa a | aprovad* | aprovou | sucedid* | superou | superar | conseguiu | conseguiste | classificad* para | qualific* | apto | apta | chegou a | chegaste a | chegou ate | chegar ate | alcanc* | vai a final | esta dentro | foi selecionad* | foste selecionad* | esta na final | ficou em primeiro | avancou | avancaste | com sucesso | progrediu",
    invite:
      "convid* | convite* | convoc* | gostariamos de conhec* | gostavamos de conhec* | gostavamos de o | gostavamos de te | queremos conhec* | queremos ve | quer ve lo | quer ve la | quer conhecer | quer conversar | quer falar | venha | vem ca | compareca | comparecer | apareca | aparece no | esperamos por | esperamos voce | aguardamos voce | te esperamos | receb* voce | vai te receber | recebe o | recebe la | recebe lo | chamar voce | te chamar | chama lo | chama la | bater um papo | consegue vir | pode vir | apresente se | apresentar se | queremos que",
    congratulate:
      "parabens | felicit* | feliz em | felizes em | fico feliz | ficamos felizes | prazer | satisfacao | alegria | contente* | entusiasmad* | animad* | boa noticia | boas noticias | otima noticia | excelente noticia | bem vindo | bem vinda | boas vindas | gosto de | temos o gosto | e com gosto | oba | uhu | que bom | com agrado | orgulho | orgulhos* | ansios* | a vaga e sua | o lugar e seu | o lugar e teu | e tua",
    confirm:
      "confirm* | acusamos | acuso | rececao | recebimento | venho por este meio | vimos por este meio | pela presente | pelo presente | por meio deste | serve a presente | serve o presente | registad* | registrad* | com sucesso",
    receive: "receb* | chegou | chegaram | recepcao | rececao | deu entrada | ja ca esta | ta aqui | deram entrada",
    wait: "aguard* | esper* | paciencia | demora* | demorou | atras* | silencio | mais tempo | em breve | brevemente | mais um pouco | uns dias | umas semanas | segur* a onda | prazo para retorno | ate la | logo que possivel | assim que tivermos | tranquilo | pendente* | positivo ou negativo | previsao",
    postpone:
      "remarc* | adiad* | adiar* | adiamento | reagend* | outra data | nova data | mudar a data | outro dia | outro horario | novo horario | transferid* | antecip* | alterar a data | mudar de | prorrog* | passa para o dia | passou para o | muda para | passamos a sua | reprogram* | mudanca de horario",
    schedule:
      "agend* | marcar | marcad* | marcacao | marcamos | horario* | disponibilidade | disponive* | calendario | combinar | data | datas | que dia | qual dia | horas | hora | calendly | da pra voce | da para voce | te da jeito | da lhe jeito | der jeito | ficar bom | fica bom | livre | presenca | comparecimento | reservad*",
    daytime:
      "segunda | terca | quarta | quinta | sexta | sabado | domingo | amanha | hoje | ontem | manha | tarde | noite | hora | horas | 0:0 | h | as 0 | pelas | semana | dia | dias | minutos | feira | cedo",
    month:
      "janeiro | fevereiro | marco | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro | primavera | verao | outono | inverno | trimestre | semestre | natal | mes | meses | ano | safra | temporada*",
    place:
      "escritorio* | sala | andar | morada | endereco | rua | avenida | edificio | predio | instalacoes | sede | recepcao | rececao | presencial* | pessoalmente | loja | unidade | filial | obra | link da | videochamada | teams | zoom | estacionamento | portaria | bloco | piso | fabrica | no local | balcao | plataforma de video",
    bring:
      "traga | trazer | tragam | traz | traze | cartao de cidadao | rg | cpf | identidade | documento de identificacao | passaporte | comprovante de residencia | titulo de eleitor | carteira de trabalho | fazer acompanhar | munid* | leve | vista se | em jejum | caneta | vestir",
    send: "envi* | mand* | encaminh* | remet* | anexar | submet* | preench* o formulario | preencha | preencher o | carregar | carregue | entregar* | entregue | devolv* | reenvi* | faca o | faz o | gravar | grave | responder ao | facult* | partilh* | compartilh* | fornecer | concluir o teste",
    deadline: "prazo* | ate | no maximo | o mais tardar | dias uteis | limite | vence | antes de | expira",
    link: "link | links | clique | clicar | clica | portal | plataforma | http* | www | site | pagina | botao | sua conta | app | aplicativo | login | acesse | aceda | aceder | acessar | acesso | entre por | sistema | usuario | utilizador | url | palavra passe | senha | codigo qr | dominio",
    attached: "anexo* | anexa | anexamos | segue a | seguem | junto envi* | ficheiro",
    answer:
      "respond* | resposta | contact* | contat* | diga nos | diz nos | diga me | me diz | me diga | avis* | escreva | retornar | retornaremos | retorne | ligue para | chame | me chama | fale com | fale conosco | liga me | confirme se | me manda | escrevam | escreve me | escreve nos | escrever nos | escrever me | a gente te liga | te ligo",
    inform:
      "inform* que | informar* | informam* | informo | informa | informou | informad* | comunicar* | comunicam* | comunico | comunica | comunicad* | comunicou | avis* | notific* | dizer* | transmit* | dar conhecimento | dar a conhecer | te contar | partilh* | dar nota | dar noticia* | dar retorno | cumpre nos | cumpre me | serve a presente | servimo nos | vimos por este meio | venho por este meio | levar ao conhecimento | incumbe me | escrevo* | escrevemos | passando para | passando pra | te dar o retorno | dar lhe | saiba que | saber que | soubesse | repass* | esclarec* | atualizar voce | dizemos | digo | anunciar | anunciamos | anunciou | anunciaram | contar lhe | contar te | sem rodeios | direto ao ponto | disse | diz",
    ask: "pergunt* | ? | por favor | solicit* | pedimos | peco | pedido | poderia | pode nos | pode me | consegue | duvida* | questao | questoes | gostaria de saber | agradecemos que | agradecia que | queira | e so me | se quiser",
    thank:
      "obrigad* | agradec* | grato* | grata | gratas | gratidao | valeu | brigad* | reconhecid* | reconhecemos | bem haja | thanks | thank",
    interest:
      "interess* | confianca | motivacao | entusiasmo | vontade | confiou | confiar | candidatar se a | ter pensado | pensar na | pensado em | escolheu a | preferencia pela",
    effort:
      "tempo | esforco* | dedic* | empenh* | energia | disponibilidade | disponibilizou | trabalho que | ter vindo | por vir | vir ate | compartilh* | partilh* | participac* | participou | participar | participado | generosidade | preparou | preparar | compareceu | deslocar se | deslocacao | esteve conosco | trouxe | colaboracao",
    impress:
      "impress* | gostamos | gostei | gostou | gostaram | adorei | adoramos | adorou | curti* | excelente* | otim* | optim* | admir* | encant* | agradav* | foi um prazer | foi um gosto | prazer em conhec* | brilh* | destac* | valios* | valoriz* | bonit* | belissim* | bacana | elogi* | inspirador* | inspirou | genial | interessante* | marcante | surpreend* | conquist* | fantastic* | incrivel* | riquissim* | agradou | marcou nos | simpatia | impecavel | honra | gigante | talentoso | talentosa | vai longe | melhor do processo | perfeita | perfeito | rigoros* | clara | qualidades | nota dez | fora de serie | muito legal | super legal | foi legal | legal demais",
    hard: "dificil* | dificeis | dificuldade | nao foi facil | nao e facil | apertad* | acirrad* | renhid* | disputad* | dura | duro | complicad* | custosa | custou | custa nos | por pouco | muito pouco | por um triz | quase | disputa bonita | equilibrad* | pela margem | minim* diferenca | cuidadosa",
    wish: "desej* | sorte | sucesso* | exito* | felicidade* | votos | tudo de bom | tudo corra | corra bem | torc* | tomara | oxala | esperamos que | espero que | que encontre | que tudo | de certo | que de certo | prosper* | merece | continuacao de | abencoe | sorria | boa fortuna | vingue | reconheca",
    path: "futuro profissional | carreira | percurso profissional | trajetoria profissional | jornada | caminho | caminhada | proximos desafios | novos desafios | projetos | vida profissional | rumo | recolocacao | desenvolvimento profissional | empreend* | vida pessoal | procura | busca | porta | trajeto | caminhos | passos | capitulo | endereco profissional",
    encourage:
      "encoraj* | incentiv* | desanim* | nao desista | nao hesite | nao deixe de | fique de olho | fica de olho | de olho | siga nos | siga a nossa | siga nossas | fique atent* | fica atent* | estar atent* | acompanhe | acompanhar | convidamos a | convidamos voce a | continue | continua a | volte a se candidatar | candidatar se novamente | candidate se | esteja a vontade | a vontade | sugerimos que | animo | forca | visite | tente de novo | recomendamos | por dentro das",
    future:
      "futur* | proxim* | mais adiante | mais tarde | outra ocasiao | outra oportunidade | outras oportunidades | novas oportunidades | outras vagas | novas vagas | outros processos | outra altura | surgir | surja | surgirem | abrir | abrirmos | abriremos | ano que vem | outro momento | eventuais | posteriormente | daqui a | um dia | outra hora | novas posicoes | nova vaga | breve | pintar outra | pintar algo | aparecer algo | voltar a precisar",
    remember:
      "lembrar* | lembre* | voltar a contactar | voltar a falar | voltaremos a | entrar em contato | entraremos em contato | entraremos em contacto | voltar a encontrar | se cruz* | cruzar* | reencontr* | te chamo | te chamar | a gente te chama | chama* voce | te procurar | ter em conta | ter em mente | pensar em voce | contar com voce | manter contato | manter contacto | mantenhamos contato | ficar em contacto | porta aberta | portas abertas | portas estao abertas | nos reuna | ate breve | voltemos | continuar a le | manter por perto | cruzem | cruzemos",
    sincerely:
      "cumprimentos | atenciosamente | atentamente | cordialmente | abraco* | att | atte | com os melhores | respeitosamente | beijo* | beijinho* | cordiais | fraternalmente | consideracao e estima | sem outro assunto | saudac* | subscrevo* | com consideracao | com carinho | carinhosamente",
    dear: "ola | oi | oie | caro | cara | caros | prezad* | estimad* | querid* | bom dia | boa tarde | boa noite | exmo | exma | excelentissim* | tudo bem | viva | como vai | ei | e ai | espero que esteja | espero que se encontre | v exa",
    data: "dados | privacidade | lgpd | rgpd | elimin* os seus | eliminar | apagar | apagados | excluir meu | consentimento | tratamento dos | confidencial* | titular dos | retificacao | direitos de acesso | tratados | conservados | guardaremos os | conservaremos | conservar os | armazenad* | apagamento",
    automatic:
      "automatic* | automatiz* | nao respond* | favor nao responder | noreply | no reply | caixa de correio nao | caixa nao e monitorada | nao e monitorad* | nao monitorad* | nao e lida | so envia | caixa postal nao",
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
    error:
      "erro* | engano | lapso | equivoc* | desconsider* | ignor* | falha | incorret* | corrigi* | correcao | mensagem anterior | errad* | confusao | nao corresponde a verdade | disregard | fora enviad*",
    despite:
      "apesar de | apesar da | apesar do | ainda que | mesmo que | mesmo assim | embora | ainda assim | nao obstante | mesmo tendo | por mais que | por muito que",
    especially:
      "muito | muita | realmente | verdadeiramente | sinceramente | extremamente | especialmente | imenso | demais | tao | de verdade | super | profundamente | bastante | sobretudo | particularmente | *issimo | *issima | deveras | plenamente",
    first:
      "primeiro | primeira | primeiros | segundo | segunda | terceiro | terceira | ultimo | ultima | ultimos | final | finais | nono",
    person:
      "outr* candidat* | outr* pessoa* | outr* profission* | outr* perfi* | outr* colega* | outr* concorrent* | outr* finalist* | outr* rapaz* | outr* senhor* | outr* moca* | outr* medic* | outr* professor* | outr* maestr* | outr* participant* | outr* illustrador* | outr* ilustrador* | outr* jornalist* | outr* dev | outr* designer | outr* parceir* | outr* equip* | outr* nome* | o outro finalista | nov* chefe | nov* coordenador* | nov* membro* | nov* responsav* | nov* gerente | nov* titular | pessoa escolhida | pessoa selecionada | candidat* escolhid* | candidat* selecionad* | candidat* vencedor* | alguem com | alguem que | alguem mais | alguem de | alguem ja | alguem formado | quem ja | uma pessoa que | uma pessoa mais | um executivo | uma aluna | um antigo | candidatos com | candidatos que | candidatos cuj* | candidatos mais | candidatos ja | perfil mais | um perfil | perfis mais | perfis com | aceitou a proposta | aceitou a nossa | prata da casa | pessoa que | pessoas que | os demais | a outra pessoa | outras candidaturas | noutr* candidat* | noutr* pessoa* | por ela | para ela | a quem | quem o | quem a | para outra | para outro | pelo outro | outro nome | uma moca | nome da nova | duas agencias que | quatro nomes | doze colegas | o novo | a nova coordenadora | quem atende | colega | outrem | quem podia | os tres perfis | os candidatos que | instrutores que | quem so faca | outra voz | outro titular | outra costureira | outr* instrutor* | outr* tecnic* | outr* bolseir* | outr* bolsist* | outr* encarregad* | outr* arquite* | outr* chef | outr* coordenador* | o nuno | candidato ordenado | concorrente n | o compadre | outr* dono | outr* gent* | novo titular | quem estava | em vista | o que cantou | pela outra | pelo do outro | colegas que | quem entrasse",
    work: "trabalh* | equipa* | equipe* | time | empresa* | companhia | organizac* | instituic* | fundac* | departamento* | projeto* | negocio* | area | setor | grupo | labor* | sociedade | escritorio de | entidade | firma | tarefa* | quadro | oficio | servico | servicos | squad",
    goesto:
      "foi para o | foi para a | foi para um* | foi para outr* | vai para o | vai para a | vai para outr* | ira para | ficou para o | ficou para a | vai ficar com | ficou com | ficara com | ficara servid* | ficaram com | vai ficar no | vai ficar na | coube a | coube ao | coube aos | couberam | cabera a | cabera ao | recaiu | recai | recaira | recaiam | demos o lugar | demos a vaga | dar o lugar | deu o lugar | atribuid* a | atribuid* ao | entregue | entregues | entreguei | entregamos | oferecid* a | cedid* a | cedid* ao | distribuido | leva o emprego | levou a vaga | levou a melhor | leva a vaga | venceu | conquistou | agarrou a | pegou a vaga | assumiu | assume | assumira | vai assumir | passa a ser | passara a ter | passou a pasta | ocupad* por | ocupad* pel* | ocupara | preenchid* por | preenchid* pel* | absorvid* | exercid* por | sera da responsabilidade | nas maos d* | maos do | maos da | veste o | vestiu o | vai vestir | a assinatura de | vai cuidar | vai tocar | tomar conta d* | quem atende | assinou | assinamos hoje | fechei com | fechamos com | fechou com | fechado com | acertou com | acertamos com | acertei com | ficamos com | fiquei com | vamos com | indo com | fomos com | seguiu com | seguimos com outr* | seguiremos com outr* | seguir com outr* | avancar com outr* | avancamos com outr* | prosseguem | tem dono | tem dona | tera outr* | que chamamos | chamaremos | chamarei | dirigid* a outr* | enderecad* a outr* | seguiram para | foi dad* a | calhou | tocou a | sobrou para | dirigid* por | foi com outr* | dar uma chance a | dar a vez | dar lugar a | ja tem dono | passou a frente | passa para as maos | nomeou | nomearam | contratamos o | contratamos a | contratou o | contratou a | ficou nas maos | fica a cargo | a cargo d* | passara a ser | ser feito pelos | abracou | abracando | pendendo para | pendeu para | se decidiu por | decidiu se pel* | decidiu se por | decidimo nos por | entraram os | quem entra | a favor do | a favor da | ele vai de | vamos de",
    stays:
      "antigo | antiga | antigos | voltou | quis voltar | voltar de | volta de | volta da | decidiu ficar | resolveu ficar | regress* | reassum* | retomou o | retoma o | tal como esta | mantem se no | continua no cargo | renovou | renov* o contrato | titular | titulares | interino | interina | efetivad* | efetivamos | ja ca esta* | ca estao | o atual | a atual | recondu* | realoc* | remanej* | recolocamos | desistiu de sair | mudou de ideias | mudou de ideia | mobilidade interna | ja trabalha* conosco | ja trabalha* connosco | promovid* | promoveu | de sempre | corpo estavel | do quadro",
    lack: "falt* | insuficien* | carenc* | carec* | lacuna* | escass* | pouca | pouco | poucas | poucos | aquem | abaixo | inferior | inferiores | verde | verdes | fraco | fraca | fragil* | nao tem | nao tens | nao tinha | nao tendo | nao possui* | nao dispoe | nao domina* | nao chegou | nao chega | nao chegaram | nao alcanc* | nao ating* | nao basta* | nao comprov* | nao apresent* | nao cumpr* | nao atende* | nao reun* | nao preench* | nao obt* | sem experiencia | ausencia | limitad* | deficien* | a desejar | ainda nao esta pront* | menos | engatinh* | imatur* | inexperien* | nao convenc* | nao acompanh* | nao aguent* | reservas | nao correspond* | sem formacao | nao teve | nao mostrou | nao demonstr* | nao evidenci* | sem verba",
    toomuch:
      "demasiad* | demais | em demasia | excess* | sobrequalific* | sobre qualific* | superqualific* | qualificado para | qualificada para | acima d* | ultrapass* | exced* | alem d* | mais do que | maior do que | maior que | mais larg* | de mais | superior ao | superior a | incomport* | nao comporta | estour* | fora da faixa | fora do orcamento | grande para | muito senior | tao senior | a mais",
    ending:
      "por aqui | aqui termina | termina aqui | acaba aqui | encerra* aqui | encerr* aqui | ponto final | a pagina | despec* | despedi* | adeus | separam | chegou ao fim | chega ao fim | chegam ao fim | fim da linha | fim do caminho | caiu o pano | fecha se | livre para | livre do | liberad* | considere se livre | considerar se livre | deixar te ir | deixa lo ir | abrir mao | abrimos mao | prescind* | ate aqui | tomar mais tempo | boa viagem | sem ressentimento* | sem magoas | terminou para | terminou pra | acabou para | acabou pra | da nossa parte | nao ha volta | foi se | se foram | evapor* | morreu | desapareceu | fica para uma | fica para a proxima | fica pra | fica para outra | quem sabe numa | nao vai dar | nao vai rolar | nao foi agora | nao foi desta | nao foi dessa | nao rolou | noutras paragens | outras paragens | de longe | a distancia | fica por ca | fica o convite | como amigos | nao fica esperando | nao fique esperando | nao fique a espera | nao espere | qualquer coisa a gente | este capitulo | esse capitulo | daqui pra frente | daqui para a frente | segue sem | ainda nao foi agora | vale a pena incomod* | outr* casa | noutr* casa | outr* escola | noutr* escola | outr* sitio | noutr* sitio | outro lugar | noutro lugar | outra empresa | noutra empresa | outr* palco | noutr* palco | por onde voce for | onde quer que | nao vai ser | aguas passadas | cavalinho da chuva | a fila anda | a fila andou | sem mais | daqui para frente",
    ahead:
      "a frente | na frente | levou a melhor | vantagem | por um triz | por um fio | por uma unha | por pouco | por um voto | por decimas | por um ponto | em segundo | segundo lugar | segunda opcao | segund* colocad* | segund* classificad* | terceiro lugar | em terceiro | quase | na trave | no limite | margem | superou | chegou primeiro | chegou antes | primeiro lugar | em primeiro | acima do seu | um passo | desempat* | empat* | mais proximos | mais perto | melhor classificad* | melhores classificad* | melhor colocad* | saiu se melhor | sairam se melhor | mais aproxim* | o primeiro leva | primeira classificada | antes do seu",
    deserve:
      "merec* | justica | desperdic* | infeliz | infelizes | feliz | aborrec* | entedi* | murch* | sufoc* | definh* | nao e justo | nao seria justo | injusto | justo consigo | desonesto | a sua altura | a tua altura | que vale | vale mais | voos | voo | ceu | ceus | lugar ao sol | prende lo | prende la | prender | reconheca | reconhecam | saiba aproveita* | onde possa* | casa certa | empresa certa | lugar certo | teu talento | seu talento | maior do que | sorria | brilhar em | brilhar noutr* | sorte de receber | valera | noutra casa | gente como",
    direction:
      "outra direcao | noutra direcao | rumo* | outro caminho | outros caminhos | caminho* diferente* | outro sentido | outra via | outra linha | outra solucao | outra opcao | outras prioridades | outro enfoque | foco | mudou | mudaram | mudanca de plano* | mudamos de | estrateg* | repens* | redefin* | reformul* | de outra maneira | de outra forma | de outro modo | outros ares | outra praia | noutra praia | outro cavalo | noutro cavalo | outra peca | diverg* | distanci* | afast* | outra maneira",
    condition:
      "carta de conducao | cnh | licenca | licenciatura | diploma* | certific* | registo na ordem | cedula | na ordem | crm | oab | crea | nativ* | fluen* | ingles | frances | alemao | espanhol | idioma* | deslocac* | mudanca para | mudar se para | viagens | viajar | horario* | carga horaria | turnos | turno da noite | noturn* | part time | parcial | integral | remoto | presencial | hibrid* | autorizacao de residencia | autorizacao de trabalho | visto de trabalho | pre aviso | aviso previo | disponibilidade | registo criminal | antecedentes | reside | residir | carro proprio | veiculo proprio | vinculo | pretensao salarial | idade minima",
    recommend:
      "recomend* | indicar | indicamos | indiquei | indicou | indicacao | sugeri* | sugest* | referenci* | propus* | propos | proposto | proposta a | apoiar | apoiou | defend* | briguei | lutei | apresentamo* | apresentei | levei seu nome | levei o seu | propor o | passar o seu | dar o seu nome | proponho",
    vote: "votacao | votou | votaram | votar | votamos | votos | voto | deliber* | unanim* | maioria | consenso | concord* | discut* | ponder* | pesad* | pesou | pesaram | debat* | pareceres | parecer | ratific* | homolog* | quorum | empate | desempat* | dormir sobre | matutar | reuniu | reunido | reunidos | reunimos | acordo | entendeu | sopes* | assente",
    status:
      "estado | status | situacao | arquiv* | encerrad* | inativ* | inactiv* | reprovad* | nao selecionad* | finalizad* | alterad* | passou ao | passou a fase | marcad* como | nº | n 0 | ref | refa | requisicao | codigo | protocolo | baixa | removemos | removid* | notifica se | portal d* | consta | figura | homologad* | publicada | publicado | nao provid* | validade | registad* | registrad* | fica notificad*",
    figure:
      "porta | portas | janela* | chave | chaves | puzzle | quebra cabeca* | peca | pecas | palco | plateia | pano | cortina* | barco | navio | comboio | trem | bonde | autocarro | onibus | moeda | ponte | semente* | colheita* | receita | orquestra | violino | banda | capitulo* | pagina | faisca | clique | quimica | sintonia | ceu | ceus | voo | asas | mar | vento* | onda | praia | cavalo | estrela* | sol | danca | par | baralho | cracha | avental | camisola | camisa | caneta | coracao | leme | ancora | bussola | voou | trave | tripulacao | passageiro* | aventura | linhas | dados rolaram | luz verde | tampa | panela | sapato | fruta | cesto | elenco | balanca | ultima curva | bolo | forno | ingrediente* | microfone | prato da",
    late: "tarde demais | tarde de mais | tao tarde | demasiado tarde | ate tarde | fora do prazo | fora de prazo | apos o prazo | depois do prazo | chegou depois | chegou tarde | semanas depois | dias depois | logo depois | depois de voce | depois de a | atras* | demor* | expir* | caduc* | na vespera | dias antes | horas antes | pouco antes | antes do seu | antes de si | entretanto | nesse meio tempo | nesse interim | nao a tempo | extemporane* | intempestiv* | ja tinha* | ja haviamos | ja estava* | quando chegou | quando recebemos",
    isyou:
      "es tu | e voce | sera voce | voce e | e a si | e sua | e tua | e seu | e teu | sera seu | sera sua | passa a ser seu | passa a ser sua | esta dentro | estas dentro | foste escolhid* | foste aprovad* | foste selecionad* | escolhemos voce | escolhemos te | encontramos te | escolhemo lo | escolhemo la | queremos voce | queremos te | te queremos | queremos contrat* | queremos ficar | te contratar | contrata lo | contrata la | contratar te | contratar voce | ficar consigo | ficar com voce | ficamos consigo | seguimos consigo | avancamos consigo | avancar consigo | seguimos com voce | te efetivar | propomos lhe | voce passou | voce conseguiu | passaste | conseguiste | a que ficou | uma delas | um dos escolhidos | guardamo lo | entre eles voce | voce foi aprovad* | voce foi selecionad* | voce foi escolhid* | que foi selecionad* | que foi aprovad* | que foi escolhid* | gostamos de si | voce esta dentro | a escolha recaiu em si | a escolha recaiu sobre si | a nossa escolha e",
    welcome:
      "bem vind* | boas vindas | a bordo | junta te | junte se | juntar se | fazer parte | faz parte | fazes parte | faca parte | nossa familia | na familia | contamos consigo | contamos contigo | contamos com voce | mal podemos esperar | te espera | a sua espera | a tua espera | vem para o | primeiro dia | comecas | comeca a | comeca em | integrar a equip* | entrar no time | entrar para o time",
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
    sift: "triagem | triad* | crivo | filtr* | pre selec* | corte | peneir* | afunil* | caiu na | cairam na | cair* fora | pelo caminho | para tras | pra tras | eliminat* | eliminad* | curricular | analise documental | entre os selecionad* | entre os escolhid* | entre as escolhid* | entre os 0 | nao esta entre | nao figur* | nao consta* | nao esta na lista | nao esta nela | lista curta | short list | grupo que | grupo restrito | lista reduzida | risquei | riscad* | cortad* | cortamos | fica* de fora | ficou fora | fora da | primeira selecao | rol de | no meio da fila | sem o seu | sem a sua | sem o teu | sem a tua | sem voce | sem si | sem ti | fora do processo | rodou na | ficou no banco | arquibancada | deixar de fora | deixa de fora | deixamos de fora",
    full: "completo | completa | completos | completas | completou | completaram | lotad* | lotou | lotacao | cheio | cheia | cheios | cheias | encheu | esgot* | sem vagas | sem vaga | nao ha vaga* | nao temos vaga* | nao ha lugar* | nao ha neste | nao havendo lugar* | todas as vagas | todos os lugares | ja ocupad* | ja preenchid* | fechado o time | time fechado | quadro fechado | estamos servid* | servida com | servido com | nao cab* | ja arrum* | se arranjou | arrumei | ja encontr* | nao precisamos de mais | nao precisamos mais | ja nao precis* | deixamos de precisar",
    giveback:
      "devolv* | devoluc* | levantar na | levantar os | levantar o | levantar a | destru* | apag* | reembols* | reenvi* | recolher os | recolher o | buscar os | demos baixa | removemos | eliminados em | seus originais | seus trabalhos | confiou | seguem em anexo os | cracha de",
    done: "tem | tenho | temos | tinha | tinham | tinhamos | tenha | tenham | tendo | ter | termos | tido | havia | houve | foi | foram | fomos | fui | era | eram | sido | estava | estavam | esteve | estao | ficou | ficaram | ficamos | fosse",
    will: "sera | serao | vai | vao | vamos | vou | vais | ira | irao | iras | havera | tera | terao | teras | ficara | ficarao | podera | poderao | poderas | passara | fara | ha de | hao de | *aremos | *eremos | *iremos | *arao | ocupara | estara | recebera",
    one: "dois | duas | tres | quatro | cinco | seis | sete | oito | nove | dez | so um | so uma | um so | uma so | apenas um | apenas uma | somente um | somente uma | unico | unica | um dos | uma das",
    who: "quem | cujo | cuja | cujos | cujas | a qual | o qual | os quais | as quais | aquele | aquela | aqueles | os que | as que | ao qual | para a qual | esse que | o que foi",
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
