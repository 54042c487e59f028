import type { LanguagePack } from "../language-pack";

/** What stands before a role, and what ends it. */
const post =
  "(poste|postes|fonction|fonctions|rôle|mission|emploi|place|mandat|métier|titre|intitulé|position|job|opportunité|charge)";
const of = "(de|du|des|de la|d'un|d’un|d'une|d’une|en tant que|comme|:)";
const roleEnd =
  "(chez|au sein|dans|auprès|à pourvoir|et nous|et vous|et te|et de|et a|et pour|ainsi que|nous|vous|qui|que|dont|auquel|pour lequel|pour laquelle|est|était|ira|revient|s'est|s’est|se|a|a été|n'a|n’a|n'est|n’est|sera|ne|sur notre|sur le site|sur nos|mis au|mise au|paru|publié|publiée|ouvert|ouverte|basé|basée|malheureusement|et avons|car|avec|lors|en date|relatif|en CDI|en CDD|en intérim|en alternance|à temps|à plein temps|à mi-temps|cité|–|-|—|H/F|F/H|en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|cet été|cette année|pour la saison)";

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
    you: "vous | votre | vos | tu | te | ton | ta | tes | toi | tien | t'ai | t'en | monsieur | madame",
    we: "nous | notre | nos | on | l'on | qu'on | chez nous | l'équipe de | maison",
    i: "je | j'ai | j'aurais | j'en | me | m'a | m'ont | m'en | moi | mon | ma | mes | j'espère",
    they: "il | elle | ils | elles | lui | leur | leurs | eux | qu'il | qu'elle | s'il | celui | celle | ceux | celles | sa | son | ses",
    somebody:
      "quelqu'un | personne | personnes | une personne | des personnes | la personne | individu* | gens | un profil | un confrère | une consœur",
    other:
      "autre | autres | l'autre | d'autres | un autre | une autre | quelqu'un d'autre | ailleurs | un confrère | autrement | alternati* | d'un autre | voisin | confrères | d'ailleurs | l'extérieur",
    candidate:
      "candidat | candidats | candidate | candidates | postulant* | concurrent* | finaliste* | lauréat* | aspirant* | auditionné* | personnes retenues | profils",
    client: "client | cliente | notre client | mon client | donneur d'ordre* | entreprise cliente",
    committee:
      "jury | comité* | commission* | collège | panel | direction | directeur | directrice | manager | chef de service | rectorat | fondateur* | associés | recruteurs | codir | municipalité | actionnaire* | le siège | patron | ministère | le chef | la cheffe | assemblée | metteur en scène | gérant* | le maire | rectrice | chef de département | le conseil | du conseil | conseil de",
    internal:
      "interne | internes | en interne | à l'interne | solution interne | titulaire | ancienneté | mobilité | mutation interne | du groupe | notre ancien | collègue | collègues | maison mère | de la maison | un ancien",
    everyone:
      "tous | toutes | tout | toute | chaque | chacun* | l'ensemble | ensemble des | les candidats | aux candidats",
    friend:
      "ami | amie | amis | copain | copine | frère | sœur | fils | fille | cousin* | mari | conjoint* | collocataire | colocataire | coloc | voisin* | mon père | ma mère | beau-frère | belle-sœur | mon ancien collègue | pote | ma femme | ma copine | mon copain | mon coloc | maman | papa | mon mari | nièce | neveu | gendre | ma cousine",
    not: "ne | pas | non | jamais | aucun* | sans | ni | rien | nulle | nullement | n'a* | n'e* | n'i* | n'o* | n'h* | n'y | personne ne | faute d* | à défaut",
    unable:
      "ne pouv* | ne peu* | ne pourr* | n'a* pu | pas pu | pas pouvoir | pas possible | impossib* | pas en mesure | pas réussi | ne perm* | ne nous perm* | pas permis | interdi* | hélas pas | empêch*",
    nolonger:
      "n'e* plus | n'a* plus | ne s* plus | ne p* plus | ne c* plus | ne f* plus | plus à pourvoir | plus disponible* | plus loin | plus lieu | ne plus | plus de place* | y a plus",
    sorry:
      "malheureusement | hélas | regret | regrett* | désolé* | navré* | déplor* | à regret | sommes au regret | suis au regret | au regret | avons le regret | ai le regret | triste | attrist* | dommage | excus* | déçu* | décev* | crains | je le crains | pardon | aurais préféré | contraint* | dans l'obligation | nous avons dû | avons dû | devons hélas | mauvais* nouvelle* | à notre grand | nos excuses",
    negative:
      "négati* | défavorable* | non retenue | non retenus | non sélectionné* | pas retenu | pas retenue | refusé* | rejeté* | déclin* | écarté* | recalé* | ajourné | irrecevable* | pas admis | pas sélectionné* | n'a pas abouti | sans suite | pas été retenu* | pas été sélectionné* | pas été choisi* | pas été favorable | échec* | échoué* | ne figure pas | inférieur* | pas convaincu* | pas abouti* | ne peut aboutir | pas lauréat* | pas inscrit* | pas classé* | pas passé* | pas sur la liste | figure pas | pas partie | perdu | pas donné | pas favorable",
    but: "mais | cependant | toutefois | néanmoins | pourtant | or | en revanche | par contre | bien que | même si | alors que | quand même",
    instead:
      "plutôt | à la place | en faveur | au lieu | la préférence | privilégi* | a préféré | préfér* | c'est avec",
    if: "si | s'il | en cas | le cas échéant | sauf | ou non | sous réserve | dans le cas | au cas",
    may: "peut | pourrait | pourrions | pourriez | serait | possible | susceptible* | auriez | aurait | pouvons | peux | peuvent | pourrez | puissions | pouvoir | pu | pourra | pourrons",
    when: "quand | lorsqu* | une fois | après | avant | depuis | jusqu* | d'ici | à l'issue | au terme | lors | suite à | à la suite | pendant | aussitôt | tant que | à compter | dès demain | dès que | dès qu | le jour où",
    because:
      "car | parce qu* | puisqu* | en raison | à cause | compte tenu | au vu | motif* | c'est pourquoi | par conséquent | dès lors | d'où | pourquoi | raison | raisons | donc | ainsi | si bien que | c'est dire | faute d*",
    only: "seul | seule | seuls | seules | seulement | simplement | qu'un seul | unique* | une seule | un seul | n'a* qu",
    yet: "encore | toujours | pas encore | à ce jour | actuellement | demeure* | reste | restez | restent",
    already: "déjà | entre-temps | entretemps | désormais | maintenant | vient de",
    timebeing:
      "pour l'instant | pour le moment | pour l'heure | cette fois | cette année | en ce moment | actuellement | à ce stade | aujourd'hui | pour cette fois | pour cette session | temporaire* | sur ce coup | sur ce poste | pour ce poste | pour cette année | jusqu'à nouvel ordre | ce coup | cette saison | à ce jour",
    again: "de nouveau | à nouveau | retent* | revenir | reviendr* | renouvel*",
    application:
      "candidatur* | postul* | offre de service | offre de services | offres de service | demande d'emploi | demande de stage | votre démarche | demande de mutation | sollicit* | soumis* votre | répondu à notre annonce | candidater",
    documents:
      "cv | curriculum* | dossier* | lettre | documents | pièces | portfolio* | book | références | certificats | lettres | justificatifs | diplôme* | attestation* | coordonnées",
    position:
      "poste | postes | emploi* | place | places | fonction | rôle | rôles | offre d'emploi | vacant* | mission | siège | job | jobs | position* | titularisation | chaire | mandat | remplacement* | opportunité* | ouverture | affectation | annonce | annonces | cdi | cdd | intérim | affichage* | pupitre | ligne budgétaire | fauteuil | rayon | alternance | le rôle de | direction de | intérimaire* | de bras",
    hiring:
      "recrut* | embauch* | ressources humaines | rh | drh | personnel | dotation | carrière* | talents | acquisition de talents | employeur* | engagement* | hr | service du personnel | hiring",
    process:
      "processus | process | procédure* | sélection* | concours | campagne* | session* | démarche* | mise au concours | recrutement* | présélection* | casting | tri | notre recherche",
    training: "stage | stagiaire* | apprenti* | alternan* | bénévol* | postdoctor* | place d'apprentissage",
    profile:
      "profil | profils | parcours | compétence* | qualification* | qualités | aptitude* | talent | formation | motivation* | surqualifié* | votre valeur",
    experience:
      "expérience* | expériment* | connaissance* | maîtrise* | aguerri* | junior | senior | ancienneté | ayant déjà | bilingue* | spécialis* | opérationnel* | débutant* | la pratique",
    requirements:
      "exigé* | requis* | critère* | besoin* | cahier des charges | conditions | attendu* | indispensable* | nous attendons | cherch* | prétention* | il nous faut | attentes | demandait | recherchons | recherchés | profil recherché | faut | fallait | demandons | obligatoire* | il fallait | demande un | nous fallait",
    fit: "correspond* | adéquat* | adapté* | convien* | match | colle | collait | répond à | répondai* | fait pour | à la hauteur | la bonne personne | s'inscri* | qualifié* | coche | te convient | coïncid*",
    better:
      "mieux | meilleur* | davantage | premier choix | supérieur* | une longueur d'avance | l'emport* | privilégié* | préférence | d'abord | plus",
    level: "niveau | qualité | de qualité | concurrence | rude | relevée",
    many: "nombreu* | grand nombre | beaucoup | volume | nombre élevé | nombre de candidatures | nombre de dossiers | candidatures reçues | plus de trois cents | deux cents | trois cents",
    interview: "entretien* | entrevue* | audition | auditions | auditionn* | oral",
    talk: "échange | échanges | échanger | conversation* | discussion* | discut* | appeler | appellera | rappeller* | téléphon* | visio | visioconférence* | rencontr* | réunion* | parler | parlé | parlons | vous voir | te voir | vous entendre | vous recevoir | café | visite | rendez-vous | teams | zoom | coup de fil | déjeuner | de vive voix | on se voit | en parler | un appel | l'appel | notre appel | être venu* | en face | causé",
    test: "test | tests | épreuve* | évaluation* | exercice* | étude de cas | journée d'essai | essai | période d'essai | challenge | assessment | audition* | casting* | présentation | copie | l'oral | à l'oral | leçon d'essai | soutenance* | à l'examen | l'examen de",
    round:
      "étape* | phase* | tour | prochaine étape | second tour | deuxième tour | troisième tour | plus loin | la suite | second entretien | deuxième entretien | suite",
    shortlist:
      "présélection* | short-list* | shortlist* | finaliste* | liste restreinte | deux finalistes | en finale | les finalistes | finale",
    list: "réserve de recrutement | suppléant* | rang | en réserve | lice | classement | classé | classée | la réserve | de réserve | notre réserve | figure* | n'y figure | inscrit sur | liste | e rang",
    pool: "vivier* | base de données | notre base | gardons votre | garder votre | conserv* votre | conservons | conserv* vos | garde ton | réseau* | restons en contact | dans le carnet | notre réserve | rejoint notre | dans le tiroir | garde votre | précieusement | sous le coude",
    offer:
      "offre | offres | offrir | offrons | offert* | promesse d'embauche | vous proposer | te proposer | propos* | à offrir | vous faire d'offre | faire d'offre | faire une offre",
    contract: "contrat* | signer | signature* | signé | signée | rib | promesse d'embauche | contractu*",
    salary: "salaire* | salarial* | prétention* | brut | euros | prime | mutuelle | enveloppe | paie",
    start:
      "commenc* | démarr* | entrée en fonction | rejoind* | rejoint | rejoign* | intégr* | arrivée | tu commences | vous libérer",
    reference:
      "référence* | visite médicale | certificat* | attestation* | justificatif* | pièce d'identité | diplôme* | extrait de casier | médical* | le permis | votre permis | casier | vérifi*",
    score:
      "points | notes | seuil* | rang | classement | classé | classée | note de passage | deuxième sur | la note | score | sur 20 | majorité | obtenu 0",
    feedback: "retour sur | feedback* | debrief* | explication* | un retour plus | faire un retour",
    decide:
      "décid* | décision* | choix | conclu* | délibér* | arbitr* | tranch* | arrêté | arrêtée | pris la décision | convenu | réflexion | verdict | estim* | jug* | l'avis | prononc* | finalement | après mûre | opté | balance | a fait son choix | faire un choix | en a décidé | résol* | départag* | acté",
    result:
      "résultat* | réponse | réponses | issue | suite donnée | nouvelle | nouvelles | statut | mise à jour | suivi | retour | conclusion* | avis",
    select:
      "sélectionn* | choisi* | retenu | retenue | retenus | retenues | retenir | retien* | opté | préfér* | arrêté son choix | tranché en faveur | coup de cœur | privilégi* | départag* | porte sur | confié | confier | confiée | désigné* | retenons | nommée | gardé | on garde | distinguée | avons pris | signé avec | choix | garder que",
    proceed:
      "poursuiv* | continu* | avanc* | aller plus loin | donner suite | donne suite | donner une suite | donner de suite | donnée à | réserver une suite | suite favorable | suite positive | entrer en matière | chemin* | prolong* | retenir votre | répondre favorablement | plus loin ensemble | concrétis* | approfond* | réserver une issue | issue positive | suite donnée | passer à | pas suite | aucune suite",
    consider:
      "examin* | examen | évalu* | attention | attentif | attentive | considér* | réflexion | réfléch* | mûre réflexion | lecture | lu | relu | parcouru* | soin | approfondi* | délibér* | pris connaissance | envisag* | compar* | hésité | traité | débat | prise en considération | analyse | étudié | étudiée | étudier | après étude | étude de votre | étude attentive | à l'étude | l'étude de | une étude",
    hire: "embauch* | engag* | recrut* | nommé* | nomination* | prendrons | prenons | accueilli* | intégrer | titularis* | collaboration | affecté* | incorpor* | compter parmi | désigné | affectation | signé avec | prenez",
    fill: "pourvu | pourvoir | comblé* | attribué* | occupée | trouvé preneur | au complet | plus à pourvoir | déjà pris | est pris | est prise | a été prise | a trouvé | avons trouvé | ai trouvé | trouvé notre | reprend le | trouvé sa",
    close:
      "clos | close | clôtur* | clore | fini | termin* | conclu | archiv* | fermé | fermée | fermer | s'arrête | arrêter | définitive | définitivement | classée | classer | bouclé* | referm* | finaliser | fin | mettre fin | mettons fin | un terme | prend fin | la page | s'éteint | à la fin",
    cancel:
      "annul* | supprim* | suppression* | abandonn* | interromp* | retir* | renonc* | aboli* | caduque | dissou* | sans suite | n'aura pas lieu | stopp* | ne verra pas | lieu d'être | fera pas | ouvrira pas | pas été reconduit* | pas renouvelé* | verra pas le jour | ne sera pas | ne seront pas | cess*",
    freeze: "gel | gelé* | suspend* | suspens* | en pause | en attente | report* | bloqué | ajourn* | jusqu'à nouvel",
    budget:
      "budget* | économi* | réorganis* | effectif* | subvention* | subside* | moyens | crédits | rachat | enveloppe | ligne budgétaire | financement* | finance",
    withdraw: "retirer | retirée | retirons | retrait | résili* | caduque",
    reject:
      "refus* | rejet* | élimin* | dire non | un non | renonc* | recal* | pas retenir | ne pas retenir | pas donner suite | ne pas donner suite | ne donnerons pas suite | ne donnons pas suite | ne pas poursuivre | ne pas aller plus loin | pas favorable | pas été retenue | pas été retenu | débout* | ajourné* | n'avons pas retenu | chemins se séparent | y donner une suite | y réserver une suite | exclusion | déclin* | écarter | écarté | écartés | pas vous re* | pas te propos* | pas vous acc* | pas vous faire | ne vous pren* | ne vous conv* | ne retien* | ne reten* | pas votre candidature | ne poursuiv* | ne serez pas | n'iron* | c'est non | ne veut pas de | n'a* pas souhaité | ne souhait* pas | pas souhaité | ce sera pour une autre | sera pour une | réponse négative",
    accept:
      "accept* | approuv* | validé | valider | admis | admet | autoris* | consent* | entérin* | octroy* | accord* | favorable | favorablement | en votre faveur | votre faveur | admission | donné son accord | oui | accéder à votre | d'accord",
    pass: "réussi* | admis à | admissible* | qualifi* | succès | validé | convainc* | atteint | accéder à | lauréat* | sélectionné | sélectionnée | passé le | passé à | passez à | franchi | franchie | fait partie | a été retenue | tour suivant",
    invite:
      "invit* | convoqu* | convocation* | souhaitons vous rencontrer | vous rencontrer | te rencontrer | vous recevoir | vous attend | vous attendons | t'attend | aimerions vous | voudrions vous | voudrait te | vous entendre | venez | venir | pouvez-vous passer | pourriez-vous venir | présentez-vous | convier | vous voir | viens",
    congratulate:
      "félicit* | bravo | plaisir | avons le plaisir | ai le plaisir | heureux | heureuse | ravis | ravie | bonne nouvelle | réjou* | enthousias* | au plaisir | content* | honneur de | l'honneur",
    confirm:
      "confirm* | accusons réception | accusé de réception | par la présente | bien reçu | attest* | entérin* | notifi* | signifions",
    receive:
      "reçu | reçue | reçus | reçues | recevoir | bien parvenu* | parvenu | parvenue | nous est parvenu* | bien arrivé* | réception | transmis | transmise | adressée | fait parvenir | arrivé | enregistré* | candidatures reçues",
    wait: "attend* | attente | patien* | retard* | délai* | silence | glissé | repouss* | prolongé* | tarde* | tardive* | longtemps",
    postpone: "report* | repouss* | décal* | déplac* | ajourn* | nouvelle date",
    schedule:
      "créneau* | rendez-vous | agenda* | calendrier* | disponib* | planifi* | fixer | fixé | fixée | horaire* | convient | prévu | prévue | prévoir | aura lieu | se tiendr* | se déroul* | dates | organisé | la date | votre date | seriez-vous libre",
    daytime:
      "lundi* | mardi* | mercredi* | jeudi* | vendredi* | samedi* | dimanche* | demain | aujourd'hui | hier | matin | matinée | après-midi | midi | soir | heure | heures | la semaine prochaine | cette semaine | semaine prochaine | minutes | demi-journée | ce matin | week-end | 8 h | 10:00",
    month:
      "janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | printemps | automne | hiver | trimestre* | semestre* | cet été | rentrée | l'été | d'été",
    place:
      "bureau | bureaux | étage | adresse | locaux | site | rue | accueil | entrée | salle | siège | place de | agence de | atelier | dépôt | à l'étude | réception",
    bring: "apport* | muni | pièce d'identité | carte d'identité | passeport | tenue | chaussures",
    send: "envoy* | envoi* | transmett* | transmis* | rempli* | compléter | complété | renvoy* | fournir | joindre | retourner | faire parvenir | adresser | dépos* | communiquer vos | expédi*",
    deadline:
      "délai | délais | avant le | au plus tard | jusqu'au | d'ici le | d'ici au | date limite | dans un délai | sous peu | sous trois | préavis",
    link: "lien | portail | espace candidat | espace personnel | plateforme | http* | formulaire | en ligne | votre compte | notre site",
    attached: "ci-joint* | pièce jointe | joint | jointe | annexe* | ci-dessous",
    answer:
      "répond* | réponse | réponses | contact* | recontact* | revenir vers | reviendr* vers | reviens vers | revenons vers | écrire | écrit | rappelez | rappelle* | joignable* | dites-moi | dis-moi | à votre disposition | vous relancer | relanc*",
    inform:
      "communiqu* | averti* | fais part | faire connaître | vous dire | te dire | tenions à | t'annoncer | notifi* | apprend* | reviens vers | indiqu* | par la présente | sachez | t'écris | vous écrire | transmett* | informe | informer | informons | informée | informés | informerons | informations | signifions | signifie | annoncer | avisons | avisés | fait savoir | fait connaître | a fait connaître | préven*",
    ask: "demand* | question* | prions | prie | veuill* | merci de | pourriez-vous | pouvez-vous | peux-tu | invitons à | êtes-vous | seriez-vous | auriez-vous",
    thank: "merci | remerci* | reconnaissan* | gré | savons gré | sensible*",
    interest:
      "intérêt | l'intérêt | d'intérêt | intéress* | confiance | enthousiasme | porté à | portez à | manifesté* | témoign* | motivation | envie",
    effort:
      "temps | effort* | énergie | peine | pris le temps | disponibilité | consacré* | engagement | déplacement | démarche | joué le jeu | accordé | soin",
    impress:
      "impressionn* | appréci* | aimé | adoré | séduit* | conquis* | intéressant* | remarqu* | excellent* | agréable* | convain* | beaucoup plu | brillant* | touché* | enthousiasm* | qualités | clarté | rigueur | salué | saluer | beau souvenir | bon souvenir | souvenir | dans l'œil | tapé dans | franchise",
    hard: "difficile* | délicat* | serré* | de peu | longuement hésité | rude",
    wish: "souhait* | vœux | bonne chance | bon courage | plein succès | pleine réussite | réussite | bonne continuation | espér* | espoir | bon vent | le meilleur | nos meilleurs vœux | courage | de trouver | je vous souhaite | votre chance | ta chance | nos vœux | puissiez | chance",
    path: "recherche | recherches | carrière | parcours | démarches | projets | professionnel* | chemin | chemins | continuation | vos projets | horizon* | aventure | trouver rapidement | suite de votre carrière | pour la suite de | rebond*",
    encourage:
      "encourag* | n'hésitez | décourag* | suivez | consulter nos | consultez | alerte* | retenter | volontiers | reviens",
    future:
      "futurs | futures | prochain* | ultérieur* | plus tard | un jour | se libèr* | se dessin* | autres offres | l'année prochaine | l'an prochain | une prochaine | opportunité se | autre fois | partie remise | se présente | se présentait | saison prochaine | venait à",
    remember:
      "recontact* | reprendrons contact | revenir vers vous | reviendrons vers | restons en contact | en contact | recrois* | se recrois* | grande ouverte | de vous revoir | en tête | vous relire",
    sincerely:
      "cordialement | bien à vous | salutations | sincères | respectueu* | sentiments les meilleurs | agréer | considération distinguée | distinguée* | bien cordialement | cdt | amicalement | bises | au plaisir | chaleureusement | meilleures salutations | l'expression de | l'assurance de | belle journée | bonne journée | à très vite | bonne fin | prie de croire | prions de croire | vous prie de | vous prions de",
    dear: "bonjour | cher | chère | salut | hello | coucou | madame monsieur | allo",
    data: "données | rgpd | confidentiali* | confidentiel* | effac* | supprimées | détrui* | droit d'accès | rectification | consentement | protection des données | suppression de vos",
    automatic:
      "automati* | généré* | ne pas répondre | ne répondez pas | pas relevée | ne pas y répondre | boîte n'est pas",
    money:
      "prêt | prêts | bancaire* | hypothèque* | hypothécaire* | carte bancaire | découvert | taux d'intérêt | leasing | emprunt* | compte bancaire | virement* | limite de carte | épargne | microcrédit | iban | plafond | crédit | banque | banques | cautionnement | caution | courtier* | endettement | taux d'endettement | mensualit* | carte de crédit",
    home: "appartement* | loyer* | logement* | locataire* | bail | baux | immobil* | bailleur* | colocat* | visite de l'appartement | agence immobilière | hlm | régie | habitation* | achat de la maison | deux-pièces | trois-pièces | kot | achat d'une maison | maison à louer | maison à vendre | location | locations | locative | studio | chambre | coloc | ménage | le bien | visite du | propriétaire | propriétaires | vendeurs | compromis de vente",
    permit:
      "visa | visas | séjour | titre de séjour | préfecture | immigration | naturalis* | citoyenn* | consulat* | ambassade* | urbanisme | bâtir | douane* | asile | office des étrangers | délivr* | agrément | équivalence* | nationalité | permis d* | autorisation | légalisation | passeport",
    study:
      "universit* | étudiant* | inscri* | admission* | master | bachelor | mba | parcoursup | lycée* | garderie* | scolaire* | faculté* | doctorat | erasmus | diplôm* | échange erasmus | maternelle | cégep | campus | vœu | études | d'études | des élèves | d'élèves | les élèves | un élève | une élève | cours de | les cours | le cours | votre fille | votre fils | votre enfant | école | écoles | licence de | licence en | en licence | bourse | bourses | place en crèche | place de crèche | crèche municipale | en crèche | rentrée scolaire | en classe | votre classe | conservatoire | mémoire | réinscription | cycle | thèse | promo | échange avec | place en licence | collège",
    paper:
      "manuscrit* | article* | revue | relecteur* | évaluateur* | publication* | colloque* | congrès | éditeur* | édition* | éditorial* | poème* | recueil | texte | communication scientifique | actes | court métrage | scénario* | poster | journal | publier | conférence | roman | romans | publiera | livre | livres | votre texte | textes | comité de lecture | ligne éditoriale | comité scientifique | communication au | votre communication",
    grant:
      "subvention* | subside* | appel à projets | prix | anr | fns | mécénat | sponsor* | financement | accélérateur* | incubat* | résidence d'artiste | projet de recherche | levée de fonds | investisseur* | récompense* | trophée* | start-up | startup | chèque-formation | aide financière | lauréats du prix | bourse | bourses | financé | fnrs | fonds | allocation | primée | primés",
    claim:
      "assureur | sinistre* | réclamation* | plainte* | garantie* | rembours* | indemni* | recours | mutuelle | contestation | appel de la décision | tribunal | litige* | caisse maladie | amende* | infraction* | prise en charge | prothèse | contravention* | requête* | débout* | dédommag* | votre assurance | compagnie d'assurance | contrat d'assurance | assurance auto | assurance habitation | notre assurance | assuré | assurés",
    purchase:
      "livraison* | produit* | achat* | prix | factur* | paiement* | colis | boutique | article commandé | retour produit | stock | rupture | panier | abonnement* | ticket de caisse | magasin en ligne | expédition | offre d'achat | livré | livrée | livrer | livrons | code promo | service client | cher client | chère cliente | bon de commande | commande | commandes | tarif | tarifs | fidélité | promo | modèle épuisé | référencement | référencée | marque | fonctionnalité | acheté | achetée | achetés",
    event:
      "billet* | concert* | spectacle* | réservation* | table | hôtel* | vol | vols | festival* | match | tournoi* | stand | mariage | tirage au sort | loterie | évènement* | sortie | voyage* | places de concert | votre réservation | nuitée* | au théâtre | du théâtre | votre stand | réserver une table | réserver votre | notre restaurant ce | excursion* | yoga | cours de | anniversaire | atelier découverte | stage de poterie | poterie | hébergement | chasse aux",
    tender:
      "appel d'offres | marchés publics | soumission* | fournisseur* | prestataire* | devis | lot | adjudicat* | pouvoir adjudicateur | attributaire | partenariat* | sous-traitan* | traiteur | offre de prix | cahier des clauses | appel d'offre | proposition commerciale | centrale d'achat | marché public | marché de | passation | attribution du | titulaire du marché | offre technique | plombier",
    member:
      "adhésion* | adhérent* | membre | membres | club | association* | cotisation* | parrainage | adopt* | refuge* | famille d'accueil | chorale | licencié | sélectionneu* | animaux | licenciés | conseil des membres | bénévoles | bénévole | jumelage | mentor* | cotisant* | équipe de bénévoles",
    health:
      "médecin* | docteur | rendez-vous médical | patient | patients | patiente | traitement | thérap* | chirurg* | opération | dentiste | consultation* | ordonnance | maladie | vaccin* | ophtalmo* | radiologie | essai clinique | donneur | greffe | soins médicaux | votre rendez-vous chez | à l'hôpital | cure | prothèse | hospital*",
    newsletter:
      "newsletter* | infolettre* | désabonn* | désinscri* | lire la suite | article | blog* | podcast* | webinaire* | abonn* | astuces | lecteur* | dossier du mois | rubrique | actualités | magazine | en savoir plus | épisode | selon une enquête | raconte | nos conseils | gratuit* | inscrivez-vous | chercheurs d'emploi | notre enquête | conseils | nos experts | dossier spécial | décortiqu* | coach | télécharg* | cette semaine on | cette semaine notre | rapporte la | selon les | témoign* de | nos lecteurs | linguiste* | se confient | comment relancer | comment réagir | comment rebondir | pourquoi les | une enquête | sondage | les recruteurs | un recruteur",
    alert:
      "alerte emploi | alertes emploi | nouvelles offres | offres recommandées | offres pour vous | offres correspondant | recommandé* pour vous | votre recherche enregistrée | offres d'emploi correspond* | suggestions | postulez maintenant | nouveaux postes | offres du jour | votre alerte | créer une alerte | créez votre alerte",
    rejection:
      "un refus | le refus | lettre de refus | lettres de refus | courrier de refus | mail de refus | réponse négative | réponses négatives | un non | non-retenue | lettre type | courrier type | refus | courriel de refus | essuyé* | recalé | recalée | lettre de rejet | courriel de rejet | message de refus | non type | éconduit* | dire non | réponses de refus | des refus | dix refus | ce refus | votre refus | son refus | m'avait dit non | me refusait | un rejet | le rejet de",
    recruiterreach:
      "vu votre profil | vu ton profil | tombé sur votre profil | tombée sur votre profil | tombé sur ton profil | trouvé votre profil | profil linkedin | linkedin | à l'écoute | ouvert à de nouvelles | ouverte à | seriez-vous intéressé* | serais-tu intéressé* | opportunité intéressante | votre profil a retenu | je recrute | je cherche actuellement | chasseur de têtes | chasseuse de têtes | pour le compte de | vous approcher | je vous contacte au sujet",
    hrtalk:
      "pipeline | shortlist pour | debrief | template | ats | envoyer les réponses | grille d'évaluation | compte rendu d'entretien | scorecard | lettre type | à recaler | on gèle le | viviers | candidats restants | trouve-moi | premier tri | ne retienne | je l'écarte | internes non retenus | mets les profils | avis sur le candidat | qui se charge | relancer l'annonce | peux-tu envoyer | informes les candidats | les deux finalistes | candidats en cours | du trimestre | la grille | on remercie les autres | la pile des non | notifier ceux | pense à notifier | envoyer le mot | serais d'avis | t'en charges | à ne pas retenir | avis du chef | comité rh | dossiers rejetés | classer les candidatures | candidats du lot | ne convient pas je | le lui dire | lui annoncer | leur dire | prévenir les | notre candidat | ce candidat | le candidat de | la candidate de | quatre autres | on repart de | repart de zéro | dans l'outil | qui rédige | le jeune",
    ownmove:
      "ma candidature | je postule | je retire | retirer ma candidature | je me désiste | j'ai accepté | j'ai décidé | j'ai choisi | je décline | je dois décliner | je renonce | mon cv | mon profil | ma motivation | je soussigné | ma démission | je vous adresse | je souhaite postuler | mon dossier | je vous remercie de votre décision | merci de m'avoir | m'avoir informé | je souhaiterais savoir | je ne souhaite plus | je suis très motivé | mes attentes | je suis disponible | je quitte | je regrette de ne pas pouvoir | je ne suis pas libre | je vous relance | j'ai postulé | je me permets de vous adresser | je me permets de vous relancer | je me permets de postuler | je vous écris pour postuler | j'aimerais postuler | j'ai bien lu | votre réponse négative | j'ai reçu votre | me voir | pour moi cette fois | je me suis rendu compte | mon entretien | ma postulation | mon parcours | je me retire | je conteste | j'ai été licencié* | j'ai été recalé* | ma demande | mes regrets | je vous rends | mon employeur | je préfère poursuivre | m'avoir accordé | m'avez | m'aviez | j'espérais | je sollicite | mon nom | me présente | me présenter | ma situation | je ne viendrai | j'ai dit oui | je comprends votre | je repostul* | se désiste | se retire du | a décliné notre | je ne suis plus | je ne donne pas suite | votre refus | ma route | mon autre | je reste à mon | mes vœux",
    meant:
      "exemple* | modèle* | par exemple | échantillon* | type | imaginez | citation | phrase | formule | spécimen | lettre type | fictif | p ex | à adapter | tel que | comme suit | redouté* | classique | du genre | blabla* | formulation* | reformul* | langue de bois | comme dans | imagine | roman | le héros | au sens",
    error: "erreur* | par erreur | ne pas tenir compte | ne tenez pas compte | ignorer | contrairement à ce que",
    despite: "malgré | en dépit | même si | bien que | quand même | tout de même",
    especially: "très | vraiment | tout à fait | vivement | sincèrement | surtout | tant les",
    first:
      "premier | première | premiers | deuxième | second | troisième | dernier | dernière | derniers | dernières | final | finale | 1er | 2e | initial*",
    person:
      "un autre candidat | une autre candidate | autre candidat | autre candidate | d'autres candidats | d'autres candidatures | autres candidatures | un autre profil | d'autres profils | autres profils | autre personne | une autre personne | quelqu'un d'autre | a signé | la personne choisie | commence lundi | autre finaliste | l'autre finaliste | a désigné | sur un autre | sur une autre | candidat interne | consœur | un confrère | une consœur | votre collègue | une collègue | un ancien | quelqu'un qui | personne que nous | a dit oui | un concurrent | une personne qui | qui prendra la",
    work: "travail* | entreprise* | équipe* | société | service* | département* | métier* | employé* | collègue* | boîte | maison | établissement* | organis* | structure | atelier | magasin | usine | cabinet | association | groupe | agence | activité* | garage | hôpital | crèche | restaurant | salon | école | mairie | ligne | chantier* | brigade | production | hôtel | clinique | ville | foyer | fondation | musée | pharmacie | théâtre | projet | projets",
    goesto:
      "va à | ira à | allé à | revient à | attribu* | dévolu* | donnée à | proposé à | porté sur un | porté sur une | part sur | part avec | confié | confiée | confier | est attribué",
    stays: "titularis* | titulaire* | un ancien | notre ancien | habituel* | collègues en place",
    lack: "faute d* | absence de | l'absence d* | insuffisan* | pas assez | peu de | court | courte | fragil* | pas abouti* | manque",
    toomuch: "trop | surqualifi* | dépass* | excèd* | au-dessus de | plafond*",
    ending:
      "en rester là | en restons là | s'arrête là | s'arrête ici | arrêter là | se sépar* | mettre fin | mettons fin | met un terme | prend fin | laisser là | s'étei* | rendons votre liberté | se referme | sans vous | pas plus loin",
    ahead:
      "devant vous | longueur d'avance | d'avance | de peu | deuxième sur | en deuxième | deuxième position | derrière | fait la différence | a penché | a joué contre | joué contre | l'emport* | emporter | entre deux",
    deserve: "mérit* | digne* | vaux mieux | valez | ennuier* | abus*",
    direction: "orient* | s'orient* | tourné vers | vers un | vers une | autrement | solution interne | répartir",
    condition:
      "bilingu* | anglais | allemand | néerlandais | langue | diplôm* | brevet* | certificat* | agrément | casier judiciaire | caces | master | licence | cfc | trajet* | domicili* | résidence | nuit | week-end* | horaires | horaire | temps plein | mi-temps | préavis | disponibilité* | télétravail | ancienneté | visa | habite | le permis | votre permis | sans permis | permis de travail",
    recommend: "recommand* | avis favorable | avis défavorable | défend* | plaid* | présenté votre",
    vote: "vote | voix | majorité | unanim* | délibér* | débat | arbitr* | tranch* | balance | en équipe | partagé | discuté | prononcée | séance | réuni | s'est réuni* | assemblée",
    status:
      "statut | état | archiv* | expiré | clôturé* | réf | référence | n° 0 | numéro | offre n | poste n | dossier n | motif | mise à jour | espace candidat | fiche | traité | enregistrée",
    figure:
      "la porte | portes | train | quai | planté | récolte* | recette | musique* | la page | relais | matelot | marche | course | courant | horizon* | tiroir | carnet | aventure | la pile",
    late: "tard | tardi* | après la clôture | après notre | avant que | entre-temps | plus tôt | manqué | raté | avant votre | depuis ce matin",
    isyou:
      "c'est vous | c'est toi | est à vous | est à toi | vous revient | vous est proposé* | vous est ouvert* | vous êtes sélectionné* | vous êtes admis* | vous que nous | toi qu'on | tu commences | vous offrons | votre affectation | votre embauche",
    welcome:
      "bienvenu* | parmi nous | rejoign* | rejoind* | vous intégrer | vous accueill* | t'accueill* | compter parmi | de la maison",
    pet: "chien* | chiot* | chat | chats | chatte* | chaton* | animal | animaux | adopter | adoptant* | adoption | élevage | éleveu* | refuge | spa | lapin* | cheval | poney* | poulain* | croquettes | gamelle | compagnon à quatre | vétérinaire* | minou | toutou",
    media:
      "chanson* | morceau | morceaux | film* | court métrage | vidéo* | photo | photos | photograph* | appli | playlist | poème* | tableaux | peinture* | exposition* | expo | chaîne | stand | stands | marché de noël | album | clip | émission | radio | œuvre | œuvres | galerie | vernissage | documentaire* | reportage* | bande dessinée | sculpture* | artistes | scène découverte | brocante | roman | exposant* | dessin | dessins | illustration*",
    sport:
      "match | matchs | matches | championnat* | ligue | entraîneu* | entraînement* | tournoi* | marathon* | joueur* | joueuse* | arbitre* | équipe première | foot | football | basket* | rugby | hockey | tennis | natation | judo | athlétisme | cyclis* | fédération | dossard* | sélectionneu* | gardien de but | semi-marathon | trail | club | clubs | ski | escalade | sportif* | sportive* | coach sportif",
    hrmatter:
      "demande de congé* | congés | congé sans solde | congé parental | vos congés | vacances | augment* | revalorisation | note de frais | notes de frais | frais de déplacement | jour de télétravail | jours de télétravail | demande de télétravail | promotion interne | avancement | place de parking | place de stationnement | parking | place de parc | formation continue | plan de formation | heures supplémentaires | récupération | rtt | planning* | changement d'horaire | entretien annuel | fiche de paie | fiches de paie | bulletin de salaire | titres-restaurant | tickets restaurant | rupture conventionnelle | arrêt maladie | arrêt de travail | avance sur salaire | chèque-formation | voiture de fonction | ancienneté | crédit-temps | démission*",
    authority:
      "pétition* | permis de construire | permis d'urbanisme | urbanisme | impôt* | taxe | taxes | tribunal | greffe | opposition | état civil | préfecture | préfet | place en crèche | place de crèche | carte scolaire | dérogat* | allocation* | caf | cpas | onem | chômage | naturalis* | légalis* | amende* | recours gracieux | copropri* | syndic | véranda | façade | logement social | ménage | contribuable* | concession | emplacement | riverain* | stationnement | budget participatif | habitants | parcelle* | jardin partagé | jardins partagés | jardin familial | jardins familiaux | potager* | guichet | douane* | ambassade* | consulat* | passeport* | food-truck | fiscal | fiscale | fisc",
    contest:
      "concours photo | concours de nouvelles | concours d'écriture | jeu-concours | hackathon* | tirage au sort | tiré au sort | tirée au sort | tirés au sort | loterie | tombola | prix | trophée* | palmarès | compétition officielle | gagnant* | gagné | gagner | récompens* | distinction* | distingué | médaille* | participants | votre participation | cette édition | prochaine édition | figurant* | figuration | festival* | sélection officielle | appel à projets | challenge",
    sift: "présélection* | tri | filtr* | élimin* | liste restreinte | restreint* | retenues pour | seuls les | seules les | garder que | seuil* | admissib* | short-list* | shortlist* | en lice | parmi celles que | parmi ceux que | parmi les",
    full: "complet | complète | complets | au complet | plus de place* | déjà pris | est prise | est pris | bouclé | verrouillé* | couverts | pourvu | comblé | épuisé",
    giveback: "retournons | restitu* | rendons | en retour les | détrui* | rembours* | originales | vous attendent",
    done: "ai | as | avons | avez | ont | avais | avait | avions | aviez | avaient | eu | été | étais | était | étions | étiez | étaient | fut | ayant | étant | n'a | l'a | nous a | vous a | qui a | on a | il a | elle a",
    will: "sera | serez | serons | seront | aura | auras | aurez | pourra | pourrez | pourrons | pourront | fera | ferons | ira | irons | va | vas | allons | *era | *erai | *eront | *endra | *endrai | *endrons | *endrez | *endront | *nerons | *terons | *lerons | *verons | *cherons | *uerons | prendrons | prendra",
    one: "l'un | l'une | un seul | une seule | deux | trois | quatre | cinq | six | sept | huit | dix | douze",
    who: "qui | dont | laquelle | lequel | lesquel* | auquel",
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
    "(reponse|reponses) ... (parviendra|parviendront|parvient|parviennent) pas",
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
      "!(d'alternance|d’alternance|alternance|d'apprentissage|d’apprentissage|apprentissage) en {role}",
      "!(d'alternance|d’alternance|alternance|apprentissage) {role}",
      "!(recrutement|poste|offre|annonce|l'offre|l’offre|l'annonce|l’annonce|candidature) « {role} »",
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
      "{role} (H/F",
      "{role} (F/H",
      "{role} (h/f",
      "(l'offre|l’offre|offre|annonce|l'annonce|l’annonce|poste) {role} (H/F|F/H|h/f|f/h|m/f|M/F|H/F/X|F/H/X|m/f/x|M/F/X)",
      `(comme|en tant que|en qualité de|à titre de|titre de) {role} ${roleEnd}`,
      "(comme|en tant que|en qualité de|à titre de|titre de) {role}",
      `(emploi|direction|place|stage|apprentissage|contrat|CDI|CDD|indéterminée|déterminée) ${of} {role}`,
      `(place|CDI|CDD|indéterminée|déterminée) {role} ${roleEnd}`,
      "(CDI|CDD|indéterminée|déterminée|l'autre|l’autre) {role}",
    ],
    roleWords: (
      "accompagnat* *accompagnateur *acheteur *acheteuse *acheteurs *acteur *actrice *adjoint *adjointe *adjoints *administrateur *administratrice *administratif *administrative *agent *agente *agents " +
      "aide* *aide *aidesoignant *aidesoignante *alternant *alternante *ambassadeur *ambassadrice *analyste *animateur *animatrice *apprenti *apprentie *apiculteur *architecte *archiviste artisan* *artisan *artiste " +
      "*assistant *assistante *assistants *associé *associée *attaché *attachée *auditeur *auditrice *auxiliaire *avocat *avocate baby-sitter barista barman barmaid bénévole* bibliothécaire* biologiste* " +
      "boucher* bouchère boulanger* boulangère brancardier* brigadier* bûcheron* bureau-conseil cadre cadres caissier* caissière cameraman cariste* carreleur* carrossier* chanteu* charcutier* chargé chargée chargés chargé* charpentier* chaudronnier* " +
      "chauffeur* chauffeuse chef cheffe chefs cheffes chercheur* chercheuse* chimiste* chirurgien* chroniqueur* coach coiffeur* coiffeuse* collaborateur* collaboratrice* commercial commerciale commerciaux commis commissaire* community comptable* concepteur* conceptrice* concierge* conducteur* conductrice* " +
      "conseiller* conseillère* conseillers conservat* consultant* contremaître* contrôleur* contrôleuse* coordinat* coordonnat* copywriter correcteur* couturi* couvreur* créateur* créatrice* credit cuisinier* cuisinière* cto ceo cfo coo danseu* data décorateur* délégué* démonstrat* dessinateur* dessinatrice* développeur* développeuse* devops designer* " +
      "diététicien* directeur* directrice* direction doctorant* documentaliste* éboueur* *économiste *éditeur *éditrice *éducateur *éducatrice *éducateurs educateur* educatrice* *électricien *électricienne *électromécanicien *électronicien *employé *employée *employés *enseignant *enseignante *enseignants *entraîneur *ergothérapeute *esthéticienne *esthéticien *expert *experte *étalagiste " +
      "facteur factrice ferronnier* fiscaliste* fleuriste* formateur* formatrice* forgeron* garagiste* garçon* gardien* gendarme* généraliste* géomètre* gérant* gestionnaire* goûteu* gouvernant* graphiste* greffier* growth grutier* guide guides *horloger *horlogère *hôte *hôtesse *huissier *illustrateur *illustratrice *imprimeur *infirmier *infirmière *infirmiers *infirmières infirmi* " +
      "*infographiste *informaticien *informaticienne *ingénieur *ingénieure *ingénieurs ingénieur* *ingenieur *inspecteur *inspectrice *installateur *instituteur *institutrice *intégrateur *intérimaire *interprète *intervenant *intervenante *architecte jardinier* jardinière journaliste* juriste* kinésithérapeute* kiné laborantin* lead leader lecteur* lectrice libraire* livreur* livreuse* logisticien* logopède* machiniste* maçon* " +
      "magasinier* magasinière maître maîtresse maîtres manager* manager manœuvre* manutentionnaire* maraîcher* maquettiste* maquilleu* marin matelot mécanicien* mécanicienne médecin* médiateur* médiatrice* menuisier* metteur* microtechnicien* militaire* modéliste* moniteur* monitrice* monteur* monteuse* motion musicien* négociat* notaire* nounou nutritionniste* officier* *opérateur *opératrice *opérateurs *opticien *opticienne *orthophoniste *ouvrier *ouvrière *ouvriers " +
      "partenaire paysagiste* pâtissier* pâtissière peintre* pharmacien* pharmacienne photographe* physicien* pilote* pisteur* plâtrier* plombier* plongeur* plongeuse poissonnier* policier* policière pompier* postdoc postdoctorant* poly* préparateur* préparatrice* préposé* président* principal producer product produit* productrice producteur* professeur* professeure prof programmeur* programmeuse projectionniste* promoteur* psychologue* puériculteur* puéricultrice* qualiticien* " +
      "réalisateur* réalisatrice* réceptionniste* recruteur* recruteuse* rédacteur* rédactrice* référent* régisseur* régisseuse* relieur* réparateur* représentant* responsable* restaurateur* retoucheu* sage-femme sagefemme scientifique* scrum secrétaire* sellier* serrurier* serveur* serveuse* social sociologue* soignant* soudeur* soudeuse* sous-chef* souschef* spécialiste* stage stages stagiaire* standardiste* statisticien* steward superviseur* superviseure supérieur* surveillant* " +
      "tailleur* technicien* technicienne* technico* techniverrier téléconseill* télévendeu* testeur* thérapeute* topographe* tourneur* traducteur* traductrice* traffic traiteur* trésorier* tuteur* ux ui urbaniste* vacataire* veilleur* vendeur* vendeuse* vétérinaire* vice-président* vicaire* viticulteur* volontaire* voyageur* webmaster* yogi *ébéniste ebeniste* engineer developer analyst officer specialist scientist counsel steward owner marketer architect head buyer planner account designer editor intern " +
      "*icien *icienne *iciens *iciennes *niste *nistes *giste *gistes *riste *tiste affréteu* fontainier* réal mécano* thèse doctorat pupitre controller cartographe* curat* économe infographe* sommelier* valet lingère* chapelier* crêpier* glacier* chocolatier* primeur fromager* équipier* équipière* animalier* palefrenier* soigneu* maître-chien bagagiste* pontier* câbleu* ajusteu* fraiseu* usineu* régleu* décolleteu* polisseu* métallier* tuyauteu* calorifugeu* façadier* étancheu* ravaleu* vitrier* miroitier* ramoneu* élagueu* terrassier* foreu* aiguilleu* ambulancier* taxi coursier* trieu* emballeu* conditionneu* palettiseu* relecteu* scénariste* monteu* cadreu* éclairagiste* sonorisat* costumier* accessoiriste* perchiste* clown conteu* choriste* violoniste* altiste* pianiste* chef-d'orchestre hydrologue* géologue* écologue* psychomotricien* podologue* sophrologue* ostéopathe* audioprothésiste* prothésiste* ambassad* croupier* détective* vigile* ssiap maître-nageur nageur* sauveteu* arbitre* éclusier* batelier* capitaine* skipper** assureu* actuaire* trader* courtier* mandataire* liquidat* clerc* magistrat* juge référente* maintenancier* surveillante* lecturer* maître-assistant* assistant-doctorant* privat-docent* recteur* doyen* proviseur* cpe aesh atsem avs ater " +
      "adjoint* assistant* employé* agent* animat* éducat* educat* opérat* ouvri* enseignant* acheteu* administrat* avocat* électri* horlog* apprenti apprentie apprentis infirmi* ingénieur* ingenieur* analyste* instit* auxiliaire* aide* hôte* hôtess* architecte* auditeu* attaché* associé* infograph* entraîneu* expert* alternant*"
    ).split(" "),
    hasCapitals: false,
    roleStops: (
      "chez nous vous mais car que qui dont lequel laquelle auquel a est été était sera n'a n’a n'est n’est ne pas malheureusement bonjour madame monsieur merci suite ainsi lors dans auprès sein avons avez avait ont sommes j'ai je il elle ce cette " +
      "ira revient échoit mis mise mettre paru publié publiée ouvert ouverte basé basée notre nos votre vos ta ton tes te afin puis et/ou avec sur après dès depuis cité situé située malgré bien-fondé réf ref référence référencé référencée concours pour via qu'il relatif relative émise émis actuellement proposé proposée présenté"
    ).split(" "),
    notRoles: (
      "chez dans pour avec rentrée finaliste candidat candidate répondu propos loffre lannonce candidature candidatures postulation postulations votre vos ta ton tes notre nos nous vous je tu on il elle merci réponse réponses suite suivi retour résultat résultats décision statut mise jour nouvelle nouvelles entretien échange rencontre entrevue " +
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
      "(Talent|Talents|People|RH|HR|Recrutement|recrutement|Sourcing) (@|–|-|—|chez) {company}",
      "(la part|part) (de|du|de la|des) {company}",
      "(l'attention portée|l’attention portée|l'intérêt porté|l’intérêt porté) à {company}",
      "!{company} (vous a répondu|t'a répondu)",
      "{company} (souscrit|vous remercie|remercie|recrute) (au|de|pour|vos|toutes|tous|à)",
    ],
    companyStops:
      "a ont est sont avons avez nous vous je tu il elle on qui que dont mais car pour dans sur avec sans suite afin ainsi ne n'a n’a merci malheureusement souscrit vient recherche recrute remercie remercions votre vos notre nos à en comme et/ou par lors après depuis chez où puis qu'il se pensez espérons souhaitons restons sommes".split(
        " ",
      ),
    teamWords: (
      "recrutement recrutements recruteur recruteurs recruteuse recruter ressources humaines rh drh équipe équipes equipe l'équipe l’équipe talents talent service services direction candidatures candidature carrières carrière emploi emplois jobs job personnel " +
      "sélection selection secrétariat accueil noreply no-reply nepasrépondre ne-pas-répondre réponse réponses hr team careers people culture bureau pôle cellule département unité formation apprentissage stages stage alternance concours " +
      "dotation acquisition chargé chargée responsable directeur directrice campus courage succès bravo plein félicitations engagement mobilité interne intérim notification notifications message messagerie contact info candidats candidat candidate candidates relations communication gestion compétences exploitation " +
      "hiring recruiting recruitment via support commission comité jury président présidente secrétaire espace portail recruteurs bienvenue merci bonjour madame monsieur cordialement consultant consultante partenaire enseignants bedankt guten freundliche"
    ).split(" "),
    legalForms:
      "sa sas sarl sasu travaux publics logistique services solutions conseil bâtiment btp industrie industries immobilier énergie énergies eaux distribution ingénierie construction consulting technologies systèmes finances voyages bois formation partners frères fils cie orchestre auberge librairie eurl sàrl srl scop scrl sprl asbl snc sci gie bv nv inc ltée ltd enr ag gmbh senc sencrl spa plc fondation coopérative coop ets ville commune municipalité mairie université hôpital clinique centre école lycée collège crèche ensemble institut groupe banque société compagnie maison agence cabinet étude studio association musée ministère conseil transports charpentes assurances brasserie manufacture boulangerie restaurant hôtel bistrot résidence théâtre bibliothèque editions éditions librairie pharmacie garage atelier ateliers domaine château ferme administration régie police canton région fédération office".split(
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
      "{name} (pour|de) (le|la|les|l'équipe|l’équipe|l'atelier|l’atelier|toute|tout|chez)",
      "{name}, pour {company}",
      "(Affaire suivie par|Dossier suivi par|Contact|Personne de contact|Votre contact|Signé|signé|Votre interlocuteur|Votre interlocutrice): {name}",
      "(Le|La|Votre) (directeur|directrice|président|présidente|secrétaire|responsable|chef|cheffe|maire|recruteur|recruteuse|conseiller|conseillère): {name}",
    ],
    familyNames: [],
    greeting: {
      by: "first",
      formal: {
        phrases: [
          "^ (madame|monsieur|mademoiselle|mesdames|messieurs|mme|mlle|maitre|docteur)",
          "(bonjour|bonsoir|cher|chere|chers|cheres|rebonjour|dear) (madame|monsieur|mademoiselle|m|mme|mlle|mr|ms|mrs|docteur|maitre|professeur|confrere|consoeur|collegue)",
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
          "madeleine maëlle maëva magali magalie malika manon marcelle margaux margot marguerite maria mariam marianne marie marie-anne marie-christine marie-claire marie-claude marie-ève marie-france marie-hélène marie-josée marie-laure marie-louise marie-pier marie-pierre marie-thérèse marilyne marine marion marjorie martine maryse mathilde maud mélanie mélissa mélodie micheline michèle mireille monique morgane muriel mylène myriam nadège nadia nadine nancy natacha nathalie nelly nicole noélie noémie nora odette odile olga olivia ophélie pascale patricia paula paule paulette pauline perrine rachel rachida rania raphaëlle régine renée rita romane roxane rosalie rose roseline roxanne sabine sabrina salomé samantha samira sandra sandrine sara sarah séverine sylvia sylviane sylvie simone solange solène solenne sonia sophie soraya stella stéphanie suzanne tania tatiana thérèse tiphaine ursula valentine valérie vanessa véronique victoire victoria violaine violette virginie vivianne viviane yasmina yasmine yolande yvette yvonne zoé zohra claudie " +
          "adjoua agnes aissatou akissi aminata anais andrea angela anne-claire anne-cécile anne-gaëlle anne-lise aurelie awa aïssatou barbora beatrice bintou carmen cecile celine chloe christel claire-marie coumba cristina edith elena eleonore eliane elisabeth elodie emilie enora eve fatimata francesca francoise frederique genevieve ginette giulia gwenola hafsa hajar hawa heidi helene ilse imane joelle kadiatou karen katrin kenza khady laeticia lea leila linh lorraine lou-anne mai malak mariama marie-ange marie-laurence marie-lise marie-lou marie-noëlle marie-odile marie-pascale marie-paule mariette marlene marlène marta maïté maïwenn megane melanie meriem monika myriem mégane nawal naïma ndeye noemie nolwenn nour oceane océane oumou perle petra prune ramatoulaye raphaelle rokhaya rosanne rose-marie rozenn salma samia severine siham silvia sofia solenn solveig souad stephanie teresa therese thi valerie veronique yuna zineb zoe ève"
        ).split(" "),
        men: (
          "abdel abdou abel achille adam adrien ahmed aimé alain alban albert alex alexandre alexis alfred ali alphonse amaury ambroise amine anatole andré ange anselme anthony antoine antonin archibald aristide armand armel arnaud arsène arthur auguste augustin aurélien axel aymeric baptiste barthélemy basile bastien baudouin benjamin benoît benoit bernard bertrand boris brice bruno cédric célestin césar charles charles-henri christian christophe clément colin constant corentin cyprien cyril cyrille damien daniel david denis denys didier dimitri donatien dylan " +
          "edgar edmond édouard edouard élie eliott émile emile emmanuel éric eric erwan étienne etienne eugène fabien fabrice farid félix ferdinand fernand firmin florent florian francis franck françois frank frédéric frederic gabriel gaël gaëtan gaspard gaston gautier geoffrey geoffroy georges gérald gérard germain ghislain gilbert gilles grégoire grégory guillaume gustave guy gwenaël hadrien hakim hamid hamza hassan henri henry hervé hippolyte honoré hubert hugo hugues ibrahim ismaël ivan jack jacky jacques jean jean-baptiste jean-charles jean-christophe jean-claude jean-daniel jean-denis jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-pascal jean-paul jean-philippe jean-pierre jean-rené jean-sébastien jean-yves jérémie jérémy jérôme jeremy joachim joël johan johann jonas jonathan jordan joris joseph joshua jules julien justin karim kevin kévin khalid killian laurent lazare léandre léo léon léonard léopold lilian lionel loïc loic lothaire louis louis-philippe luc luca lucas lucien ludovic mael maël malik manuel marc marc-andré marc-antoine marcel marius martial martin mathias mathieu mathis matteo matthias matthieu maurice max maxence maxime mehdi michaël michael michel mickaël mohamed moïse mourad mustapha nabil nathan nicolas noah noé noël norbert octave olivier omar oscar pascal patrice patrick paul philippe pierre pierre-alain pierre-antoine pierre-louis pierre-olivier pierre-yves quentin rachid raoul raphaël raymond rayan régis rémi rémy renaud rené reynald richard robert robin rodolphe rodrigue roger roland romain roméo romuald ronan rui sacha salim salomon sami samir samuel samy sébastien serge sidoine siegfried simon sofiane stanislas stéphane stephane steve sylvain sylvestre tanguy tariq théo théodore théophile thibaud thibault thibaut thierry thomas timothée tom toussaint tristan ugo urbain valentin valère valéry victor vincent virgile vivien wilfried william wim xavier yacine yan yanis yann yannick yannis yoan yoann youssef yvan yves yvon zacharie " +
          "abdoulaye aboubacar aime alassane alioune amadou andre ange-marie anis antonio babacar bachir bakary bilal boubacar brahim carlos cedric charles-antoine charles-édouard charles-étienne cheikh cissé cyriaque declan dieudonné djamel désiré erwann euloge evariste ewen farouk felix fortuné fouad francois françois-xavier gaetan gaétan gerard ghyslain giovanni goulven gregoire gregory gwendal hans herve hicham ibrahima idrissa ismail issa jamal jan jean-benoît jean-bernard jean-dominique jean-eudes jean-hugues jean-loup jean-mathieu jean-max jean-olivier jean-robert jean-simon jean-thomas jean-victor jean-éric jerome jocelyn joel joffrey jorge josé kamel koffi kofi kouamé kouassi kurt lamine leo loan lois lotfi louis-marie luc-olivier ludo malo mamadou marc-olivier marco mathurin mathéo matéo maxim mickael modou mohammed mounir moussa noam noel nolan nordine normand othmane oumar ousmane parfait paul-andré paul-henri paul-émile pedro peter philippe-antoine pierre-emmanuel pierre-henri pierre-jean pierre-marie pieter placide prosper raphael reda redouane rejean remi remy rene réjean sebastien seydou sofian souleymane stefan stéfan tarik theo tiago titouan walid walter yannik yassine younes zakaria"
        ).split(" "),
      },
    },
    titles:
      "m mr mme mlle monsieur mademoiselle me maître chef cheffe dr dre docteur pr prof professeur professeure ing sr chère cher".split(
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
        "(dernier|ultime) (duo|trio|carre)",
        "(deux|trois) (finalistes|derniers candidats|dernieres candidates|candidats en lice)",
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
        "(vous|tu|tavons|tai|tont) [avons|ai|a|avoir|ont|avez|as] [bien|deja] (rencontre|rencontree|recu|recue|auditionne|auditionnee|entendu|entendue) ",
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
        "(adore|aime|ravi*|plaisir|content*|beaucoup) .. (*entendre|*ecouter|avoir recu|avoir recue)",
        "(notre|nos|votre|ta) (visio|visioconference|zoom|teams|jasette|dejeuner|repas|discussion|conversation|passage)",
        "en (visio|visioconference) (avec|jeudi|lundi|mardi|mercredi|vendredi|hier|et|nous)",
        "(route|deplacement|trajet|voyage|chemin|kilometres) .. (nous rencontrer|nous voir|jusqu*)",
        "(mas|mavez|nous avez|nous as) parle",
      ],
      assessment: [
        "(test|tests|exercice|challenge|etude de cas|cas pratique|mise en situation|mises en situation|assessment|epreuve|epreuves|*essai|journee dessai|copie|evaluation|questionnaire) (technique|ecrit|ecrite|ecrites|pratique|en ligne|psychometrique|de|du|etait|a|na|que|est|au|dans|chez|nous|daptitude|daptitudes)",
        "(votre|ton|vos|tes|le|du|les|de|des|ce) [journee|jours|dernier|premier] (test|tests|exercice|challenge|etude de cas|cas pratique|cas|mise en situation|assessment|epreuve|epreuves|essai|copie|maquette|devoir|score|evaluation|casting|audition)",
        "(note|notes|score) (obtenue|obtenu|de passage|minimale|eliminatoire|au|aux|inferieur*)",
        "(passer|passe|rendu|realise|fait|effectue|effectuer|participe) .. (test|tests|exercice|*epreuve|epreuves|journee|*essai|*immersion|deux jours|assessment|cas)",
        "(journee|jours|semaine|periode|demi journee|stage) .. (*essai|*immersion|*observation|de stage|effectue*)",
        "resultats .. (test|tests|*examen|*epreuve|*evaluation|dans)",
        "(retour|debrief) sur .. (etude|exercice|test|cas)",
        "(casting|bande demo|soutenance|etude de cas|cas pratique)",
        "(davoir|avez|as) .. (rendu|realise|fait|passe) .. *exercice",
        "(examen|lexamen|examens) (ecrit|ecrits|oral|pratique|dentree|theorique)",
        "(ta|votre|tes|vos|la) [deux|trois] (semaine|matinee|apres midi|demi journee|journee|journees|jours) (a|dans|en|chez|parmi|avec|au|dobservation|dimmersion|passee|passees|passes)",
        "(coup de main|service) (de|du) (samedi|dimanche|vendredi|jeudi|mercredi|mardi|lundi|hier)",
      ],
      screen: [
        "(entretien|echange|entrevue|conversation|appel|rencontre|discussion) (telephonique|telephoniques|visio|par telephone|en visio|de preselection|de prequalification|exploratoire|decouverte)",
        "(*echange|*echanges|parle|parler|discute|discuter|*entretien|*appel|conversation|discussion|vous ai eu|tai eu|joint|jointe) .. (au|par) telephone",
        "(prequalification|premier appel|premier echange|appel decouverte|pre selection)",
        "(short list|shortlist) .. (client|vendredi|lundi|hier)",
        "(conversation|appel|call|coup de fil) (de|du|avec|dhier)",
        "mon client",
      ],
      application: [
        "(candidature|candidatures|postulation|postulations|dossier|dossiers|cv|profil|curriculum|postule|candidate|postuler|parcours|lettre|offre de service|offres de service|offre de services|reponse a notre annonce|demande|courriel|book|portfolio|annonce|mail|poste pourvu|poste|stage|place|demarche)",
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
      "(parce que|parce qu'il|parce qu’il|parce qu'elle|parce qu'on|puisque|car|en raison de|en raison du|en raison d'un|en raison d’un|en raison des|à cause de|à cause du|faute de|compte tenu de|étant donné que|dans la mesure où|au motif que|du fait de|du fait que|à la suite de|à la suite du|à la suite d'un|au vu de) {reason}",
      "(ce qui a fait la différence,|a fait la différence, c'est|la différence s'est faite sur|s'est joué sur|s’est joué sur|s'est jouée sur|surtout sur|principalement sur|tout simplement que|c'est juste que|c'est simplement que|la raison est que|la raison en est que) {reason}",
      "(profil|profils|candidat|candidate|candidats|candidates|candidatures|personne|personnes|quelqu'un|quelqu’un|collègue|confrère|lauréate|lauréat|finaliste|jeune) [de|d'autre|d’autre] (qui|dont|ayant|disposant|possédant|bénéficiant|justifiant|déjà|plus|avec|au bénéfice|correspondant|répondant|présentant|maîtrisant|titulaire|issu|issue|issus|venant|davantage|mieux|pouvant|porteur|porteuse|expérimenté|expérimentée|bilingue) {reason}",
      "(profil,|profils,|candidat,|candidate,|candidats,|candidates,|personne,|collègue,|confrère,|finaliste,) (dont|ayant|plus|avec|déjà) {reason}",
      "(candidats|candidates|candidatures|profils|personnes|candidat|candidate) (avaient|ont|avait|présentaient|possédaient|disposaient|justifiaient|répondaient|correspondaient|maîtrisaient|offraient) {reason}",
      "(il nous faut|il nous fallait|il fallait aussi|il nous manque|nous cherchons|nous recherchons|nous cherchions|nous recherchions|nous avions besoin|on cherche|on cherchait|nous avons besoin|on a besoin|il voulait|ils voulaient|ils cherchent|ils cherchaient|il cherche|elle cherche) {reason}",
      "(fonction|poste|place|mission|rôle|client|équipe) (suppose|exige|demande|requiert|nécessite|implique|exigeait|demandait|requérait|nécessitait|supposait|impliquait) {reason}",
      "(favorable,|positive,|favorablement,) (l'expérience|l’expérience|le|la|votre|vos|notre|nos|les) {reason}",
      "(votre|vos|ton|ta|tes|la partie|le niveau|le volet) {reason} (ne correspond|ne correspondent|dépasse|dépassent|excède|excèdent|est trop|sont trop|était trop|étaient trop|est un peu|était un peu|ne répond|n'atteint|n'atteignent|manquait|manque)",
      "(sa|son|ses|leur|la|votre) {reason} (a pesé|ont pesé|a fait pencher|a fait la différence|ont fait la différence|a joué)",
      "(notamment|manque de|l'absence de|l’absence de) {reason}",
      "(effectif|effectifs|équipe|équipes|brigade|planning|cadre|tableau) (est|sont|étant|était) {reason}",
      "équipe (de|du) {role} est {reason}",
      "(subside|subsides|subvention|financement) {reason}",
      "(n'ai qu'une|n’ai qu’une|n'ai qu'un|n'avons qu'une|n'avons qu'un|n'avions qu'une|n'avions qu'un|n'y avait qu'une|n'y a qu'une) {reason}",
      "(client|clients|siège|direction|bailleur|rectorat|comité|conseil|groupe) ayant {reason}",
    ],
  },
};
