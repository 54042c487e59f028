import type { LanguagePack } from "../language-pack";

/** What stands before a role, and what ends it. */
const post =
  "(poste|postes|fonction|fonctions|rôle|mission|emploi|place|mandat|métier|titre|intitulé|position|job|opportunité|charge)";
const of = "(de|du|des|de la|d'un|d’un|d'une|d’une|en tant que|comme|:)";
const roleEnd =
  "(chez|au sein|dans|auprès|à pourvoir|et nous|et vous|et te|et de|et a|et pour|ainsi que|nous|vous|qui|que|dont|auquel|pour lequel|pour laquelle|est|était|a|a été|n'a|n’a|n'est|n’est|sera|ne|sur notre|sur le site|sur nos|mis au|mise au|paru|publié|publiée|ouvert|ouverte|basé|basée|malheureusement|et avons|car|avec|lors|en date|relatif|en CDI|en CDD|en intérim|en alternance|à temps|cité|–|-|—|H/F|F/H|en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|cet été|cette année|pour la saison)";

/** Everything the detector knows about French. */
export const fr: LanguagePack = {
  tag: "fr",
  script: "Latn",
  commonWords: (
    "bjr cdt candidature poste désolé bonne recherche le la les l de du des d un une et à au aux en pour par sur dans avec sans que qui qu ne n pas plus ce cette ces cet son sa ses leur leurs nous vous je tu il elle " +
    "on ils elles notre nos votre vos mon ma mes ton ta tes te se s est sont été êtes être était avoir avons avez ont ai a mais ou où donc si très bien comme tout tous " +
    "toute toutes même aussi merci bonjour madame monsieur cordialement c j m y suite fait faire afin ainsi lors après avant chez entre vers dont malgré malheureusement " +
    "peut pouvons pouvez sera serait avait cela ça encore toujours quelques plusieurs autre autres depuis jusqu lorsque selon sous ni deux"
  ).split(" "),
  concepts: {
    you: "vous | votre | vos | tu | te | ton | ta | tes | toi | vôtre | vôtres | tien | tienne | t'a | t'ai | t'avons | t'en | t'y | vous-même | monsieur | madame | mademoiselle",
    we: "nous | notre | nos | on | l'on | qu'on | nôtre | nous-mêmes | notre équipe | nos équipes | notre entreprise | notre société | notre maison | chez nous | notre établissement | notre groupe | l'équipe de",
    i: "je | j'ai | j'avais | j'aurais | j'en | j'y | me | m'a | m'ont | m'en | moi | mon | ma | mes | mien | mienne | moi-même | je me | j'étais | j'espère | j'ose | j'aimerais",
    they: "il | elle | ils | elles | lui | leur | leurs | eux | celui-ci | celle-ci | ceux-ci | qu'il | qu'elle | qu'ils | s'il | celui | celle | ceux | celles",
    somebody:
      "quelqu'un | quelqu'une | quelqu'un qui | personne | personnes | une personne | des personnes | la personne | individu* | quiconque | gens | un jeune | une jeune | un profil | celui qui | celle qui | un élève | un étudiant | une étudiante | un confrère | une consœur",
    other:
      "autre | autres | l'autre | d'autres | un autre | une autre | d'une autre | quelqu'un d'autre | ailleurs | différent* | un confrère | autrement | alternati* | autrui",
    candidate:
      "candidat | candidats | candidate | candidates | candidat·e·s | postulant* | concurrent* | finaliste* | lauréat* | aspirant* | prétendant* | auditionné* | personnes retenues | personnes sélectionnées | profils | impétrant*",
    client:
      "client | cliente | notre client | mon client | donneur d'ordre* | entreprise cliente | l'entreprise utilisatrice | donneuse d'ordre | mandant* | nos clients",
    committee:
      "jury | comité* | commission* | conseil d'administration | conseil communal | collège | panel | direction | directeur | directrice | directoire | managers | manager | responsable du service | chef de service | cheffe de service | hiérarchie | rectorat | décideur* | fondateur* | fondatrice* | associés | recruteurs | codir | municipalité | conseil municipal | actionnaire* | hiring manager | hiring managers | le siège | patron | patronne | ministère",
    internal:
      "interne | internes | en interne | à l'interne | mobilité interne | candidature interne | recrutement interne | solution interne | de nos rangs | en poste chez nous | collaborateur actuel | déjà en place | nos propres rangs | titulaire | remplaçant actuel | ancienneté",
    everyone:
      "tous | toutes | tout | toute | chaque | chacun* | l'ensemble | ensemble des | tout le monde | toutes les candidatures | tous les candidats | toutes celles et ceux | les candidats | aux candidats",
    friend:
      "ami | amie | amis | copain | copine | frère | sœur | fils | fille | cousin* | mari | femme | conjoint* | collocataire | colocataire | coloc | voisin* | mon père | ma mère | beau-frère | belle-sœur | mon ancien collègue | pote",
    not: "ne | pas | non | jamais | aucun | aucune | aucunement | sans | ni | rien | nul | nulle | nullement | guère | personne ne | d'aucun | d'aucune | qu'aucun | qu'aucune | n'a | n'ai | n'as | n'avons | n'avez | n'ont | n'avait | n'avaient | n'avions | n'aviez | n'aura | n'auront | n'aurons | n'aurez | n'ayant | n'ait | n'est | n'es | n'êtes | n'était | n'étaient | n'étions | n'étiez | n'étant | n'y | n'en | n'irons | n'ira | n'iront | n'allons | n'arrive* | n'entr* | n'engage* | n'offr* | n'aboutit | n'aboutira | n'entend* | n'envisag* | n'accept* | n'attend* | n'exist* | n'abouti* | non-retenue | faute de | à défaut | hors de | pas de | pas du tout | n'obtien* | n'aboutissent | n'irai | n'abandonn* | n'oubli* | n'hésit* | n'imprim* | n'autorise* | n'interv* | n'atteign* | n'atteint | n'arrivez",
    unable:
      "ne pouvons | ne pouvez | ne peut | ne peuvent | ne peux | ne puis | ne pourrons | ne pourra | ne pourrai | ne pourront | ne pourrez | ne pouvant | ne pouvoir | ne pas pouvoir | ne pouvions | ne pourrait | n'a pu | n'avons pu | n'ai pu | n'a pas pu | n'avons pas pu | n'ai pas pu | n'ont pas pu | n'a hélas pu | n'avons malheureusement pas pu | pas pouvoir | n'est pas possible | impossible* | l'impossibilité | pas en mesure | ne sommes pas en mesure | ne suis pas en mesure | dans l'impossibilité | pas possible | être possible | n'arrivons pas | ne permet pas | ne permettent pas | ne nous permet* | ne nous a pas permis | incapable* | ne saurions | ne saurait | pas à même | pas moyen | ne parvenons",
    nolonger:
      "n'est plus | ne sera plus | n'a plus | ne sont plus | n'ont plus | n'avons plus | n'êtes plus | n'existe plus | ne cherchons plus | ne recrutons plus | ne pouvons plus | ne pourrez plus | ne peut plus | plus à pourvoir | plus disponible* | plus d'actualité | plus avant | plus loin | plus lieu | plus actif | plus active | plus attendu* | plus vacant* | plus ouvert* | plus en lice | davantage avec | ne plus | ne souhaite plus | n'accepte plus | n'engage plus | ne donnerons plus | désormais plus | ne retenons plus",
    sorry:
      "malheureusement | hélas | regret | regrets | regrett* | regrettab* | désolé* | navré* | déplaisir | déplor* | à regret | à contrecœur | à grand regret | sommes au regret | suis au regret | au regret | avons le regret | ai le regret | ai le triste | triste | tristesse | attrist* | dommage | excus* | déçu* | décev* | déception* | décept* | craign* | crains | je le crains | peiné* | embêté* | désappoint* | mauvaise nouvelle | mauvaises nouvelles | pas la bonne nouvelle | pas la réponse | pas la nouvelle | ça nous coûte | ça me coûte | pas de gaieté de cœur | contrit* | confus | pardon | aimé vous dire autre | aurions aimé | aurais aimé | aurais préféré | aurions préféré | souhaité vous apporter | déconven* | la mort dans l'âme | malencontreu* | infortun* | contraint* | contraints | dans l'obligation | sommes obligés | suis obligé | suis obligée | obligés de | nous voyons obligés | nous voyons contraints | nous avons dû | avons dû | j'ai dû | malheureux | nous devons renoncer | pas réussi | pas pu",
    negative:
      "négati* | défavorable* | non retenu | non retenue | non retenus | non retenues | non sélectionné* | pas retenu | pas retenue | pas retenus | pas retenues | refusé* | rejeté* | déclin* | écarté* | éconduit* | recalé* | ajourné | ajournée | irrecevable* | non admis* | pas admis | pas admise | pas sélectionné* | n'a pas abouti | n'aboutira pas | infructueu* | sans suite | pas été retenu* | pas été sélectionné* | pas été choisi* | pas été favorable | échec* | échoué* | non favorable | non conforme* | non recevable | inadmissible* | inéligible* | non éligible | déboutée | pas convaincu | pas donné satisfaction | décevant* | insuffisan* | pas suffisant* | ne figure pas | ne figurez pas | ne figurent pas | pas partie | ne faites pas | trop junior | trop courte | trop court | trop ancienne | trop loin | trop senior | trop éloigné* | trop juste | pas à la hauteur | pas adapté* | pas l'emporter | inférieur* | peu réaliste | pas convaincu* | pas séduit*",
    but: "mais | cependant | toutefois | néanmoins | pourtant | or | en revanche | par contre | seulement voilà | bien que | même si | quoique | tandis que | alors que | tout de même | quand même | ceci dit | cela dit | seul bémol | cela étant",
    instead:
      "plutôt | plutôt que | au profit | à la place | en faveur | au lieu | de préférence | priorité | la préférence | privilégi* | l'a emporté | l'emporte | l'ont emporté | du côté d'un | lui a préféré | avons préféré | a préféré | revient à | reviendra à | est revenue à | est revenu à | ira à | est allé à | est allée à | c'est à lui | c'est à elle | devancé* | de l'avant avec d'autres",
    if: "si | s'il | s'ils | si vous | en cas | au cas où | à moins | à condition | pour autant que | dans l'éventualité | le cas échéant | éventuel* | sauf | si jamais | selon que | que ce soit | ou non | sous réserve | dans l'hypothèse",
    may: "peut-être | peut | pourrait | pourraient | pourrions | pourriez | serait | seraient | possible | possiblement | éventuellement | probable* | sans doute | susceptible* | auriez | aurait | devrait | voudriez | souhaiteriez",
    when: "quand | lorsque | lorsqu* | dès que | dès qu'* | une fois | après | avant | depuis | jusqu* | d'ici | au moment | à l'issue | au terme | lors | suite à | à la suite | pendant | durant | ensuite | aussitôt | tant que | à compter | dès réception | dès maintenant | dès demain | dès lors que",
    because:
      "car | parce que | parce qu* | puisque | puisqu* | en raison | à cause | raison* | grâce à | étant donné | compte tenu | vu que | au vu | du fait | dû à | due à | motif* | c'est pourquoi | par conséquent | en conséquence | dès lors | donc | ainsi | faute de | comme suite | attendu que | dans la mesure où | pour cette raison | d'où | pourquoi | ce pourquoi | explique | voilà pourquoi",
    only: "seul | seule | seuls | seules | seulement | uniquement | exclusivement | rien que | juste | simplement | qu'un seul | qu'une seule | ne que | n'* que | unique* | qu'une place | qu'un poste | qu'un siège | une seule place | un seul poste | une seule | un seul",
    yet: "encore | toujours | pas encore | jusqu'ici | jusqu'à présent | à ce jour | actuellement | demeure* | reste | restez | restent | à l'heure actuelle | présentement",
    already:
      "déjà | entre-temps | entretemps | désormais | dorénavant | maintenant | maintenant que | d'ores et déjà | depuis lors | dans l'intervalle | à présent | d'emblée | récemment | vient de | viens de | venons de",
    timebeing:
      "pour l'instant | pour le moment | pour l'heure | cette fois | cette fois-ci | cette année | en ce moment | actuellement | à ce stade | à cette occasion | à l'heure actuelle | dans l'immédiat | aujourd'hui | pour cette fois | pour cette session | provisoire* | temporaire* | sur ce coup | sur ce poste | sur cette offre | pour ce poste | pour cette année | présentement | jusqu'à nouvel ordre | ce coup-ci",
    again:
      "de nouveau | à nouveau | encore une fois | une nouvelle fois | re-postul* | repostul* | recandidat* | retent* | retenter | derechef | revenir | reviendr* | recommenc* | renouvel* | une seconde fois",
    application:
      "candidatur* | postulation* | postul* | candidater | candidate* à | acte de candidature | offre de service | offre de services | offres de service | demande d'emploi | demande de stage | demande d'engagement | demande d'embauche | candidature spontanée | votre démarche | demande de mutation | sollicit* | soumis* votre | votre demande d'apprentissage | vous avez répondu à | répondu à notre annonce | avez candidaté | avoir candidaté | as candidaté | candidaté à | candidaté chez | candidatez",
    documents:
      "cv | curriculum* | dossier* | lettre | lettre de motivation | documents | pièces | portfolio* | book | références | certificats | lettres | justificatifs | diplôme* | attestation* | coordonnées | bande démo | relevé de notes | vos papiers",
    position:
      "poste | postes | emploi* | place | places | fonction | fonctions | rôle | rôles | offre d'emploi | vacance | vacant* | mission | missions | siège | job | jobs | position* | titularisation | charge d'enseignement | chaire | mandat | remplacement* | opportunité* | ouverture | ouvertures | affectation | poste à pourvoir | annonce | annonces | contrat doctoral | cdi | cdd | intérim | role | vacations | affichage* | concours | saison | pupitre | ligne budgétaire",
    hiring:
      "recrut* | embauch* | ressources humaines | rh | drh | personnel | dotation | carrière* | talents | acquisition de talents | employeur* | engagement* | staffing | hr | service du personnel | capital humain | hiring | talent acquisition | bureau des personnels",
    process:
      "processus | process | procédure* | sélection* | concours | campagne* | session* | démarche* | cycle* | mise au concours | appel à candidatures | appel d'offres | recrutement* | présélection* | parcours de recrutement | casting | tri | épuré* | notre recherche | la recherche de | recherche d'un | recherche d'une | cette recherche",
    training:
      "stage | stages | stagiaire* | apprenti* | apprentissage* | alternan* | alternance | bénévol* | volontari* | service civique | contrat de professionnalisation | stage d'observation | doctorant* | postdoctor* | place d'apprentissage | pfe | césure | immersion | internat | externat | résidanat | jobs étudiants",
    profile:
      "profil | profils | parcours | compétence* | qualification* | qualités | aptitude* | potentiel* | atouts | points forts | forces | savoir-faire | talent | formation | background | expertise | personnalité | motivation* | capacités | surqualifié* | bagage | cursus | ta valeur | votre valeur",
    experience:
      "expérience* | expériment* | années de | ans d'expérience | connaissance* | maîtrise* | pratique | expertise* | chevronné* | aguerri* | junior | seniorité | senior | ancienneté | déjà travaillé | ayant déjà | rompu* | bouteille | bilingue* | spécialis* | opérationnel* | pointu* | galon | profil confirmé | profils confirmés | plus confirmé* | débutant* | des années",
    requirements:
      "exigence* | exigé* | requis* | critère* | besoin* | cahier des charges | prérequis | pré-requis | conditions | attendu* | indispensable* | nous attendons | cherch* | nécessaire* | prétention* | prétentions salariales | il nous faut | impératif* | niveau demandé | attentes | d'attentes | compétences demandées | demandait | recherchons | recherchions | recherchés | recherchées | profil recherché | est recherché | manque | manquait | il manque | faut | fallait | demandons",
    fit: "correspond* | adéquat* | adéquation | adapté* | conven* | convien* | en phase | match | matche* | matching | colle | coller | collait | répond à | répond aux | répond que | répondent | répondai* | approprié* | pertinen* | compatible* | fait pour | faite pour | cadre avec | cadrer | remplis* les | remplir les | en ligne avec | en accord avec | à la hauteur | aligné* | la bonne personne | en rapport avec | idéal* | concord* | s'inscri* | fiche de poste | qualifié*",
    better:
      "mieux | meilleur* | davantage | plus proche* | plus en phase | plus expériment* | plus précis* | plus adapté* | plus pertinen* | plus senior | plus aguerri* | plus d'expérience | plus étroitement | correspondant davantage | correspondant mieux | premier choix | supérieur* | une longueur d'avance | avantage | plus qualifié* | plus solide* | plus marquée | plus opérationnel* | plus large expérience | plus avancé* | plus spécifique* | se rapproch* | l'emport* | plus haut | le plus de | mieux correspond* | plus complet* | de plus près | privilégié* | préférence | plus commercial | plus longue | plus conforme* | plus faite pour | plus fait pour | plus mûr* | plus technique* | plus large | plus grande expérience | plus fort* | en plus | devance | mieux classé* | plus immédiat* | moins cher | prioritaire* | prioritairement",
    level:
      "niveau | qualité | de qualité | concurrence | relevé | haut niveau | excellence | forte concurrence | très relevé | concurrentiel* | compétitif* | rude | serré | serrée | niveau très élevé | exceptionnel*",
    many: "nombreu* | grand nombre | nombre important | très grand nombre | multitude | beaucoup | volume | afflux | centaines | plusieurs | nombre élevé | nombre de candidatures | nombre de dossiers | abondan* | quantité | milliers | forte affluence | très sollicité* | cv reçus | candidatures reçues | quantité de",
    interview:
      "entretien* | entrevue* | interview* | entretien d'embauche | job interview | audition | auditions | auditionn* | oral | entretiens | préqualification | convocation*",
    talk: "échange | échanges | échanger | échangé | conversation* | discussion* | discut* | appel | appels | appeler | appellerai | appellera | appelle | rappel | rappeler | rappeller* | téléphon* | visio | visioconférence* | rencontr* | réunion* | parler | parlé | parlons | entretenir avec | vous voir | te voir | vous entendre | vous recevoir | faire connaissance | faire votre connaissance | café | call | visite | rendez-vous | venu* | votre venue | reçu le | reçue le | reçu par | reçue par | joindre | teams | zoom | coup de fil | déjeuner | de vive voix | conviv* | on se voit | se voir | on se parle | en parler | en parle",
    test: "test | tests | épreuve* | évaluation* | évalué* | exercice* | examen écrit | cas pratique | étude de cas | étude du cas | mise en situation | mises en situation | journée d'essai | essai | essais | période d'essai | challenge | défi | assessment | audition* | casting* | leçon* | présentation | soutenance | test technique | psychométri* | copie | code | dictée | qcm | concours écrit | écrit | oral | note obtenue | simulation | jury d'examen | stage d'observation | stage d'essai | callback | rendu technique | exercice technique | test en ligne | audition finale",
    round:
      "étape* | phase* | tour | tours | suite | prochaine étape | étape suivante | prochain tour | second tour | deuxième tour | troisième tour | pour la suite | suite du processus | manche | volet | prochaine phase | demi-finale | la suite des | plus loin | round",
    shortlist:
      "présélection* | short-list* | shortlist* | shortlisté* | longlist* | short list | long list | finaliste* | dernière sélection | liste restreinte | liste courte | sélection finale | retenus pour | dernier carré | deux finalistes | cercle restreint | sélectionnés pour la suite | resserré* | en finale | la finale | finale entre",
    list: "liste d'attente | liste complémentaire | liste de réserve | réserve de recrutement | réserve | réserves | classement | classé* | liste d'aptitude | liste d'admissibilité | suppléant* | rang | rangs | rang utile | ordre de mérite | liste de rappel | banque de qualification | bassin de candidats | liste d'éligibilité | liste d'ancienneté | deuxième choix | en réserve | liste principale | lice | figurez | figure au | en position",
    pool: "vivier* | base de données | cvthèque* | notre base | gardons votre | garder votre | conserv* votre | conservons | conserv* vos | conserv* ton | gardons ton | garde ton | garder ton | garderons | gardons votre cv | réseau* | communauté de talents | dans nos dossiers | dans nos fichiers | banque de candidatures | réserve de candidatures | restons en contact | garder contact | rester en contact | garde le contact | gardons le contact | garder le contact | au chaud | de côté | dans le carnet | talent pool | nos archives | notre réserve | fichier* | versé* dans | rejoint notre | dans nos bases | mis de côté | mettons votre nom de côté | mettrons votre nom | nom de côté",
    offer:
      "offre | offres | offrir | offrons | offert* | proposition d'embauche | promesse d'embauche | offre d'emploi | proposition* | propos* | vous proposer | te proposer | proposons | offre conditionnelle | contrat proposé | offer | lettre d'engagement",
    contract:
      "contrat* | signer | signature* | signé | signée | signez | signés | convention de stage | avenant | paraph* | intégration | accueil des nouveaux | administrati* d'embauche | prise de poste | onboarding | rib | exemplaires | fiche de renseignements | docusign | promesse d'embauche | lettre d'engagement | bulletin d'adhésion",
    salary:
      "salaire* | salarial* | rémunération* | rémunéré* | traitement | avantages sociaux | prétention* | fourchette | brut | net | euros | prime | primes | treizième mois | chf | annuel brut | tickets restaurant | mutuelle | taux horaire | enveloppe | appointements | package | smic | k euros | grille salariale | annuels | mensuel* | chèques-repas",
    start:
      "commenc* | début | débutez | débuter* | débute | débutera | démarr* | premier jour | prise de fonction | prise de poste | date d'entrée | entrée en fonction | entrera en fonction | rejoind* | rejoint | rejoign* | intégr* | arrivée | prend ses fonctions | prendra ses fonctions | prendra son poste | prise de service | rentrée | entrée en service | bienvenue | embarqu* | tu commences | vous commencez | serez affecté*",
    reference:
      "référence* | antécédents | casier judiciaire | visite médicale | certificat* | attestation* | justificatif* | vérification* | pièce d'identité | diplôme* | aptitude médicale | extrait de casier | recommandation* | habilitation* | permis | anciens employeurs | médical*",
    score:
      "points | score* | notes | seuil* | rang | classement | classé | classée | barème | moyenne | note de passage | note obtenue | résultat obtenu | note minimale | percentile | deuxième sur | cotation | vous classe | aux points | vos notes | la note",
    feedback:
      "retour détaillé | retours | retour sur | feedback* | débriefing* | debriefing* | debrief* | commentaire* | explication* | motifs | raisons du | raisons de | précisions | communication des motifs | axes d'amélioration | un retour plus | retour constructif | remarques | faire un retour",
    decide:
      "décid* | décision* | choix | conclu* | délibér* | délibération* | arbitr* | tranch* | résolu | arrêté | arrêter notre | arrêtée | pris le parti | pris la décision | convenu | réflexion | statuer | statué* | verdict | a jugé | avons jugé | estim* | jug* | considéré que | déterminé* | l'avis | se prononcer | prononc* | arrêté sa | arrêté son | arrêté notre | finalement | au final | tout bien réfléchi | après mûre | opté | balance",
    result:
      "résultat* | réponse | réponses | issue | suite donnée | nouvelle | nouvelles | statut | mise à jour | suivi | aboutissement | retour | décision finale | état de votre | point sur | conclusion* | bilan | avis | issue de | suites",
    select:
      "sélectionn* | choisi* | choix s'est porté | choix s'est arrêté | choix s'est | choisissons | choisir | retenu | retenue | retenus | retenues | retenir | retien* | retiendr* | opté | optons | opter | préfér* | élu | élue | heureuse élue | porté notre choix | arrêté son choix | arrêté notre choix | jeté notre dévolu | penché pour | penché du côté | tranché en faveur | coup de cœur | coup de foudre | privilégi* | nomm* | identifié* | départag* | se porter sur | gardons que | gardés | gardées | porte sur | porté sur | confié | confier | confiée | désigné* | se concentre sur | nous concentr* | part sur | partons sur | partons avec | partir sur | parti sur | s'est porté | choisie | choisis | misé sur | misons sur | s'est arrêté | l'équipe a choisi | a souhaité confier | souhaité confier | c'est lui que | c'est elle que | retenons | retenez | désigné | désignée | désignons | retenu·e",
    proceed:
      "poursuiv* | poursuite | continu* | avanc* | aller plus loin | allons plus loin | irons plus loin | aller de l'avant | donner suite | donnons suite | donnerons suite | donnerai suite | donnera suite | donne suite | donner une suite | donner de suite | donné suite | donnée à | réserver une suite | réserver de suite | suite favorable | suite positive | suites favorables | entrer en matière | progress* | chemin* | faire suite | enchaîn* | passer à l'étape | passer à la | passe à | passez à | pousser plus | passent à | faire avancer | prolong* | prendre en considération | retenue pour la suite | retenir votre | retenir ta | réponse favorable | répondre favorablement | réponse positive | répondre positivement | suite à votre candidature | donner une réponse favorable | donner une réponse positive | plus avant | plus loin ensemble | aller au-delà",
    consider:
      "examin* | examen | étudi* | étude | évalu* | attention | attentif | attentive | attentivement | considér* | considération | réflexion | réfléch* | mûre réflexion | lecture | lu | lu avec | relu | parcouru* | soin | soigneusement | approfondi* | délibération* | délibér* | minutieu* | pris connaissance | prendre connaissance | pris en compte | prise en compte | envisag* | compar* | passé en revue | hésité | traitée | traité | traiter | dépouill* | penché* sur | revu | débat | prendre en considération | prise en considération | analyse | analysé | analysée | analyser | analysons",
    hire: "embauch* | engag* | recrut* | employer | nommer | nommé* | nomination* | prendre | prendra | prendrai | prendrons | prenons | accueillir | accueilli* | accueillons | intégrer | recruté* | titularis* | affect* | retenir quelqu'un | rejoindre notre équipe | rejoindre nos équipes | collabor* | collaboration | faire appel à | affecté* | recruter | intègre | intégrera | enrôl* | incorpor* | compter parmi | faire entrer | désigné | désignée",
    fill: "pourvu | pourvue | pourvus | pourvues | repourvu* | pourvoir | comblé* | combler | attribué* | occupé | occupée | occupera | trouvé preneur | trouvé la perle | trouvé un candidat | trouvé quelqu'un | trouvé une personne | a été offert | confié* | complet | complète | complets | complètes | au complet | effectifs complets | affecté | plus à pourvoir | déjà pris | déjà prise | assigné* | reprend la fonction | repris son poste | est revenue à | reprend* | l'a obtenu | l'ont obtenu | l'équipe est au complet | est attribué* | décroché | donnée | satisfait | est pris | est prise | a été pris | a été prise | sont prises | sont pris | ont été prises | a trouvé | avons trouvé | suffisamment de candidat* | remplacé | ai trouvé | l'a trouvé | l'avons trouvé | ont trouvé | trouvé le | trouvé la | trouvé un | trouvé une | trouvé notre | trouvé son",
    close:
      "clos | close | closes | clôtur* | clôture | clore | fin | finir | fini | finit | termin* | achev* | conclu | conclue | conclure | archiv* | fermé | fermée | ferme | fermer | fermons | fermeture | s'arrête | s'arrêtera | s'arrêter | arrêter | arrêt | arrêtons | en rester là | en resterons là | en reste là | en restons là | mettre fin | met fin | mettons fin | mis fin | mettre un terme | mis un terme | mettons un terme | prend fin | a pris fin | prendre fin | tourner la page | définitif | définitive | définitivement | s'achève | classée | classé sans suite | classer | classée sans suite | bouclé* | s'arrête ici | rideau | referm* | expire | plus actif | finalisé | finalisée | finaliser | finalisons",
    cancel:
      "annul* | supprim* | suppression* | abandonn* | interromp* | interrompu* | retir* | renonc* | aboli* | abolit | caduque | caduc | mise en arrêt | dissou* | fermeture du poste | sans suite | n'aura pas lieu | disparaît | disparait | disparu | stopp* | ne verra pas | ne sera pas ouvert | ne sera pas pourvu | ne sera pas créé | ne sera pas renouvelé | avort* | laisser tomber | lieu d'être",
    freeze:
      "gel | gèle | gelé* | gelons | geler | suspend* | suspens* | suspension | en pause | mis en pause | mise en pause | stand-by | standby | en attente | report* | mis en attente | mise en attente | point mort | en veille | bloqué | bloquée | bloque | moratoire | ajourn* | en suspens | différé | différée | différés",
    budget:
      "budget* | budgétaire* | financement* | financ* | économi* | restructur* | réorganis* | coût* | effectif* | effectifs | conjoncture* | subvention* | subside* | baisse d'activité | perte d'un contrat | contexte économique | moyens | crédits | plan social | licenciement* | rachat | fusion | enveloppe | cessation | dotation globale | heures espérées | ligne budgétaire | masse salariale | carnet de commandes | difficultés financières",
    withdraw:
      "retirer | retirée | retirons | retirer cette offre | rétract* | rétractation | révoqu* | révocation | nulle et non avenue | réputée nulle | revenir sur | annuler l'offre | annuler la promesse | retrait | résili* | annuler notre offre | caduque | rompre | rompu* | reprendre notre offre | offre est retirée | non avenue",
    reject:
      "refus* | rejet* | reject* | déclin* | écart* | éconduire | élimin* | exclure | dire non | un non | négativement | renonc* | recal* | pas retenir | ne pas retenir | pas donner suite | ne pas donner suite | ne donnerons pas suite | ne donnons pas suite | ne poursuivrons pas | ne pas poursuivre | ne pas continuer | ne pas aller plus loin | ne pas avancer | n'irons pas plus loin | pas favorable | pas été retenue | pas été retenu | pas pu être retenue | ne pas vous retenir | ne pas te retenir | débout* | ajourné* | ne retiendrons pas | ne retenons pas | n'avons pas retenu | passer sur | se séparer | se séparent | fin de non-recevoir | chemins se séparent | routes se séparent | ce sera un non | ne sera pas pour | pas vous recruter | ne pas vous recruter | ne pas entrer en matière | pas entrer en matière | pas y donner | y donner une suite | y réserver une suite | passer de toi | en décidé autrement | blackboul* | évinc* | vous retournons | trouver en retour | en retour les documents | retournons par conséquent | retournons votre dossier | nous ne pourrons pas | on ne te prend | ne te prendra pas | ne te prend pas | ne vous prenons pas | ne vous prendrons pas | ne prend pas | se passer de toi | se passer de vous | ne vous proposerons pas | ne te propose pas | ne te proposons pas | ne ferons pas appel | ne faisons pas appel | on passe | qu'on en reste là | libérer de l'attente | laisser partir | autre porte | arrêter le process | mettre fin au process | arrête le process | arrêtons le processus | pas vous engager | pas te prendre | pas t'engager | pas vous embaucher | ne vous rencontrer | pas vous rencontrer | pas vous convoquer | pas vous compter | pas vous intégrer | pas vous accueillir | pas te proposer | pas vous proposer | pas vous offrir | exclu | exclue | exclus | exclues | exclusion | excluons",
    accept:
      "accept* | approuv* | validé | valide | valider | validons | dire oui | accord | admis | admise | admettre | admet | autoris* | consent* | entérin* | octroy* | accord* | favorable | favorablement | bon pour accord | retenu ta | avons retenu votre | agréé | agréée | agrée | agréons",
    pass: "réussi* | réussite | réussir | passé | passez | passes | passe à l'étape | admis à | admise à | admissible* | qualifi* | succès | franchi* | validé | convaincu* | convainc* | reçu au concours | reçue au concours | êtes reçu | êtes reçue | atteint | accéder à | accède à | au-dessus de | remport* | lauréat* | toujours en lice | sélectionné pour la | sélectionnée pour la | retenu pour la suite | retenue pour la suite | brillamment | a été retenue | passe au | en faites partie | faites partie | fait partie | des nôtres | figurez parmi | sélectionné | sélectionnée | qualifiée pour | toujours dans la course | tombée sur vous | tombé sur vous | vous revient | est à vous | votre nouveau poste | tu commences | c'est vous que | c'est toi que | vous engageons | t'engageons | vous engage | notre choix s'est porté sur vous | votre place parmi | vous prenons | te prenons | à toi si | vous a désigné",
    invite:
      "invit* | convoqu* | convocation* | souhaitons vous rencontrer | aimerions vous rencontrer | souhaite vous rencontrer | vous rencontrer | te rencontrer | vous recevoir | te recevoir | vous attend | vous attendons | t'attend | t'attendons | aimerions vous | souhaiterions vous | voudrions vous | aimerions te | voudrait te | vous accueillir | t'accueillir | vous entendre | venez | viens faire | venir | pouvez-vous passer | pourriez-vous venir | vous voir | rencontrerez | vous présenter | présentez-vous | convie | convions | convier | convié | conviée | conviés",
    congratulate:
      "félicit* | bravo | plaisir | avons le plaisir | ai le plaisir | heureux | heureuse | heureuses | ravi | ravis | ravie | enchant* | bonne nouvelle | bonnes nouvelles | excellente nouvelle | bienvenue | réjou* | impatien* | hâte de | enthousias* | joie | fiers | honneur | au plaisir | plaît | content* | génial | bon vent",
    confirm:
      "confirm* | accusons réception | accuse réception | accusé de réception | par la présente | bien reçu | bien reçue | attest* | prenons acte | certifi* | bonne réception | entérin* | notifi* | signifions | signifier",
    receive:
      "reçu | reçue | reçus | reçues | recevoir | recevons | bien parvenu* | parvenu | parvenue | nous est parvenu* | bien arrivé* | réception | transmis | transmise | adressée | fait parvenir | arrivé | arrivée | enregistré* | réceptionné | réceptionnons",
    wait: "attend* | attente | attent | patien* | patience | retard* | délai* | plus de temps | tard* | silence | faire patienter | tenir au courant | prendre un peu de | quelques jours | quelques semaines | glissé | repouss* | prolongé* | tiens au courant | tiendrons informé* | d'ici quelques",
    postpone:
      "report* | repouss* | décal* | déplac* | reprogramm* | ajourn* | remett* à | remis à | nouvelle date | autre date | avancer l'audition | avancer l'entretien | changement d'horaire | autre créneau | avancé d'une | différé | différée | différer | différons",
    schedule:
      "créneau* | rendez-vous | agenda* | calendrier* | disponib* | dispo | dispos | planifi* | fixer | fixé | fixée | fixons | convenir d'une | conveni* d'un | calendly | doodle | horaire* | caler | convient | quelles sont vos disponibilités | réserver un | prévu | prévue | prévoir | aura lieu | auront lieu | se tiendr* | se déroul* | date | dates | programmée | est programmé | programmer | organiser | organisons | organisé | organisée",
    daytime:
      "lundi* | mardi* | mercredi* | jeudi* | vendredi* | samedi* | dimanche* | demain | aujourd'hui | hier | matin | matinée | après-midi | midi | soir | soirée | heure | heures | la semaine prochaine | cette semaine | semaine prochaine | minutes | demi-journée | ce matin | quinzaine | week-end | 8 h | 10:00",
    month:
      "janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | printemps | été prochain | automne | hiver | trimestre* | semestre* | rentrée | cet été",
    place:
      "bureau | bureaux | étage | adresse | locaux | site | rue | avenue | accueil | entrée | salle | sur place | siège | parking | bâtiment | chaussée | boulevard | place de | lien visio | lien teams | agence de | atelier | dépôt | à l'étude | réception",
    bring:
      "apport* | muni | munie | munis | munissez | pièce d'identité | carte d'identité | passeport | présent* votre | tenue | apportez | original | chaussures | venir avec | n'oubliez pas | vos diplômes",
    send: "envoy* | envoi* | enverr* | télévers* | transmett* | transmis* | rempli* | compléter | complétez | complété | remplir | soumett* | renvoy* | fournir | fournie | joindre | retourner | faire parvenir | adresser | dépos* | remettre | rendre sous | communiquer vos | renseigner | expédi*",
    deadline:
      "délai | délais | échéance | avant le | au plus tard | jusqu'au | d'ici le | d'ici au | date limite | sous | dans les | dernier délai | expire | à remettre | avant lundi | dans un délai | au-delà",
    link: "lien | liens | cliqu* | clic | clics | portail | site | site web | site internet | connect* | connexion | compte | espace candidat | espace personnel | bouton | plateforme | http* | www | page web | formulaire | identifiant* | en ligne | mon espace | rubrique",
    attached:
      "ci-joint* | pièce jointe | pièces jointes | joint | jointe | joins | annexe* | en annexe | ci-après | ci-dessous | annexé* | trouver en annexe",
    answer:
      "répond* | réponse | réponses | réponde | contact* | recontact* | revenir vers | reviendr* vers | reviens vers | reviendrons vers | revenons vers | écrire | écrivez | écris-moi | écrit | rappelez | rappelle* | joignable* | prendre contact | prendra contact | faire signe | fais signe | tenez-nous | dites-moi | dites-nous | dis-moi | fais-moi savoir | faites-nous savoir | signe de vie | faire savoir | me joindre | nous joindre | à votre disposition | à ta disposition | vous relancer | relanc*",
    inform:
      "annonc* | communiqu* | signal* | avis* | averti* | prévenir | préviens | prévenu* | faire part | fais part | faisons part | faire connaître | vous dire | te dire | tenir informé* | tiens à | tenions à | porter à votre connaissance | faire savoir | aviser | t'annoncer | notifi* | apprend* | apprendre | reviens vers | faire un point | partager | indiqu* | par la présente | sachez | mettre au courant | t'écris | vous écrire | vous écris | transmett* | signaler | apprends | apprenons | apprenez | informe | informer | informons | informé | informée | informés | informées | informes | informera | informerons | informerai | information | informations | informant | signifier | signifions | signifie",
    ask: "demand* | question* | prier* | prions | prie | veuill* | merci de | merci d'* | pourriez-vous | pouvez-vous | pourrais-tu | peux-tu | s'il vous plaît | svp | stp | s'il te plaît | invitons à | saurions gré | ayez l'amabilité | souhaitez-vous | êtes-vous | seriez-vous | auriez-vous | qu'en penses",
    thank:
      "merci | mercis | remerci* | reconnaissan* | gratitude | gré | savons gré | apprécié que | sensible* | un tout grand merci | infiniment",
    interest:
      "intérêt | intérêts | l'intérêt | d'intérêt | intéress* | confiance | enthousiasme | curiosité | porté à | portez à | manifesté* | témoign* | motivation | envie de rejoindre | pensé à",
    effort:
      "temps | effort* | énergie | peine | pris le temps | pris la peine | investissement | travail fourni | disponibilité | consacré* | mobilis* | engagement | implication | dévou* | déplacement | tenté votre chance | donné la peine | démarche | investi | investie",
    impress:
      "impressionn* | apprécié* | appréci* | aimé | adoré | séduit* | conquis* | intéressant* | de qualité | remarqu* | excellent* | agréable* | convain* | beaucoup plu | a plu | nous a plu | a séduit | brillant* | solide* | richesse | riche | formidable | touché* | honoré* | bluffé* | enthousiasm* | emballé* | top | superbe* | sérieux | pertinence | indéniable* | épaté* | bien construit | propre | bonne impression | courant passait | intrigue* | à tout votre honneur | souvenir | qualités | clarté | rigueur | belle personne | beau parcours | belle présentation | belle énergie | beaucoup aimé | mérite | sincérité | chouette | salué | saluer | saluons | salue votre | salue la | fait forte impression",
    hard: "difficile* | dur | dure | délicat* | ardu* | pas facile | pas simple | serré* | déchir* | cornélien* | complexe* | exigean* | compliqué* | pas été facile | pas été simple | de peu | de très peu | à un cheveu | douloureu* | ingrat | hésité longuement | longuement hésité | mûrement | rude",
    wish: "souhait* | vœux | bonne chance | bon courage | plein succès | pleine réussite | réussite | succès | bonne continuation | belle continuation | espér* | espoir | bonne recherche | bonnes recherches | bonne route | bon vent | le meilleur | tout le meilleur | nos meilleurs vœux | formons | en formant | excellente continuation | meilleure des réussites | bonne suite | courage | de bonnes choses | de trouver | prenez soin | bonne année | apporte | chance | méritez | mérites | en vous souhaitant | je vous souhaite | porte chance | santé | croise les doigts",
    path: "recherche | recherches | carrière | avenir | parcours | démarches | projets | projet professionnel | professionnel* | chemin | chemins | continuation | recherche d'emploi | poursuite de votre | vos projets | tes projets | prochaine aventure | horizon* | défis | défi | aventure | trouver un emploi | trouver rapidement | à pied d'œuvre | futur professionnel | bonne route | votre liberté | suite de votre carrière | suite de votre parcours | suite de ton parcours | suite de vos | la suite de ta | pour la suite de",
    encourage:
      "encourag* | n'hésitez pas | n'hésite pas | n'hésitez | invitons à postuler | invitons à consulter | découragez | décourag* | suivez-nous | suivez | consulter nos | consultez | persévér* | baisse pas les bras | baissez pas | gardez espoir | gardez confiance | alerte* | jeter un œil | jeter un coup d'œil | restez à l'affût | guetter | tenter votre chance | retenter | regarder nos | repostul* | courage | libre de | volontiers | retentez | réessay* | tente ta chance",
    future:
      "futur | future | futurs | futures | prochain* | prochaine fois | ultérieur* | ultérieurement | plus tard | un jour | à l'avenir | dans l'avenir | autre occasion | nouvelle opportunité | nouvelles opportunités | se présent* | se libèr* | se dessin* | ouvrir d'autres | autres opportunités | autres offres | autres postes | d'autres postes | l'année prochaine | l'an prochain | prochaine campagne | prochaine session | une prochaine | dès qu'on ouvre | opportunité se | l'avenir | autre fois | partie remise | dans un an | dans quelques mois",
    remember:
      "recontact* | reprendre contact | reprendrons contact | revenir vers vous | revenir vers toi | reviendrons vers | penser à vous | penserons à | pense à toi | pensé à vous | garder le contact | garderons le contact | restons en contact | rester en contact | en contact | recrois* | se recrois* | croiser* | souviendr* | souvenirs | fais signe | ferons signe | au revoir | faire signe | porte ouverte | porte reste | porte demeure | porte est grande ouverte | grande ouverte | de vous revoir | te revoir | tenir au courant | se retrouv* | à l'esprit | je pense à vous | nous penserons à vous | gardons en tête | suivrons votre | suivrons la suite",
    sincerely:
      "cordialement | bien à vous | bien à toi | salutations | sincères | respectueu* | respectueusement | sentiments les meilleurs | agréer | considération distinguée | distinguée* | bien cordialement | cdt | cdlt | amicalement | bises | à bientôt | au plaisir | chaleureusement | meilleures salutations | meilleurs messages | l'expression de | l'assurance de | belle journée | bonne journée | à vous lire | excellente journée | à très vite | à plus | belle fin | bonne fin | bonne semaine | bon week-end | bonne soirée | veuillez croire | prie de croire | prions de croire | vous prie de | vous prions de | vos dévoués",
    dear: "bonjour | bonsoir | cher | chère | chers | chères | salut | hello | coucou | madame monsieur | messieurs | mesdames | bjr | allo | allô",
    data: "données | donnée personnelle | rgpd | confidentiali* | confidentiel* | efface* | effac* | supprim* vos | supprimées | détrui* | détruit | détruite | conservées | conservation | droit d'accès | rectification | consentement | vie privée | cnil | protection des données | lpd | renseignements personnels | suppression de vos",
    automatic:
      "automati* | généré* | ne pas répondre | ne répondez pas | noreply | no-reply | ne-pas-repondre | pas relevée | pas surveillée | pas consultée | envoi automatique | ne pas y répondre | boîte n'est pas | pas de réponse possible | réponses ne sont pas",
    money:
      "crédit* | prêt | prêts | banque* | bancaire* | hypothèque* | hypothécaire* | carte bancaire | découvert | taux d'intérêt | leasing | emprunt* | compte bancaire | virement* | limite de carte | épargne | caution* | microcrédit | iban | plafond | guichet",
    home: "appartement* | loyer* | logement* | location* | locataire* | propriétaire* | bail | baux | immobil* | bailleur* | colocat* | visite de l'appartement | agence immobilière | studio meublé | hlm | régie | habitation* | garage | achat de la maison | deux-pièces | trois-pièces | kot | la maison de | achat d'une maison | maison à louer | maison à vendre | deux pièces | trois pièces",
    permit:
      "visa | visas | permis | séjour | titre de séjour | préfecture | immigration | naturalis* | citoyenn* | consulat* | ambassade* | autorisation* | mairie | urbanisme | permis de construire | bâtir | licence | douane* | asile | passeport | office des étrangers | délivr* | agrément | équivalence* | nationalité | permis de travail",
    study:
      "université* | universit* | école* | étudiant* | inscription* | inscri* | admission* | licence | master | bachelor | mba | parcoursup | lycée* | collège | crèche* | garderie* | classe | scolaire* | bourse* | faculté* | doctorat | erasmus | diplôm* | échange erasmus | maternelle | rentrée scolaire | cégep | campus | vœu | faculté | études | d'études | des élèves | d'élèves | les élèves | un élève | une élève | cours de | les cours | le cours | votre fille | votre fils | votre enfant | rentrée",
    paper:
      "manuscrit* | article* | revue | relecteur* | évaluateur* | publication* | résumé | colloque* | congrès | éditeur* | édition* | éditorial* | rédaction | poème* | nouvelle primée | nouvelles primées | recueil | texte | communication scientifique | actes | court métrage | film | texte ne | scénario* | poster | journal | publier | conférence | roman | romans | publiera | livre | livres | votre texte",
    grant:
      "subvention* | subside* | appel à projets | bourse* | prix | anr | fns | mécénat | sponsor* | financement | financé* | accélérateur* | incubat* | résidence d'artiste | projet de recherche | levée de fonds | investisseur* | récompense* | trophée* | concours de | dotation | start-up | startup | chèque-formation | aide financière | primé* | lauréats du prix",
    claim:
      "assureur | sinistre* | réclamation* | plainte* | garantie* | rembours* | indemni* | recours | mutuelle | contestation | appel de la décision | tribunal | litige* | caisse maladie | amende* | infraction* | prise en charge | prothèse | contravention* | requête* | débout* | dédommag* | votre assurance | assurances | compagnie d'assurance | contrat d'assurance | assurance auto | assurance habitation | notre assurance | assuré | assurés",
    purchase:
      "commande* | livraison* | produit* | achat* | acheté* | prix | factur* | paiement* | colis | boutique | article commandé | retour produit | stock | rupture | panier | abonnement* | tarif* | solde* | ticket de caisse | magasin en ligne | expédition | offre d'achat | livré | livrée | livrer | livrons | clientèle | code promo | service client | cher client | chère cliente | bon de commande | épuisé*",
    event:
      "billet* | concert* | spectacle* | réservation* | table | hôtel* | vol | vols | festival* | match | tournoi* | salon | stand | salle | restaurant* | mariage | tirage au sort | loterie | évènement* | événement* | théâtre* | excursion | sortie | voyage* | places de concert | votre réservation | billet de train | réserver une | nuitée*",
    tender:
      "appel d'offres | marchés publics | soumission* | soumissionn* | fournisseur* | prestataire* | devis | lot | adjudicat* | pouvoir adjudicateur | attributaire | partenariat* | sous-traitan* | traiteur | offre de prix | cahier des clauses | appel d'offre | proposition commerciale | centrale d'achat | marché public | marché de | passation",
    member:
      "adhésion* | adhérent* | membre | membres | club | association* | cotisation* | parrainage | adopt* | refuge* | famille d'accueil | chorale | loge | amicale | licencié | bénévole | sélectionneu* | animaux | licenciés | conseil des membres",
    health:
      "médecin* | docteur | hôpit* | clinique* | rendez-vous médical | patient | patients | patiente | traitement | thérap* | chirurg* | opération | dentiste | consultation* | ordonnance | maladie | vaccin* | ophtalmo* | radiologie | essai clinique | donneur | greffe | soins médicaux | votre rendez-vous chez",
    newsletter:
      "newsletter* | infolettre* | désabonn* | désinscri* | lire la suite | article | blog* | podcast* | webinaire* | abonn* | astuces | lecteur* | dossier du mois | rubrique | actualités | magazine | en savoir plus | épisode | selon une enquête | raconte | nos conseils | gratuit* | inscrivez-vous",
    alert:
      "alerte emploi | alertes emploi | alerte-emploi | alertes-emploi | nouvelles offres | offres recommandées | offres pour vous | offres correspondant | recommandé* pour vous | votre recherche enregistrée | offres d'emploi correspond* | suggestions | postulez maintenant | nouveaux postes | offres du jour | votre alerte | créer une alerte | créez votre alerte",
    rejection:
      "un refus | le refus | refus de candidature | lettre de refus | lettres de refus | courrier de refus | mail de refus | réponse négative | réponses négatives | un non | non-retenue | lettre type | courrier type | refus | courriel de refus | essuyé* | recalé* | rejeté*",
    recruiterreach:
      "vu votre profil | vu ton profil | tombé sur votre profil | tombée sur votre profil | tombé sur ton profil | trouvé votre profil | profil linkedin | linkedin | à l'écoute du marché | à l'écoute | ouvert à de nouvelles | ouverte à | seriez-vous intéressé* | serais-tu intéressé* | opportunité intéressante | votre profil a retenu | je recrute | je cherche actuellement | chasseur de têtes | chasseuse de têtes | pour le compte de | vous approcher | je vous contacte au sujet",
    hrtalk:
      "pipeline | shortlist pour | debrief | template | ats | envoyer les réponses | prévenir les candidats | grille d'évaluation | compte rendu d'entretien | scorecard | lettre type | à recaler | on gèle le | viviers | candidats restants | trouve-moi | premier tri | ne retienne | je l'écarte | internes non retenus | mets les profils | avis sur le candidat | qui se charge | relancer l'annonce | peux-tu envoyer | stp | informes les candidats | les deux finalistes | candidats en cours | du trimestre | la grille",
    ownmove:
      "ma candidature | je postule | je retire | retirer ma candidature | je me désiste | j'ai accepté | j'ai décidé | j'ai choisi | je décline | je dois décliner | je renonce | mon cv | mon profil | ma motivation | je soussigné | ma démission | je vous adresse | je souhaite postuler | mon dossier | je vous remercie de votre décision | merci de m'avoir | m'avoir informé | je souhaiterais savoir | je ne souhaite plus | me voir confier | je suis très motivé | mes attentes | je suis disponible | je quitte | je regrette de ne pas pouvoir | je ne suis pas libre | je vous relance | j'ai postulé | je me permets de vous adresser | je me permets de vous relancer | je me permets de postuler | je vous écris pour postuler | j'aimerais postuler | j'ai bien lu | votre réponse négative | j'ai reçu votre | me voir | pour moi cette fois | je me suis rendu compte | mon entretien | ma postulation | mon parcours",
    meant:
      "exemple* | modèle* | par exemple | échantillon* | type | imaginez | citation | phrase | formule | spécimen | lettre type | fictif | p ex | à adapter | tel que | comme suit",
    error:
      "erreur* | par erreur | ne pas tenir compte | ne tenez pas compte | ignorer | ignorez | d'ignorer | méprise | bug | rectificatif | annule et remplace | coquille | incorrect* | technique indépendant | ne vous concernait pas | couac | contrairement à ce que | mauvais destinataire | inadvertance | revenu sur sa décision",
    despite:
      "malgré | en dépit | même si | bien que | quand même | tout de même | nonobstant | quoi qu'il | en tout état | pour autant | malgré tout",
    especially:
      "très | vraiment | particulièrement | extrêmement | tout à fait | fort | hautement | vivement | sincèrement | énormément | tellement | profondément | grandement | réellement | infiniment | surtout | notamment | absolument | plus que | tant les | tant le | tant il | tout particulièrement | encore plus | trop",
    first:
      "premier | première | premiers | deuxième | second | seconde | troisième | dernier | dernière | derniers | dernières | final | finale | 1er | 2e | ultime | initial* | neuvième | quatrième",
    person:
      "nouveau collègue | nouvelle collègue | nouveau collaborateur | nouvelle collaboratrice | nous rejoint | nous rejoindra | rejoint l'équipe | rejoint l'atelier | a accepté notre | accepté le poste | accepté notre offre | trouvé la bonne personne | trouvé la personne | un autre candidat | une autre candidate | autre candidat | autre candidate | l'autre candidate | l'autre candidat | d'autres candidats | d'autres candidates | d'autres candidatures | autres candidatures | un autre profil | d'autres profils | autres profils | autre personne | une autre personne | quelqu'un d'autre | candidat interne | candidate interne | a signé | la personne choisie | personne retenue | candidat retenu | candidate retenue | lauréate | heureux élu | heureuse élue | commence lundi | prend le poste | occupera le poste | reprend la fonction | reprend le service | a été nommé | a été nommée | autre finaliste | l'autre finaliste | nouveau titulaire | sera occupée par | a désigné | autres noms | l'un des nôtres | sur un autre | sur une autre | nouveau boulanger | nouvelle recrue",
    work: "travail* | travaill* | entreprise* | équipe* | société | service* | département* | projet* | métier* | employé* | collègue* | boîte | maison | établissement* | organis* | structure | atelier | magasin | usine | cabinet | institution* | association | groupe | agence | activité*",
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
    /** What follows a talk that was held face to face: "entretien téléphonique" is another thing. */
    thenFace: [
      "(du|de|d|des|le|la|les|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|avec|en|au|aux|a|sur|dans|chez|et|ma|nous|vous|tu|on|je|j*|notre|nos|il|elle|mais|cest|pour|qui|que|dont|malheureusement|cependant|toutefois|ce|cette|cet|tres|ne|na|lequipe|votre|ta|ton|final|finale|sest|etait|est|fut|il|ainsi|apres)",
      "$",
    ],
  },
  unread: [
    "ne (pas|pas y|repondez pas|repondez) [pas|y] repondre",
    "(merci|veuillez|priere|prions|prie|prier) .. ne pas [y] repondre",
    "ne repondez pas",
    "ne repond pas",
    "n'y repondez pas",
    "(boite|adresse|messagerie|mail|courriel|mailbox) .. (pas|non|plus) (relevee|surveillee|consultee|lue|suivie|consulte|monitoree)",
    "(reponses|reponse|messages) .. (pas|non) .. (lues|lue|lus|traitees|traitee|traites|consultees|acheminees|prises)",
    "pas de reponse possible",
    "(aucune|toute) reponse .. (traitee|lue|possible|ignoree|cette adresse)",
    "adresse .. (uniquement|exclusivement|seulement) .. (envoi|envois|sortants)",
    "(impossible|possible) de repondre a (ce|cet|cette)",
  ],
  invitesAnswer: [
    "(repondre|repondez|reponds|repondant|ecrire|ecrivez|ecris) [directement|simplement|moi|nous] (a|en reponse a|en retour de) (ce|cet|cette)",
    "(hesitez|hesite) pas a (repondre|me repondre|nous repondre|ecrire|m'ecrire|mecrire|nous ecrire|me contacter|me rappeler)",
    "par (retour|simple retour) (de|du|d) (mail|courriel|email|message)",
    "(reponds|repondez|ecris|ecrivez) (moi|nous)",
    "retour de courriel",
  ],
  details: {
    roleFrames: [
      `(candidature|postulation|candidater|postuler|postulé|candidaté) (au|pour le|à notre|à ce|pour notre|pour la|à la|au titre du) ${post} ${of} {role} ${roleEnd}`,
      `(le|au|du|ce|notre|la|votre|un|une|ta|ton) ${post} ${of} {role} ${roleEnd}`,
      `${post} ${of} {role} ${roleEnd}`,
      "(offre|annonce|poste|recrutement|offres|sélection|pour|fonction|mission|processus|intitulé|stage|concours|l'annonce|l’annonce) « {role} »",
      "(offre|annonce|poste|l'offre|l’offre) (n°|réf.|nº|no) [n°] (.*|*) « {role} »",
      "« {role} »",
      `(recrutement|recherche|embauche|engagement|sélection|nomination) (d'un|d’un|d'une|d’une|d'un(e)|d’un(e)|d'un·e|d’un·e|d'un/une|de notre|de nos|d'un/e) {role} ${roleEnd}`,
      "(recrutement|recherche|embauche|engagement|sélection|nomination) (d'un|d’un|d'une|d’une|d'un(e)|d’un(e)|d'un·e|d’un·e|d'un/une|de notre|de nos|d'un/e) {role}",
      `${post} ${of} {role}`,
      "!(Poste|Offre|Intitulé du poste|Intitulé|Fonction|Annonce|Titre du poste|Concours|Emploi|Référence du poste|Objet du recrutement): {role}",
      `(candidature|postulation|candidatures|candidater|postuler|postulé|candidaté|dossier|inscription|alternance|apprentissage) (de|en tant que|en qualité de|comme|pour le|pour|à titre de|au titre de|au|à|pour devenir|chez nous comme) {role} ${roleEnd}`,
      "(candidature|postulation|candidatures|candidater|postuler|postulé|candidaté|dossier|inscription|alternance) (de|en tant que|en qualité de|comme|pour le|pour|à titre de|au titre de|au|à|pour devenir|chez nous comme) {role}",
      `(annonce|offre|l'annonce|l’annonce|l'offre|l’offre|recherche) (de|pour un|pour une|pour le|concernant un|concernant une) {role} ${roleEnd}`,
      "(annonce|offre|l'annonce|l’annonce|l'offre|l’offre|recherche) (de|pour un|pour une|pour le|concernant un|concernant une) {role}",
      `${post} {role} ${roleEnd}`,
      `${post} {role}`,
      `(annonce|recrutement|process|processus|candidature|postulation|casting|audition|sélection|alternance) {role} ${roleEnd}`,
      "(candidature|postulation|dossier|entretien|retour|suite|réponse) (–|-|—|/) {role} (H/F|F/H|h/f|f/h|–|-|—)",
      "(annonce|recrutement|process|processus|casting|audition|sélection) {role}",
      `(comme|en tant que|en qualité de|à titre de|titre de) {role} ${roleEnd}`,
      "(comme|en tant que|en qualité de|à titre de|titre de) {role}",
      `(emploi|direction|place|stage|apprentissage|contrat) ${of} {role}`,
    ],
    roleWords: (
      "dadjoint* dassistant* demployé* danimat* déducat* deducat* dopérat* douvri* denseignant* dacheteu* dadministrat* davocat* délectri* dhorlog* dapprenti* dinfirmi* dingénieur* dingenieur* danalyste* dinstit* dauxiliaire* dhôte* dhôtess* darchitecte* dauditeu* dattaché* dassocié* dinfograph* dentraîneu* dexpert* dalternan* " +
      "accompagnat* *accompagnateur *acheteur *acheteuse *acheteurs *acteur *actrice *adjoint *adjointe *adjoints *administrateur *administratrice *administratif *administrative *agent *agente *agents " +
      "aide* *aide *aidesoignant *aidesoignante *alternant *alternante *alternance *ambassadeur *ambassadrice *analyste *animateur *animatrice *apprenti *apprentie *apprentissage *apiculteur *architecte *archiviste artisan* *artisan *artiste " +
      "*assistant *assistante *assistants *associé *associée *attaché *attachée *auditeur *auditrice *auxiliaire *avocat *avocate baby-sitter barista barman barmaid bénévole* bibliothécaire* biologiste* " +
      "boucher* bouchère boulanger* boulangère brancardier* brigadier* bûcheron* bureau-conseil cadre cadres caissier* caissière cameraman cariste* carreleur* carrossier* chanteu* charcutier* chargé chargée chargés chargé* charpentier* chaudronnier* " +
      "chauffeur* chauffeuse chef cheffe chefs cheffes chercheur* chercheuse* chimiste* chirurgien* chroniqueur* coach coiffeur* coiffeuse* collaborateur* collaboratrice* commercial commerciale commerciaux commis commissaire* community comptable* concepteur* conceptrice* concierge* conducteur* conductrice* " +
      "conseiller* conseillère* conseillers conservat* consultant* contremaître* contrôleur* contrôleuse* coordinat* coordonnat* copywriter correcteur* couturi* couvreur* créateur* créatrice* credit cuisinier* cuisinière* cto ceo cfo coo danseu* data décorateur* délégué* démonstrat* dessinateur* dessinatrice* développeur* développeuse* devops designer* " +
      "diététicien* directeur* directrice* direction doctorant* documentaliste* éboueur* *économiste *éditeur *éditrice *éducateur *éducatrice *éducateurs educateur* educatrice* *électricien *électricienne *électromécanicien *électronicien *employé *employée *employés *enseignant *enseignante *enseignants *entraîneur *ergothérapeute *esthéticienne *esthéticien *expert *experte *étalagiste " +
      "facteur factrice ferronnier* fiscaliste* fleuriste* formateur* formatrice* forgeron* garagiste* garçon* gardien* gendarme* généraliste* géomètre* gérant* gestionnaire* goûteu* gouvernant* graphiste* greffier* growth grutier* guide guides *horloger *horlogère *hôte *hôtesse *huissier *illustrateur *illustratrice *imprimeur *infirmier *infirmière *infirmiers *infirmières infirmi* " +
      "*infographiste *informaticien *informaticienne *ingénieur *ingénieure *ingénieurs ingénieur* *ingenieur *inspecteur *inspectrice *installateur *instituteur *institutrice *intégrateur *intérimaire *interprète *intervenant *intervenante *architecte jardinier* jardinière journaliste* juriste* kinésithérapeute* kiné laborantin* lead lecteur* lectrice libraire* livreur* livreuse* logisticien* logopède* machiniste* maçon* " +
      "magasinier* magasinière maître maîtresse maîtres manager* manager manœuvre* manutentionnaire* maraîcher* maquettiste* maquilleu* marin matelot mécanicien* mécanicienne médecin* médiateur* médiatrice* menuisier* metteur* microtechnicien* militaire* modéliste* moniteur* monitrice* monteur* monteuse* motion musicien* négociat* notaire* nounou nutritionniste* officier* *opérateur *opératrice *opérateurs *opticien *opticienne *orthophoniste *ouvrier *ouvrière *ouvriers " +
      "partenaire paysagiste* pâtissier* pâtissière peintre* pharmacien* pharmacienne photographe* physicien* pilote* pisteur* plâtrier* plombier* plongeur* plongeuse poissonnier* policier* policière pompier* postdoc postdoctorant* poly* préparateur* préparatrice* préposé* président* principal producer product produit* productrice producteur* professeur* professeure prof programmeur* programmeuse projectionniste* promoteur* psychologue* puériculteur* puéricultrice* qualiticien* " +
      "réalisateur* réalisatrice* réceptionniste* recruteur* recruteuse* rédacteur* rédactrice* référent* régisseur* régisseuse* relieur* réparateur* représentant* responsable* restaurateur* retoucheu* sage-femme sagefemme scientifique* scrum secrétaire* sellier* serrurier* serveur* serveuse* social sociologue* soignant* soudeur* soudeuse* sous-chef* souschef* spécialiste* stage stages stagiaire* standardiste* statisticien* steward superviseur* superviseure supérieur* surveillant* " +
      "tailleur* technicien* technicienne* technico* techniverrier téléconseill* télévendeu* testeur* thérapeute* topographe* tourneur* traducteur* traductrice* traffic traiteur* trésorier* tuteur* ux ui urbaniste* vacataire* veilleur* vendeur* vendeuse* vétérinaire* vice-président* vicaire* viticulteur* volontaire* voyageur* webmaster* yogi *ébéniste ebeniste* engineer developer analyst officer specialist scientist counsel steward owner marketer architect head buyer planner account designer editor intern " +
      "adjoint* assistant* employé* agent* animat* éducat* educat* opérat* ouvri* enseignant* acheteu* administrat* avocat* électri* horlog* apprenti* infirmi* ingénieur* ingenieur* analyste* instit* auxiliaire* aide* hôte* hôtess* architecte* auditeu* attaché* associé* infograph* entraîneu* expert* alternan*"
    ).split(" "),
    hasCapitals: false,
    roleStops: (
      "chez nous vous mais car que qui dont lequel laquelle auquel a est été était sera n'a n’a n'est n’est ne pas malheureusement bonjour madame monsieur merci suite ainsi lors dans auprès sein avons avez avait ont sommes j'ai je il elle ce cette " +
      "mis mise mettre paru publié publiée ouvert ouverte basé basée notre nos votre vos ta ton tes te afin puis et/ou avec sur après dès depuis cité situé située malgré bien-fondé réf ref référence référencé référencée concours pour via qu'il relatif relative émise émis actuellement proposé proposée présenté"
    ).split(" "),
    notRoles: (
      "candidature candidatures postulation postulations votre vos ta ton tes notre nos nous vous je tu on il elle merci réponse réponses suite suivi retour résultat résultats décision statut mise jour nouvelle nouvelles entretien échange rencontre entrevue " +
      "objet re fw fwd tr message offre offres annonce annonces emploi poste postes recherche recherches recrutement recrutements processus process sélection refus confirmation accusé réception bonjour madame monsieur cher chère salut " +
      "na nest nont navons pas ne été est a avons avez ont sommes êtes sont être avoir retenue retenu pourvu pourvue malheureusement cependant toutefois mais qui que dont ce cette ces cela spontanée spontané référence réf ref dossier concernant issue avis demande information rappel dernière prochaine étape étapes vivier janvier février mars avril mai juin juillet août septembre octobre novembre décembre rejoindre actualité cv"
    ).split(" "),
    companyFrames: [
      "!chez {company} (et|pour|nous|vous|a|est|n'a|n’a|comme|en|dans|au|à|sur|de l'intérêt|le|la|les)",
      "chez {company}",
      "(au sein) (de|du|de la|des) {company}",
      "(équipe|équipes|l'équipe|l’équipe|service) (RH|recrutement|Recrutement|talents|Talents|des ressources humaines|ressources humaines) (de|du|de la|des|chez) {company}",
      "(équipe|équipes|l'équipe|l’équipe) (RH|Recrutement|Talents) {company}",
      "(équipe|équipes|l'équipe|l’équipe) {company}",
      "(équipe|équipes|l'équipe|l’équipe|direction|Direction) (de|du|de la|des) {company}",
      "(rejoindre|intégrer|choisi|intéressé à|intéressée à|intérêt pour|intérêt porté à|intérêt envers|intérêt que vous portez à|confiance accordée à|pensé à|la société|l'entreprise|l’entreprise) {company}",
      "(candidature|postulation) (chez|auprès de|auprès du|auprès de la) {company}",
      "!(Recruteur|Entreprise|Organisation|Employeur|Société|Organisme|Ministère ou organisme|Établissement): {company}",
      "(Au nom|au nom|pour le compte) (de|du|de la|des) {company}",
      "{company} (souscrit|vous remercie|remercie|recrute) (au|de|pour|vos|toutes|tous|à)",
    ],
    companyStops:
      "a ont est sont avons avez nous vous je tu il elle on qui que dont mais car pour dans sur avec sans suite afin ainsi ne n'a n’a merci malheureusement souscrit vient recherche recrute remercie remercions votre vos notre nos à en comme et/ou par lors après depuis chez où puis qu'il se pensez".split(
        " ",
      ),
    teamWords: (
      "recrutement recrutements recruteur recruteurs recruteuse recruter ressources humaines rh drh équipe équipes equipe l'équipe l’équipe talents talent service services direction candidatures candidature carrières carrière emploi emplois jobs job personnel " +
      "sélection selection secrétariat accueil noreply no-reply nepasrépondre ne-pas-répondre réponse réponses hr team careers people culture bureau pôle cellule département unité formation apprentissage stages stage alternance concours " +
      "dotation acquisition chargé chargée responsable directeur directrice campus engagement mobilité interne intérim notification notifications message messagerie contact info candidats candidat candidate candidates relations communication gestion compétences exploitation " +
      "hiring recruiting recruitment via support commission comité jury président présidente secrétaire espace portail recruteurs bienvenue merci bonjour madame monsieur cordialement consultant consultante partenaire enseignants bedankt guten freundliche"
    ).split(" "),
    legalForms:
      "sa sas sarl sasu eurl sàrl srl scop scrl sprl asbl snc sci gie bv nv inc ltée ltd enr ag gmbh senc sencrl spa plc fondation coopérative coop ets ville commune municipalité mairie université hôpital clinique centre école lycée collège crèche ensemble institut groupe banque société compagnie maison agence cabinet étude studio association musée ministère conseil transports charpentes assurances brasserie manufacture boulangerie restaurant hôtel bistrot résidence théâtre bibliothèque editions éditions librairie pharmacie garage atelier ateliers domaine château ferme administration régie police canton région fédération office".split(
        " ",
      ),
    closings: (
      "cordialement|bien cordialement|très cordialement|cordiales salutations|cordiaux messages|bien à vous|bien à toi|bien vôtre|salutations distinguées|salutations cordiales|sincères salutations|meilleures salutations|avec nos meilleures salutations|" +
      "avec mes meilleures salutations|nos meilleures salutations|mes meilleures salutations|avec nos meilleurs messages|avec nos salutations|salutations|sincèrement|bien sincèrement|respectueusement|bien respectueusement|cdt|cdlt|bav|cordialement vôtre|amicalement|bien amicalement|amitiés|" +
      "chaleureusement|bien chaleureusement|à bientôt|à très bientôt|à très vite|à vite|au plaisir|au plaisir de|bonne journée|belle journée|très belle journée|excellente journée|bonne continuation|belle continuation|bonne soirée|belle soirée|bonne fin|belle fin|bonne semaine|belle semaine|" +
      "bon weekend|bon week end|bises|bise|je tembrasse|à plus|à la prochaine|bon courage|bonne chance|bonne route|bonnes recherches|bonne recherche|merci|merci encore|avec toute|avec mes|avec nos|veuillez agréer|veuillez recevoir|veuillez croire|je vous prie|nous vous prions|recevez|agréez|croyez|" +
      "nous vous adressons|nous vous présentons|dans lattente|en vous souhaitant|en te souhaitant|pour la direction|pour le directeur|pour la directrice|pour le maire|pour le président|pour la présidente|pour le jury|pour la commission|pour le comité|pour léquipe|au nom de|au nom du|" +
      "le directeur|la directrice|le président|la présidente|le secrétaire|la secrétaire|le responsable|la responsable|le chef|la cheffe|le maire|le gérant|la gérante|le doyen|la doyenne|ressources humaines|madame nos|monsieur nos|madame lexpression|monsieur lexpression|madame lassurance|monsieur lassurance|prends soin|prenez soin|kind regards|best regards|best|regards|pas de rancune|sans rancune|solidairement|fraternellement|musicalement|sportivement|bon blocus|bonne fin de|nos salutations|mes salutations|distinguées"
    ).split("|"),
    signedFrames: [
      "(p.o.|P.O.|p.p.|P/O|p/o|i.A.|ppa) {name}",
      "(Affaire suivie par|Dossier suivi par|Contact|Personne de contact|Votre contact|Signé|signé|Votre interlocuteur|Votre interlocutrice): {name}",
      "(Le|La|Votre) (directeur|directrice|président|présidente|secrétaire|responsable|chef|cheffe|maire|recruteur|recruteuse|conseiller|conseillère): {name}",
    ],
    familyNames: [],
    greeting: {
      by: "first",
      formal: {
        phrases: [
          "^ (madame|monsieur|mademoiselle|mesdames|messieurs|mme|mlle)",
          "^ (bonjour|bonsoir|cher|chere|chers|cheres|re bonjour|rebonjour) (madame|monsieur|mademoiselle|m|mme|mlle|mr|docteur|maitre|professeur)",
          "(agreer|croire|recevoir|recevez|agreez|croyez) (madame|monsieur|mademoiselle|cher|chere)",
          "(adressons|presentons|prions|prie|adresse|presente) .. (madame|monsieur|mademoiselle) .. (salutations|messages|sentiments|expression|*expression|*assurance|compliments)",
        ],
        woman: "Madame",
        man: "Monsieur",
        women: (
          "adélaïde adèle adeline adrienne agathe agnès aïcha aimée alexandra alexia alice aline alix alizée amandine amanda amel amélie amina anaëlle anaïs andréa andrée angèle angélique anissa anita anna anne anne-laure anne-marie anne-sophie annabelle annick annie annette antoinette apolline ariane arlette assia astrid audrey aude aurélie aurore axelle " +
          "barbara béatrice bénédicte bernadette berthe bérénice betty blandine brigitte camille capucine carine carla carole caroline cassandra catherine cécile cécilia céline chantal charlène charline charlotte chloé christelle christiane christine cindy claire clara clarisse claudette claudia claudine clélia clémence clémentine clotilde colette coline constance coralie corinne cosima cynthia " +
          "dalila danielle daphné déborah delphine denise diane dominique dorothée édith edwige élaine élea éléonore éliane éline élisa élisabeth élise élodie éloïse elsa émeline émilie emma emmanuelle emmeline estelle esther eugénie eva évelyne fabienne fanny farida fatima fatou fatoumata félicie fernande flavie fleur flora flore florence françoise frédérique gaëlle gabrielle garance geneviève georgette géraldine ghislaine gilberte gisèle gwenaëlle " +
          "hanane héléna hélène héloïse henriette hortense huguette ines inès ingrid irène iris isabelle isaline jacqueline jade jana janine jeanne jeannine jennifer jessica joanna joëlle jocelyne johanna josée joséphine josette josiane judith julia julie juliette justine karima karine katia khadija laetitia laëtitia lara laura laure laurence laurianne léa leïla léna leslie lila lilia liliane lina linda lise lisa lola louise lucette lucie lucile lucienne ludivine lydia lydie lyne " +
          "madeleine maëlle maëva magali magalie malika manon marcelle margaux margot marguerite maria mariam marianne marie marie-anne marie-christine marie-claire marie-claude marie-ève marie-france marie-hélène marie-josée marie-laure marie-louise marie-pier marie-pierre marie-thérèse marilyne marine marion marjorie martine maryse mathilde maud mélanie mélissa mélodie micheline michèle mireille monique morgane muriel mylène myriam nadège nadia nadine nancy natacha nathalie nelly nicole noélie noémie nora odette odile olga olivia ophélie pascale patricia paula paule paulette pauline perrine rachel rachida rania raphaëlle régine renée rita romane roxane rosalie rose roseline roxanne sabine sabrina salomé samantha samira sandra sandrine sara sarah séverine sylvia sylviane sylvie simone solange solène solenne sonia sophie soraya stella stéphanie suzanne tania tatiana thérèse tiphaine ursula valentine valérie vanessa véronique victoire victoria violaine violette virginie vivianne viviane yasmina yasmine yolande yvette yvonne zoé zohra claudie"
        ).split(" "),
        men: (
          "abdel abdou abel achille adam adrien ahmed aimé alain alban albert alex alexandre alexis alfred ali alphonse amaury ambroise amine anatole andré ange anselme anthony antoine antonin archibald aristide armand armel arnaud arsène arthur auguste augustin aurélien axel aymeric baptiste barthélemy basile bastien baudouin benjamin benoît benoit bernard bertrand boris brice bruno cédric célestin césar charles charles-henri christian christophe clément colin constant corentin cyprien cyril cyrille damien daniel david denis denys didier dimitri donatien dylan " +
          "edgar edmond édouard edouard élie eliott émile emile emmanuel éric eric erwan étienne etienne eugène fabien fabrice farid félix ferdinand fernand firmin florent florian francis franck françois frank frédéric frederic gabriel gaël gaëtan gaspard gaston gautier geoffrey geoffroy georges gérald gérard germain ghislain gilbert gilles grégoire grégory guillaume gustave guy gwenaël hadrien hakim hamid hamza hassan henri henry hervé hippolyte honoré hubert hugo hugues ibrahim ismaël ivan jack jacky jacques jean jean-baptiste jean-charles jean-christophe jean-claude jean-daniel jean-denis jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-pascal jean-paul jean-philippe jean-pierre jean-rené jean-sébastien jean-yves jérémie jérémy jérôme jeremy joachim joël johan johann jonas jonathan jordan joris joseph joshua jules julien justin karim kevin kévin khalid killian laurent lazare léandre léo léon léonard léopold lilian lionel loïc loic lothaire louis louis-philippe luc luca lucas lucien ludovic mael maël malik manuel marc marc-andré marc-antoine marcel marius martial martin mathias mathieu mathis matteo matthias matthieu maurice max maxence maxime mehdi michaël michael michel mickaël mohamed moïse mourad mustapha nabil nathan nicolas noah noé noël norbert octave olivier omar oscar pascal patrice patrick paul philippe pierre pierre-alain pierre-antoine pierre-louis pierre-olivier pierre-yves quentin rachid raoul raphaël raymond rayan régis rémi rémy renaud rené reynald richard robert robin rodolphe rodrigue roger roland romain roméo romuald ronan rui sacha salim salomon sami samir samuel samy sébastien serge sidoine siegfried simon sofiane stanislas stéphane stephane steve sylvain sylvestre tanguy tariq théo théodore théophile thibaud thibault thibaut thierry thomas timothée tom toussaint tristan ugo urbain valentin valère valéry victor vincent virgile vivien wilfried william wim xavier yacine yan yanis yann yannick yannis yoan yoann youssef yvan yves yvon zacharie"
        ).split(" "),
      },
    },
    titles:
      "m mr mme mlle monsieur madame mademoiselle me maître dr dre docteur pr prof professeur professeure ing sr chère cher".split(
        " ",
      ),
    stages: {
      offer: [
        "(retirer|retiree|retirons|retire|annuler|annulons|annule|annulee|retracter|revoquer|revenir sur|revoquee|caduque|rompre|retractation|retrait) .. (offre|loffre|promesse|proposition|lettre)",
        "(offre|loffre|promesse|proposition) .. (retiree|annulee|caduque|nulle|retractee|revoquee|resiliee)",
        "(promesse|proposition) (d embauche|dembauche|dengagement) .. (annul*|retir*|rompu*)",
        "(offre|loffre) ... (nulle|non avenue|caduque)",
      ],
      final: [
        "(dernier|derniere|ultime|final|finale|troisieme|quatrieme) (tour|entretien|rencontre|etape|audition|echange|entrevue|phase|ligne droite)",
        "(entretien|tour|etape|audition|rencontre|phase|entrevue) (final|finale|finaux)",
        "finaliste*",
        "(deux|trois) (finalistes|derniers|dernieres|candidats en lice)",
        "(en|la|de) finale",
        "(conseil dadministration|conseil communal|comite de direction|codir|conseil de direction|directoire|actionnaires|associes) .. (rencontr*|presentation|audition*|a souhaite|a tranche|a decide|a choisi|prefere|a vote)",
        "(presentation|soutenance) devant le (comite|codir|conseil|directoire)",
        "(lecon publique|lecon dessai|commission de nomination)",
        "(classe|classee|termine|arrive|arrivee|terminee) [en] (deuxieme|troisieme|second|seconde)",
        "(deuxieme|second) choix",
        "(vous etiez|etiez) deux",
        "entre (deux|vous et)",
        "vous classe (deuxieme|troisieme|second|seconde)",
      ],
      interview: [
        "(suite|apres|issue|lissue|terme|merci|lors|plaisir|fait suite|heureux|heureuse|ravi*|souvenir|au cours|durant|pendant|apprecie|aime|adore) .. (*entretien|*entretiens|*entrevue|*entrevues|rencontre|rencontres|visite|venue|audition|auditions|*echange|*echanges) {thenFace}",
        "(merci|remerci*|plaisir|ravi|ravie|ravis|heureux) [encore|a nouveau] [de|d] [vous|t|te|toi] [avoir|detre|d etre|pour|de|ce|votre|ta|nous] .. (deplace|deplacee|rencontrer|rencontre|recevoir|visite|venue|cafe)",
        "(votre|ton|notre|nos|vos|tes|cet|premier|second|deuxieme) [premier|premiere|second|seconde|dernier|recent|recente|deuxieme] (entretien|entretiens|entrevue|rencontre|visite|audition|echange|echanges|cafe|venue) {thenFace}",
        "(avez ete|as ete) (recu|recue|auditionne|auditionnee|entendu|entendue|rencontre|rencontree)",
        "(vous|tavons|tai|tont) [avons|ai|a|avoir|ont] [bien] (rencontre|rencontree|recu|recue|auditionne|auditionnee|entendu|entendue) ",
        "(detre|etre|etes|es) (venu|venue|passe|passee|deplace|deplacee) (nous|chez|a|au|jusqu*|dans|en|me|pour|hier|lundi|mardi|mercredi|jeudi|vendredi)",
        "(*entretien|*entretiens|*entrevue|*entrevues) (du|avec|passe|mene|menes) ",
        "(auditions|jury) .. (auditions|audition|presentation|reponses)",
        "(aime|adore|apprecie) .. (conversation|*echange|*echanges|rencontre|discussion|*entretien|cafe|discuter|echanger|rencontrer)",
        "(ravi|heureux|plaisir|agreable|enchante*) .. (faire [votre|ta] connaissance|*echanger|discuter|rencontrer|rencontre)",
        "(vous|tu) nous (avez|as) dit",
        "(votre|ta) (visite|venue)",
        "(entretien|*entretien) nous a",
        "(en|*) entretien (on|nous|vous|tu|et)",
        "(bu|pris|prendre|pour) (ce|un|le) cafe",
      ],
      assessment: [
        "(test|tests|exercice|challenge|etude de cas|cas pratique|mise en situation|mises en situation|assessment|epreuve|epreuves|*essai|journee dessai|copie|evaluation|*examen|questionnaire) (technique|ecrit|ecrite|ecrites|pratique|en ligne|psychometrique|de|du|etait|a|na|que|est|au|dans|chez|nous|daptitude|daptitudes)",
        "(votre|ton|vos|tes|le|du|les|de|des|ce) [journee|jours|dernier|premier] (test|tests|exercice|challenge|etude de cas|cas pratique|cas|mise en situation|assessment|epreuve|epreuves|essai|copie|maquette|devoir|score|evaluation|casting|audition)",
        "(note|notes|score) (obtenue|obtenu|de passage|minimale|eliminatoire|au|aux|inferieur*)",
        "(passer|passe|rendu|realise|fait|effectue|effectuer|participe) .. (test|tests|exercice|epreuve|epreuves|journee|*essai|*immersion|deux jours|assessment|cas)",
        "(journee|jours|semaine|periode|demi journee|stage) .. (*essai|*immersion|*observation|de stage|effectue*)",
        "resultats .. (test|tests|*examen|*epreuve|*evaluation|dans)",
        "(retour|debrief) sur .. (etude|exercice|test|cas)",
        "(casting|bande demo|soutenance|etude de cas|cas pratique)",
      ],
      screen: [
        "(entretien|echange|entrevue|conversation|appel|rencontre|discussion) (telephonique|telephoniques|visio|par telephone|en visio|de preselection|de prequalification|exploratoire|decouverte)",
        "(au|par) telephone",
        "(preselection|prequalification|premier appel|premier echange|appel decouverte|pre selection)",
        "(short list|shortlist) .. (client|vendredi|lundi|hier)",
        "(conversation|appel|call|coup de fil) (de|du|avec|dhier)",
        "mon client",
      ],
      application: [
        "(candidature|candidatures|postulation|postulations|dossier|dossiers|cv|profil|curriculum|postule|candidate|postuler|parcours|lettre|offre de service|offres de service|offre de services|reponse a notre annonce|demande|courriel|book|portfolio|annonce|mail|poste pourvu|poste|stage|place)",
      ],
    },
    feedbackRefused: [
      "(pas|impossible|ne|regrettons) .. (donner|fournir|communiquer|apporter|faire|transmettre|commenter|detailler) .. (explication*|motif*|retour|retours|feedback|precision*|detail*|raisons|evaluations|individuelle*)",
      "(aucun|aucune|pas de) (feedback|retour|explication|justification|correspondance|debriefing) .. (donne*|possible|communique*|fourni*|sera|individuel*)",
      "politique .. (pas|interdit) .. (commenter|communiquer|feedback)",
      "ne (motivons|justifions|commentons) pas",
    ],
    feedbackOffered: [
      "(disposition|disponible|joignable|volontiers|heureux|heureuse|plaisir|hesitez pas|hesite pas|appelle moi|appelez moi|demande) .. (retour|retours|feedback|debrief*|precisions|explications|echanger|en discuter|en parler|detail|expliquer|commentaires|entretien)",
      "(souhaitez|souhaites|desirez|desires|voulez|veux|aimeriez) .. (retour|retours|feedback|debrief*|precisions|explications|connaitre|plus de details|en parler|en discuter)",
      "(debrief*|feedback|discussion informelle|communication des motifs) .. (possible|demandee|demande|obtenir|telephonique|disposition)",
      "(obtenir|demander) .. (communication des motifs|motifs|feedback|retour|debrief*)",
      "(communication des motifs|retour detaille)",
      "(disposition|disposons|tiens) .. (pour un|pour) (debrief*|retour|feedback|entretien|echange)",
      "(reste|restons|tient|tiens|tenons) .. disposition .. (entretien|discuter|echanger|debrief*|precision*|question*)",
    ],
    doorOpen: [
      "(encourag*|invit*|hesitez pas|hesite pas|esper*|ravi*|heureux|bienvenu*|pouvez|peux) .. (postuler|repostuler|candidater|candidature|postulation|retenter|tenter|consulter|reessayer|revenir vers nous|recandidater|inscrire)",
      "(postul*|candidat*|retent*|tent*) .. (nouveau|lavenir|prochaine*|*annee prochaine|*an prochain|futur*|dici|autres offres|dans un an)",
      "(conserv*|gard*|garderons|archiv*) .. (cv|candidature|dossier|coordonnees|profil|donnees|numero|nom|contact|book|portfolio|postulation|curriculum)",
      "(cv|candidature|dossier|profil|nom|coordonnees|postulation) .. (vivier|reserve|base|cvtheque|conserve*|garde*|banque|reste|restera|fichier)",
      "(recontact*|revenir vers (vous|toi)|reviendrons vers|reprendre contact|reprendrons contact|penser* a (vous|toi)|fais signe|ferai signe|ferons signe|rappel*) .. (si|opportunite*|cas|futur*|des|quand|poste|place|besoin)",
      "(autres|futures|prochaines|nouvelles|nos) (opportunites|offres|postes|sessions|campagnes|ouvertures|vacances|procedures|annonces)",
      "(rest*|gard*|garderons) [le|en] contact",
      "(communaute de talents|vivier|alerte|alertes|alerte emploi|alertes emploi|cvtheque)",
      "(porte|portes) .. ouverte*",
      "(une|la) prochaine [fois|campagne|session|rentree]",
      "(inscriptions|procedures|concours) .. prochain*",
      "(transmett*|communiquer|transmettre) .. (dossier|coordonnees|cv) .. (confreres|maison|partenaire*|collegue*|autre)",
      "(pense|penserons|penserai) a (vous|toi)",
      "(revoir|retravailler|rencontrer|recroiser) .. (un jour|prochain*|bientot|avenir)",
      "(chemins|routes) .. (recrois*|crois*)",
    ],
    waiting: [
      "(postul*|repostul*|candidat*|retent*|repass*|represent*|inscri*) .. (dici|dans|apres|avant|delai) .. {number} (mois|an|ans|annee|annees)",
      "(dici|dans|apres|avant|delai de|attendre) [un delai de|minimum|environ|au moins] {number} (mois|an|ans|annee|annees) .. (postul*|candidat*|retent*|nouvelle candidature|revenir|represent*)",
      "(retenter|postuler de nouveau|repostuler) [a nouveau] dans {number} (mois|an|ans)",
      "(pas|plus) .. (postuler|candidater|representer) .. {number} (mois|an|ans)",
    ],
    numberWords: {
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      huit: 8,
      neuf: 9,
      dix: 10,
      douze: 12,
      "dix huit": 18,
      "vingt quatre": 24,
    },
    yearWords: ["an", "ans", "annee", "annees"],
    reasonFrames: [
      "(parce que|parce qu'il|parce qu’il|parce qu'elle|puisque|car|en raison de|en raison du|en raison d'un|en raison d’un|en raison des|à cause de|à cause du|faute de|compte tenu de|compte tenu du|étant donné que|dans la mesure où|au motif que|du fait de|du fait que|suite à|au vu de) {reason}",
      "(profil|profils|candidat|candidate|candidats|candidates|candidatures|personne|personnes|quelqu'un|quelqu’un|collègue|confrère|lauréate|lauréat|finaliste) (qui|dont|ayant|disposant|possédant|bénéficiant|justifiant|déjà|plus|avec|au bénéfice|correspondant|répondant|présentant|maîtrisant|titulaire) {reason}",
      "(il nous faut|nous cherchons|nous recherchons|nous avions besoin|on cherche|nous avons besoin) {reason}",
      "(notamment|manque de|l'absence de|l’absence de) {reason}",
      "(le poste|ce poste|la place|nos effectifs) (est|a été|sont|était) {reason}",
    ],
  },
};
