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
    you: "madame | monsieur | t'ai | t'en | ta | te | tes | tien | toi | ton | tu | vos | votre | vous",
    we: "chez nous | l'on | l'équipe de | maison | nos | notre | nous | on | qu'on",
    i: "j'ai | j'aurais | j'en | j'espère | je | m'a | m'en | m'ont | ma | me | mes | moi | mon",
    they: "celle | celles | celui | ceux | elle | elles | eux | il | ils | leur | leurs | lui | qu'elle | qu'il | s'il | sa | ses | son",
    somebody:
      "des personnes | gens | individu* | la personne | personne | personnes | quelqu'un | un confrère | un profil | une consœur | une personne",
    other:
      "ailleurs | alternati* | autre | autrement | autres | confrères | d'ailleurs | d'autres | d'un autre | l'autre | l'extérieur | quelqu'un d'autre | un autre | un confrère | une autre | voisin",
    candidate:
      "aspirant* | auditionné* | candidat | candidate | candidates | candidats | concurrent* | finaliste* | lauréat* | personnes retenues | postulant* | profils",
    client: "client | cliente | donneur d'ordre* | entreprise cliente | mon client | notre client",
    committee:
      "actionnaire* | assemblée | associés | chef de département | chef de service | codir | collège | comité* | commission* | conseil de | directeur | direction | directrice | du conseil | fondateur* | gérant* | jury | la cheffe | le chef | le conseil | le maire | le siège | manager | metteur en scène | ministère | municipalité | panel | patron | recruteurs | rectorat | rectrice",
    internal:
      "ancienneté | collègue | collègues | de la maison | du groupe | en interne | interne | internes | maison mère | mobilité | mutation interne | notre ancien | solution interne | titulaire | un ancien | à l'interne",
    everyone:
      "aux candidats | chacun* | chaque | ensemble des | l'ensemble | les candidats | tous | tout | toute | toutes",
    friend:
      "ami | amie | amis | beau-frère | belle-sœur | collocataire | coloc | colocataire | conjoint* | copain | copine | cousin* | fille | fils | frère | gendre | ma copine | ma cousine | ma femme | ma mère | maman | mari | mon ancien collègue | mon coloc | mon copain | mon mari | mon père | neveu | nièce | papa | pote | sœur | voisin*",
    not: "aucun* | faute d* | jamais | n'a* | n'e* | n'h* | n'i* | n'o* | n'y | ne | ni | non | nulle | nullement | pas | personne ne | rien | sans | à défaut",
    unable:
      "empêch* | hélas pas | impossib* | interdi* | n'a* pu | ne nous perm* | ne perm* | ne peu* | ne pourr* | ne pouv* | pas en mesure | pas permis | pas possible | pas pouvoir | pas pu | pas réussi",
    nolonger:
      "n'a* plus | n'e* plus | ne c* plus | ne f* plus | ne p* plus | ne plus | ne s* plus | plus de place* | plus disponible* | plus lieu | plus loin | plus à pourvoir | y a plus",
    sorry:
      "ai le regret | attrist* | au regret | aurais préféré | avons dû | avons le regret | contraint* | crains | dans l'obligation | devons hélas | dommage | décev* | déplor* | désolé* | déçu* | excus* | hélas | je le crains | malheureusement | mauvais* nouvelle* | navré* | nos excuses | nous avons dû | pardon | regret | regrett* | sommes au regret | suis au regret | triste | à notre grand | à regret",
    negative:
      "ajourné | déclin* | défavorable* | figure pas | inférieur* | irrecevable* | n'a pas abouti | ne figure pas | ne peut aboutir | non retenue | non retenus | non sélectionné* | négati* | pas abouti* | pas admis | pas classé* | pas convaincu* | pas donné | pas favorable | pas inscrit* | pas lauréat* | pas partie | pas passé* | pas retenu | pas retenue | pas sur la liste | pas sélectionné* | pas été choisi* | pas été favorable | pas été retenu* | pas été sélectionné* | perdu | recalé* | refusé* | rejeté* | sans suite | écarté* | échec* | échoué*",
    but: "alors que | bien que | cependant | en revanche | mais | même si | néanmoins | or | par contre | pourtant | quand même | toutefois",
    instead:
      "a préféré | au lieu | c'est avec | en faveur | la préférence | plutôt | privilégi* | préfér* | à la place",
    if: "au cas | dans le cas | en cas | le cas échéant | ou non | s'il | sauf | si | sous réserve",
    may: "aurait | auriez | peut | peuvent | peux | possible | pourra | pourrait | pourrez | pourriez | pourrions | pourrons | pouvoir | pouvons | pu | puissions | serait | susceptible*",
    when: "après | au terme | aussitôt | avant | d'ici | depuis | dès demain | dès qu | dès que | jusqu* | le jour où | lors | lorsqu* | pendant | quand | suite à | tant que | une fois | à compter | à l'issue | à la suite",
    because:
      "ainsi | au vu | c'est dire | c'est pourquoi | car | compte tenu | d'où | donc | dès lors | en raison | faute d* | motif* | par conséquent | parce qu* | pourquoi | puisqu* | raison | raisons | si bien que | à cause",
    only: "n'a* qu | qu'un seul | seul | seule | seulement | seules | seuls | simplement | un seul | une seule | unique*",
    yet: "actuellement | demeure* | encore | pas encore | reste | restent | restez | toujours | à ce jour",
    already: "déjà | désormais | entre-temps | entretemps | maintenant | vient de",
    timebeing:
      "actuellement | aujourd'hui | ce coup | cette année | cette fois | cette saison | en ce moment | jusqu'à nouvel ordre | pour ce poste | pour cette année | pour cette fois | pour cette session | pour l'heure | pour l'instant | pour le moment | sur ce coup | sur ce poste | temporaire* | à ce jour | à ce stade",
    again: "de nouveau | renouvel* | retent* | revenir | reviendr* | à nouveau",
    application:
      "candidater | candidatur* | demande d'emploi | demande de mutation | demande de stage | offre de service | offre de services | offres de service | postul* | répondu à notre annonce | sollicit* | soumis* votre | votre démarche",
    documents:
      "attestation* | book | certificats | coordonnées | curriculum* | cv | diplôme* | documents | dossier* | justificatifs | lettre | lettres | pièces | portfolio* | références",
    position:
      "affectation | affichage* | alternance | annonce | annonces | cdd | cdi | chaire | de bras | direction de | emploi* | fauteuil | fonction | intérim | intérimaire* | job | jobs | le rôle de | ligne budgétaire | mandat | mission | offre d'emploi | opportunité* | ouverture | place | places | position* | poste | postes | pupitre | rayon | remplacement* | rôle | rôles | siège | titularisation | vacant*",
    hiring:
      "acquisition de talents | carrière* | dotation | drh | embauch* | employeur* | engagement* | hiring | hr | personnel | recrut* | ressources humaines | rh | service du personnel | talents",
    process:
      "campagne* | casting | concours | démarche* | mise au concours | notre recherche | process | processus | procédure* | présélection* | recrutement* | session* | sélection* | tri",
    training: "alternan* | apprenti* | bénévol* | place d'apprentissage | postdoctor* | stage | stagiaire*",
    profile:
      "aptitude* | compétence* | formation | motivation* | parcours | profil | profils | qualification* | qualités | surqualifié* | talent | votre valeur",
    experience:
      "aguerri* | ancienneté | ayant déjà | bilingue* | connaissance* | débutant* | expérience* | expériment* | junior | la pratique | maîtrise* | opérationnel* | senior | spécialis*",
    requirements:
      "attendu* | attentes | besoin* | cahier des charges | cherch* | conditions | critère* | demandait | demande un | demandons | exigé* | fallait | faut | il fallait | il nous faut | indispensable* | nous attendons | nous fallait | obligatoire* | profil recherché | prétention* | recherchons | recherchés | requis*",
    fit: "adapté* | adéquat* | coche | collait | colle | convien* | correspond* | coïncid* | fait pour | la bonne personne | match | qualifié* | répond à | répondai* | s'inscri* | te convient | à la hauteur",
    better:
      "d'abord | davantage | l'emport* | meilleur* | mieux | plus | premier choix | privilégié* | préférence | supérieur* | une longueur d'avance",
    level: "concurrence | de qualité | niveau | qualité | relevée | rude",
    many: "beaucoup | candidatures reçues | deux cents | grand nombre | nombre de candidatures | nombre de dossiers | nombre élevé | nombreu* | plus de trois cents | trois cents | volume",
    interview: "audition | auditionn* | auditions | entretien* | entrevue* | oral",
    talk: "appeler | appellera | café | causé | conversation* | coup de fil | de vive voix | discussion* | discut* | déjeuner | en face | en parler | l'appel | notre appel | on se voit | parler | parlons | parlé | rappeller* | rencontr* | rendez-vous | réunion* | te voir | teams | téléphon* | un appel | visio | visioconférence* | visite | vous entendre | vous recevoir | vous voir | zoom | échange | échanger | échanges | être venu*",
    test: "assessment | audition* | casting* | challenge | copie | essai | exercice* | journée d'essai | l'examen de | l'oral | leçon d'essai | présentation | période d'essai | soutenance* | test | tests | à l'examen | à l'oral | épreuve* | étude de cas | évaluation*",
    round:
      "deuxième entretien | deuxième tour | la suite | phase* | plus loin | prochaine étape | second entretien | second tour | suite | tour | troisième tour | étape*",
    shortlist:
      "deux finalistes | en finale | finale | finaliste* | les finalistes | liste restreinte | présélection* | short-list* | shortlist*",
    list: "classement | classé | classée | de réserve | e rang | en réserve | figure* | inscrit sur | la réserve | lice | liste | n'y figure | notre réserve | rang | réserve de recrutement | suppléant*",
    pool: "base de données | conserv* vos | conserv* votre | conservons | dans le carnet | dans le tiroir | garde ton | garde votre | garder votre | gardons votre | notre base | notre réserve | précieusement | rejoint notre | restons en contact | réseau* | sous le coude | vivier*",
    offer:
      "faire d'offre | faire une offre | offert* | offre | offres | offrir | offrons | promesse d'embauche | propos* | te proposer | vous faire d'offre | vous proposer | à offrir",
    contract: "contractu* | contrat* | promesse d'embauche | rib | signature* | signer | signé | signée",
    salary: "brut | enveloppe | euros | mutuelle | paie | prime | prétention* | salaire* | salarial*",
    start:
      "arrivée | commenc* | démarr* | entrée en fonction | intégr* | rejoign* | rejoind* | rejoint | tu commences | vous libérer",
    reference:
      "attestation* | casier | certificat* | diplôme* | extrait de casier | justificatif* | le permis | médical* | pièce d'identité | référence* | visite médicale | votre permis | vérifi*",
    score:
      "classement | classé | classée | deuxième sur | la note | majorité | note de passage | notes | obtenu 0 | points | rang | score | seuil* | sur 20",
    feedback: "debrief* | explication* | faire un retour | feedback* | retour sur | un retour plus",
    decide:
      "a fait son choix | acté | après mûre | arbitr* | arrêté | arrêtée | balance | choix | conclu* | convenu | décid* | décision* | délibér* | départag* | en a décidé | estim* | faire un choix | finalement | jug* | l'avis | opté | pris la décision | prononc* | réflexion | résol* | tranch* | verdict",
    result:
      "avis | conclusion* | issue | mise à jour | nouvelle | nouvelles | retour | réponse | réponses | résultat* | statut | suite donnée | suivi",
    select:
      "arrêté son choix | avons pris | choisi* | choix | confier | confié | confiée | coup de cœur | distinguée | départag* | désigné* | garder que | gardé | nommée | on garde | opté | porte sur | privilégi* | préfér* | retenir | retenons | retenu | retenue | retenues | retenus | retien* | signé avec | sélectionn* | tranché en faveur",
    proceed:
      "aller plus loin | approfond* | aucune suite | avanc* | chemin* | concrétis* | continu* | donne suite | donner de suite | donner suite | donner une suite | donnée à | entrer en matière | issue positive | pas suite | passer à | plus loin ensemble | poursuiv* | prolong* | retenir votre | répondre favorablement | réserver une issue | réserver une suite | suite donnée | suite favorable | suite positive",
    consider:
      "analyse | approfondi* | après étude | attentif | attention | attentive | compar* | considér* | débat | délibér* | envisag* | examen | examin* | hésité | l'étude de | lecture | lu | mûre réflexion | parcouru* | pris connaissance | prise en considération | relu | réflexion | réfléch* | soin | traité | une étude | à l'étude | étude attentive | étude de votre | étudier | étudié | étudiée | évalu*",
    hire: "accueilli* | affectation | affecté* | collaboration | compter parmi | désigné | embauch* | engag* | incorpor* | intégrer | nomination* | nommé* | prendrons | prenez | prenons | recrut* | signé avec | titularis*",
    fill: "a trouvé | a été prise | ai trouvé | attribué* | au complet | avons trouvé | comblé* | déjà pris | est pris | est prise | occupée | plus à pourvoir | pourvoir | pourvu | reprend le | trouvé notre | trouvé preneur | trouvé sa",
    close:
      "archiv* | arrêter | bouclé* | classer | classée | clore | clos | close | clôtur* | conclu | définitive | définitivement | fermer | fermé | fermée | fin | finaliser | fini | la page | mettons fin | mettre fin | prend fin | referm* | s'arrête | s'éteint | termin* | un terme | à la fin",
    cancel:
      "abandonn* | aboli* | annul* | caduque | cess* | dissou* | fera pas | interromp* | lieu d'être | n'aura pas lieu | ne sera pas | ne seront pas | ne verra pas | ouvrira pas | pas renouvelé* | pas été reconduit* | renonc* | retir* | sans suite | stopp* | suppression* | supprim* | verra pas le jour",
    freeze: "ajourn* | bloqué | en attente | en pause | gel | gelé* | jusqu'à nouvel | report* | suspend* | suspens*",
    budget:
      "budget* | crédits | effectif* | enveloppe | finance | financement* | ligne budgétaire | moyens | rachat | réorganis* | subside* | subvention* | économi*",
    withdraw: "caduque | retirer | retirons | retirée | retrait | résili*",
    reject:
      "ajourné* | c'est non | ce sera pour une autre | chemins se séparent | dire non | débout* | déclin* | exclusion | n'a* pas souhaité | n'avons pas retenu | n'iron* | ne donnerons pas suite | ne donnons pas suite | ne pas aller plus loin | ne pas donner suite | ne pas poursuivre | ne pas retenir | ne poursuiv* | ne reten* | ne retien* | ne serez pas | ne souhait* pas | ne veut pas de | ne vous conv* | ne vous pren* | pas donner suite | pas favorable | pas retenir | pas souhaité | pas te propos* | pas votre candidature | pas vous acc* | pas vous faire | pas vous re* | pas été retenu | pas été retenue | recal* | refus* | rejet* | renonc* | réponse négative | sera pour une | un non | y donner une suite | y réserver une suite | écarter | écarté | écartés | élimin*",
    accept:
      "accept* | accord* | accéder à votre | admet | admis | admission | approuv* | autoris* | consent* | d'accord | donné son accord | en votre faveur | entérin* | favorable | favorablement | octroy* | oui | valider | validé | votre faveur",
    pass: "a été retenue | accéder à | admis à | admissible* | atteint | convainc* | fait partie | franchi | franchie | lauréat* | passez à | passé le | passé à | qualifi* | réussi* | succès | sélectionné | sélectionnée | tour suivant | validé",
    invite:
      "aimerions vous | convier | convocation* | convoqu* | invit* | pourriez-vous venir | pouvez-vous passer | présentez-vous | souhaitons vous rencontrer | t'attend | te rencontrer | venez | venir | viens | voudrait te | voudrions vous | vous attend | vous attendons | vous entendre | vous recevoir | vous rencontrer | vous voir",
    congratulate:
      "ai le plaisir | au plaisir | avons le plaisir | bonne nouvelle | bravo | content* | enthousias* | félicit* | heureuse | heureux | honneur de | l'honneur | plaisir | ravie | ravis | réjou*",
    confirm:
      "accusons réception | accusé de réception | attest* | bien reçu | confirm* | entérin* | notifi* | par la présente | signifions",
    receive:
      "adressée | arrivé | bien arrivé* | bien parvenu* | candidatures reçues | enregistré* | fait parvenir | nous est parvenu* | parvenu | parvenue | recevoir | reçu | reçue | reçues | reçus | réception | transmis | transmise",
    wait: "attend* | attente | délai* | glissé | longtemps | patien* | prolongé* | repouss* | retard* | silence | tarde* | tardive*",
    postpone: "ajourn* | décal* | déplac* | nouvelle date | report* | repouss*",
    schedule:
      "agenda* | aura lieu | calendrier* | convient | créneau* | dates | disponib* | fixer | fixé | fixée | horaire* | la date | organisé | planifi* | prévoir | prévu | prévue | rendez-vous | se déroul* | se tiendr* | seriez-vous libre | votre date",
    daytime:
      "10:00 | 8 h | après-midi | aujourd'hui | ce matin | cette semaine | demain | demi-journée | dimanche* | heure | heures | hier | jeudi* | la semaine prochaine | lundi* | mardi* | matin | matinée | mercredi* | midi | minutes | samedi* | semaine prochaine | soir | vendredi* | week-end",
    month:
      "août | automne | avril | cet été | d'été | décembre | février | hiver | janvier | juillet | juin | l'été | mai | mars | novembre | octobre | printemps | rentrée | semestre* | septembre | trimestre*",
    place:
      "accueil | adresse | agence de | atelier | bureau | bureaux | dépôt | entrée | locaux | place de | rue | réception | salle | site | siège | à l'étude | étage",
    bring: "apport* | carte d'identité | chaussures | muni | passeport | pièce d'identité | tenue",
    send: "adresser | communiquer vos | compléter | complété | dépos* | envoi* | envoy* | expédi* | faire parvenir | fournir | joindre | rempli* | renvoy* | retourner | transmett* | transmis*",
    deadline:
      "au plus tard | avant le | d'ici au | d'ici le | dans un délai | date limite | délai | délais | jusqu'au | préavis | sous peu | sous trois",
    link: "en ligne | espace candidat | espace personnel | formulaire | http* | lien | notre site | plateforme | portail | votre compte",
    attached: "annexe* | ci-dessous | ci-joint* | joint | jointe | pièce jointe",
    answer:
      "contact* | dis-moi | dites-moi | joignable* | rappelez | rappelle* | recontact* | relanc* | revenir vers | revenons vers | reviendr* vers | reviens vers | répond* | réponse | réponses | vous relancer | à votre disposition | écrire | écrit",
    inform:
      "a fait connaître | annoncer | apprend* | averti* | avisons | avisés | communiqu* | faire connaître | fais part | fait connaître | fait savoir | indiqu* | informations | informe | informer | informerons | informons | informée | informés | notifi* | par la présente | préven* | reviens vers | sachez | signifie | signifions | t'annoncer | t'écris | te dire | tenions à | transmett* | vous dire | vous écrire",
    ask: "auriez-vous | demand* | invitons à | merci de | peux-tu | pourriez-vous | pouvez-vous | prie | prions | question* | seriez-vous | veuill* | êtes-vous",
    thank: "gré | merci | reconnaissan* | remerci* | savons gré | sensible*",
    interest:
      "confiance | d'intérêt | enthousiasme | envie | intéress* | intérêt | l'intérêt | manifesté* | motivation | portez à | porté à | témoign*",
    effort:
      "accordé | consacré* | disponibilité | démarche | déplacement | effort* | engagement | joué le jeu | peine | pris le temps | soin | temps | énergie",
    impress:
      "adoré | agréable* | aimé | appréci* | beau souvenir | beaucoup plu | bon souvenir | brillant* | clarté | conquis* | convain* | dans l'œil | enthousiasm* | excellent* | franchise | impressionn* | intéressant* | qualités | remarqu* | rigueur | saluer | salué | souvenir | séduit* | tapé dans | touché*",
    hard: "de peu | difficile* | délicat* | longuement hésité | rude | serré*",
    wish: "bon courage | bon vent | bonne chance | bonne continuation | chance | courage | de trouver | espoir | espér* | je vous souhaite | le meilleur | nos meilleurs vœux | nos vœux | plein succès | pleine réussite | puissiez | réussite | souhait* | ta chance | votre chance | vœux",
    path: "aventure | carrière | chemin | chemins | continuation | démarches | horizon* | parcours | pour la suite de | professionnel* | projets | rebond* | recherche | recherches | suite de votre carrière | trouver rapidement | vos projets",
    encourage:
      "alerte* | consulter nos | consultez | décourag* | encourag* | n'hésitez | retenter | reviens | suivez | volontiers",
    future:
      "autre fois | autres offres | futures | futurs | l'an prochain | l'année prochaine | opportunité se | partie remise | plus tard | prochain* | saison prochaine | se dessin* | se libèr* | se présentait | se présente | ultérieur* | un jour | une prochaine | venait à",
    remember:
      "de vous revoir | en contact | en tête | grande ouverte | recontact* | recrois* | reprendrons contact | restons en contact | revenir vers vous | reviendrons vers | se recrois* | vous relire",
    sincerely:
      "agréer | amicalement | au plaisir | belle journée | bien cordialement | bien à vous | bises | bonne fin | bonne journée | cdt | chaleureusement | considération distinguée | cordialement | distinguée* | l'assurance de | l'expression de | meilleures salutations | prie de croire | prions de croire | respectueu* | salutations | sentiments les meilleurs | sincères | vous prie de | vous prions de | à très vite",
    dear: "allo | bonjour | cher | chère | coucou | hello | madame monsieur | salut",
    data: "confidentiali* | confidentiel* | consentement | données | droit d'accès | détrui* | effac* | protection des données | rectification | rgpd | suppression de vos | supprimées",
    automatic:
      "automati* | boîte n'est pas | généré* | ne pas répondre | ne pas y répondre | ne répondez pas | pas relevée",
    money:
      "bancaire* | banque | banques | carte bancaire | carte de crédit | caution | cautionnement | compte bancaire | courtier* | crédit | découvert | emprunt* | endettement | hypothèque* | hypothécaire* | iban | leasing | limite de carte | mensualit* | microcrédit | plafond | prêt | prêts | taux d'endettement | taux d'intérêt | virement* | épargne",
    home: "achat d'une maison | achat de la maison | agence immobilière | appartement* | bail | bailleur* | baux | chambre | coloc | colocat* | compromis de vente | deux-pièces | habitation* | hlm | immobil* | kot | le bien | locataire* | location | locations | locative | logement* | loyer* | maison à louer | maison à vendre | ménage | propriétaire | propriétaires | régie | studio | trois-pièces | vendeurs | visite de l'appartement | visite du",
    permit:
      "agrément | ambassade* | asile | autorisation | bâtir | citoyenn* | consulat* | douane* | délivr* | immigration | légalisation | nationalité | naturalis* | office des étrangers | passeport | permis d* | préfecture | séjour | titre de séjour | urbanisme | visa | visas | équivalence*",
    study:
      "admission* | bachelor | bourse | bourses | campus | collège | conservatoire | cours de | crèche municipale | cycle | cégep | d'élèves | d'études | des élèves | diplôm* | doctorat | en classe | en crèche | en licence | erasmus | faculté* | garderie* | inscri* | le cours | les cours | les élèves | licence de | licence en | lycée* | master | maternelle | mba | mémoire | parcoursup | place de crèche | place en crèche | place en licence | promo | rentrée scolaire | réinscription | scolaire* | thèse | un élève | une élève | universit* | votre classe | votre enfant | votre fille | votre fils | vœu | échange avec | échange erasmus | école | écoles | études | étudiant*",
    paper:
      "actes | article* | colloque* | comité de lecture | comité scientifique | communication au | communication scientifique | conférence | congrès | court métrage | journal | ligne éditoriale | livre | livres | manuscrit* | poster | poème* | publication* | publier | publiera | recueil | relecteur* | revue | roman | romans | scénario* | texte | textes | votre communication | votre texte | éditeur* | édition* | éditorial* | évaluateur*",
    grant:
      "accélérateur* | aide financière | allocation | anr | appel à projets | bourse | bourses | chèque-formation | financement | financé | fnrs | fns | fonds | incubat* | investisseur* | lauréats du prix | levée de fonds | mécénat | primée | primés | prix | projet de recherche | récompense* | résidence d'artiste | sponsor* | start-up | startup | subside* | subvention* | trophée*",
    claim:
      "amende* | appel de la décision | assurance auto | assurance habitation | assureur | assuré | assurés | caisse maladie | compagnie d'assurance | contestation | contrat d'assurance | contravention* | débout* | dédommag* | garantie* | indemni* | infraction* | litige* | mutuelle | notre assurance | plainte* | prise en charge | prothèse | recours | rembours* | requête* | réclamation* | sinistre* | tribunal | votre assurance",
    purchase:
      "abonnement* | achat* | acheté | achetée | achetés | article commandé | bon de commande | boutique | cher client | chère cliente | code promo | colis | commande | commandes | expédition | factur* | fidélité | fonctionnalité | livraison* | livrer | livrons | livré | livrée | magasin en ligne | marque | modèle épuisé | offre d'achat | paiement* | panier | prix | produit* | promo | retour produit | rupture | référencement | référencée | service client | stock | tarif | tarifs | ticket de caisse",
    event:
      "anniversaire | atelier découverte | au théâtre | billet* | chasse aux | concert* | cours de | du théâtre | excursion* | festival* | hébergement | hôtel* | loterie | mariage | match | notre restaurant ce | nuitée* | places de concert | poterie | réservation* | réserver une table | réserver votre | sortie | spectacle* | stage de poterie | stand | table | tirage au sort | tournoi* | vol | vols | votre réservation | votre stand | voyage* | yoga | évènement*",
    tender:
      "adjudicat* | appel d'offre | appel d'offres | attributaire | attribution du | cahier des clauses | centrale d'achat | devis | fournisseur* | lot | marché de | marché public | marchés publics | offre de prix | offre technique | partenariat* | passation | plombier | pouvoir adjudicateur | prestataire* | proposition commerciale | soumission* | sous-traitan* | titulaire du marché | traiteur",
    member:
      "adhérent* | adhésion* | adopt* | animaux | association* | bénévole | bénévoles | chorale | club | conseil des membres | cotisant* | cotisation* | famille d'accueil | jumelage | licencié | licenciés | membre | membres | mentor* | parrainage | refuge* | sélectionneu* | équipe de bénévoles",
    health:
      "chirurg* | consultation* | cure | dentiste | docteur | donneur | essai clinique | greffe | hospital* | maladie | médecin* | ophtalmo* | opération | ordonnance | patient | patiente | patients | prothèse | radiologie | rendez-vous médical | soins médicaux | thérap* | traitement | vaccin* | votre rendez-vous chez | à l'hôpital",
    newsletter:
      "abonn* | actualités | article | astuces | blog* | cette semaine notre | cette semaine on | chercheurs d'emploi | coach | comment rebondir | comment relancer | comment réagir | conseils | dossier du mois | dossier spécial | décortiqu* | désabonn* | désinscri* | en savoir plus | gratuit* | infolettre* | inscrivez-vous | lecteur* | les recruteurs | linguiste* | lire la suite | magazine | newsletter* | nos conseils | nos experts | nos lecteurs | notre enquête | podcast* | pourquoi les | raconte | rapporte la | rubrique | se confient | selon les | selon une enquête | sondage | télécharg* | témoign* de | un recruteur | une enquête | webinaire* | épisode",
    alert:
      "alerte emploi | alertes emploi | créer une alerte | créez votre alerte | nouveaux postes | nouvelles offres | offres correspondant | offres d'emploi correspond* | offres du jour | offres pour vous | offres recommandées | postulez maintenant | recommandé* pour vous | suggestions | votre alerte | votre recherche enregistrée",
    rejection:
      "ce refus | courriel de refus | courriel de rejet | courrier de refus | courrier type | des refus | dire non | dix refus | essuyé* | le refus | le rejet de | lettre de refus | lettre de rejet | lettre type | lettres de refus | m'avait dit non | mail de refus | me refusait | message de refus | non type | non-retenue | recalé | recalée | refus | réponse négative | réponses de refus | réponses négatives | son refus | un non | un refus | un rejet | votre refus | éconduit*",
    recruiterreach:
      "chasseur de têtes | chasseuse de têtes | je cherche actuellement | je recrute | je vous contacte au sujet | linkedin | opportunité intéressante | ouvert à de nouvelles | ouverte à | pour le compte de | profil linkedin | serais-tu intéressé* | seriez-vous intéressé* | tombé sur ton profil | tombé sur votre profil | tombée sur votre profil | trouvé votre profil | votre profil a retenu | vous approcher | vu ton profil | vu votre profil | à l'écoute",
    hrtalk:
      "ats | avis du chef | avis sur le candidat | candidats du lot | candidats en cours | candidats restants | ce candidat | classer les candidatures | comité rh | compte rendu d'entretien | dans l'outil | debrief | dossiers rejetés | du trimestre | envoyer le mot | envoyer les réponses | grille d'évaluation | informes les candidats | internes non retenus | je l'écarte | la candidate de | la grille | la pile des non | le candidat de | le jeune | le lui dire | les deux finalistes | lettre type | leur dire | lui annoncer | mets les profils | ne convient pas je | ne retienne | notifier ceux | notre candidat | on gèle le | on remercie les autres | on repart de | pense à notifier | peux-tu envoyer | pipeline | premier tri | prévenir les | quatre autres | qui rédige | qui se charge | relancer l'annonce | repart de zéro | scorecard | serais d'avis | shortlist pour | t'en charges | template | trouve-moi | viviers | à ne pas retenir | à recaler",
    ownmove:
      "a décliné notre | j'ai accepté | j'ai bien lu | j'ai choisi | j'ai dit oui | j'ai décidé | j'ai postulé | j'ai reçu votre | j'ai été licencié* | j'ai été recalé* | j'aimerais postuler | j'espérais | je comprends votre | je conteste | je dois décliner | je décline | je me désiste | je me permets de postuler | je me permets de vous adresser | je me permets de vous relancer | je me retire | je me suis rendu compte | je ne donne pas suite | je ne souhaite plus | je ne suis pas libre | je ne suis plus | je ne viendrai | je postule | je préfère poursuivre | je quitte | je regrette de ne pas pouvoir | je renonce | je repostul* | je reste à mon | je retire | je sollicite | je souhaite postuler | je souhaiterais savoir | je soussigné | je suis disponible | je suis très motivé | je vous adresse | je vous relance | je vous remercie de votre décision | je vous rends | je vous écris pour postuler | m'avez | m'aviez | m'avoir accordé | m'avoir informé | ma candidature | ma demande | ma démission | ma motivation | ma postulation | ma route | ma situation | me présente | me présenter | me voir | merci de m'avoir | mes attentes | mes regrets | mes vœux | mon autre | mon cv | mon dossier | mon employeur | mon entretien | mon nom | mon parcours | mon profil | pour moi cette fois | retirer ma candidature | se désiste | se retire du | votre refus | votre réponse négative",
    meant:
      "au sens | blabla* | citation | classique | comme dans | comme suit | du genre | exemple* | fictif | formulation* | formule | imagine | imaginez | langue de bois | le héros | lettre type | modèle* | p ex | par exemple | phrase | redouté* | reformul* | roman | spécimen | tel que | type | à adapter | échantillon*",
    error: "contrairement à ce que | erreur* | ignorer | ne pas tenir compte | ne tenez pas compte | par erreur",
    despite: "bien que | en dépit | malgré | même si | quand même | tout de même",
    especially: "sincèrement | surtout | tant les | tout à fait | très | vivement | vraiment",
    first:
      "1er | 2e | dernier | derniers | dernière | dernières | deuxième | final | finale | initial* | premier | premiers | première | second | troisième",
    person:
      "a dit oui | a désigné | a signé | autre candidat | autre candidate | autre finaliste | autre personne | autres candidatures | autres profils | candidat interne | commence lundi | consœur | d'autres candidats | d'autres candidatures | d'autres profils | l'autre finaliste | la personne choisie | personne que nous | quelqu'un d'autre | quelqu'un qui | qui prendra la | sur un autre | sur une autre | un ancien | un autre candidat | un autre profil | un concurrent | un confrère | une autre candidate | une autre personne | une collègue | une consœur | une personne qui | votre collègue",
    work: "activité* | agence | association | atelier | boîte | brigade | cabinet | chantier* | clinique | collègue* | crèche | département* | employé* | entreprise* | fondation | foyer | garage | groupe | hôpital | hôtel | ligne | magasin | mairie | maison | musée | métier* | organis* | pharmacie | production | projet | projets | restaurant | salon | service* | société | structure | théâtre | travail* | usine | ville | école | équipe* | établissement*",
    goesto:
      "allé à | attribu* | confier | confié | confiée | donnée à | dévolu* | est attribué | ira à | part avec | part sur | porté sur un | porté sur une | proposé à | revient à | va à",
    stays: "collègues en place | habituel* | notre ancien | titulaire* | titularis* | un ancien",
    lack: "absence de | court | courte | faute d* | fragil* | insuffisan* | l'absence d* | manque | pas abouti* | pas assez | peu de",
    toomuch: "au-dessus de | dépass* | excèd* | plafond* | surqualifi* | trop",
    ending:
      "arrêter là | en rester là | en restons là | laisser là | met un terme | mettons fin | mettre fin | pas plus loin | prend fin | rendons votre liberté | s'arrête ici | s'arrête là | s'étei* | sans vous | se referme | se sépar*",
    ahead:
      "a joué contre | a penché | d'avance | de peu | derrière | deuxième position | deuxième sur | devant vous | emporter | en deuxième | entre deux | fait la différence | joué contre | l'emport* | longueur d'avance",
    deserve: "abus* | digne* | ennuier* | mérit* | valez | vaux mieux",
    direction: "autrement | orient* | répartir | s'orient* | solution interne | tourné vers | vers un | vers une",
    condition:
      "agrément | allemand | ancienneté | anglais | bilingu* | brevet* | caces | casier judiciaire | certificat* | cfc | diplôm* | disponibilité* | domicili* | habite | horaire | horaires | langue | le permis | licence | master | mi-temps | nuit | néerlandais | permis de travail | préavis | résidence | sans permis | temps plein | trajet* | télétravail | visa | votre permis | week-end*",
    recommend: "avis défavorable | avis favorable | défend* | plaid* | présenté votre | recommand*",
    vote: "arbitr* | assemblée | balance | discuté | débat | délibér* | en équipe | majorité | partagé | prononcée | réuni | s'est réuni* | séance | tranch* | unanim* | voix | vote",
    status:
      "archiv* | clôturé* | dossier n | enregistrée | espace candidat | expiré | fiche | mise à jour | motif | numéro | n° 0 | offre n | poste n | réf | référence | statut | traité | état",
    figure:
      "aventure | carnet | courant | course | horizon* | la page | la pile | la porte | marche | matelot | musique* | planté | portes | quai | recette | relais | récolte* | tiroir | train",
    late: "après la clôture | après notre | avant que | avant votre | depuis ce matin | entre-temps | manqué | plus tôt | raté | tard | tardi*",
    isyou:
      "c'est toi | c'est vous | est à toi | est à vous | toi qu'on | tu commences | votre affectation | votre embauche | vous est ouvert* | vous est proposé* | vous offrons | vous que nous | vous revient | vous êtes admis* | vous êtes sélectionné*",
    welcome:
      "bienvenu* | compter parmi | de la maison | parmi nous | rejoign* | rejoind* | t'accueill* | vous accueill* | vous intégrer",
    pet: "adoptant* | adopter | adoption | animal | animaux | chat | chaton* | chats | chatte* | cheval | chien* | chiot* | compagnon à quatre | croquettes | gamelle | lapin* | minou | poney* | poulain* | refuge | spa | toutou | vétérinaire* | élevage | éleveu*",
    media:
      "album | appli | artistes | bande dessinée | brocante | chanson* | chaîne | clip | court métrage | dessin | dessins | documentaire* | expo | exposant* | exposition* | film* | galerie | illustration* | marché de noël | morceau | morceaux | peinture* | photo | photograph* | photos | playlist | poème* | radio | reportage* | roman | sculpture* | scène découverte | stand | stands | tableaux | vernissage | vidéo* | émission | œuvre | œuvres",
    sport:
      "arbitre* | athlétisme | basket* | championnat* | club | clubs | coach sportif | cyclis* | dossard* | entraînement* | entraîneu* | escalade | foot | football | fédération | gardien de but | hockey | joueur* | joueuse* | judo | ligue | marathon* | match | matches | matchs | natation | rugby | semi-marathon | ski | sportif* | sportive* | sélectionneu* | tennis | tournoi* | trail | équipe première",
    hrmatter:
      "ancienneté | arrêt de travail | arrêt maladie | augment* | avance sur salaire | avancement | bulletin de salaire | changement d'horaire | chèque-formation | congé parental | congé sans solde | congés | crédit-temps | demande de congé* | demande de télétravail | démission* | entretien annuel | fiche de paie | fiches de paie | formation continue | frais de déplacement | heures supplémentaires | jour de télétravail | jours de télétravail | note de frais | notes de frais | parking | place de parc | place de parking | place de stationnement | plan de formation | planning* | promotion interne | revalorisation | rtt | rupture conventionnelle | récupération | tickets restaurant | titres-restaurant | vacances | voiture de fonction | vos congés",
    authority:
      "allocation* | ambassade* | amende* | budget participatif | caf | carte scolaire | chômage | concession | consulat* | contribuable* | copropri* | cpas | douane* | dérogat* | emplacement | façade | fisc | fiscal | fiscale | food-truck | greffe | guichet | habitants | impôt* | jardin familial | jardin partagé | jardins familiaux | jardins partagés | logement social | légalis* | ménage | naturalis* | onem | opposition | parcelle* | passeport* | permis d'urbanisme | permis de construire | place de crèche | place en crèche | potager* | préfecture | préfet | pétition* | recours gracieux | riverain* | stationnement | syndic | taxe | taxes | tribunal | urbanisme | véranda | état civil",
    contest:
      "appel à projets | cette édition | challenge | compétition officielle | concours d'écriture | concours de nouvelles | concours photo | distinction* | distingué | festival* | figurant* | figuration | gagnant* | gagner | gagné | hackathon* | jeu-concours | loterie | médaille* | palmarès | participants | prix | prochaine édition | récompens* | sélection officielle | tirage au sort | tiré au sort | tirée au sort | tirés au sort | tombola | trophée* | votre participation",
    sift: "admissib* | en lice | filtr* | garder que | liste restreinte | parmi celles que | parmi ceux que | parmi les | présélection* | restreint* | retenues pour | seuil* | seules les | seuls les | short-list* | shortlist* | tri | élimin*",
    full: "au complet | bouclé | comblé | complet | complets | complète | couverts | déjà pris | est pris | est prise | plus de place* | pourvu | verrouillé* | épuisé",
    giveback: "détrui* | en retour les | originales | rembours* | rendons | restitu* | retournons | vous attendent",
    done: "ai | as | avaient | avais | avait | avez | aviez | avions | avons | ayant | elle a | eu | fut | il a | l'a | n'a | nous a | on a | ont | qui a | vous a | étaient | étais | était | étant | étiez | étions | été",
    will: "*cherons | *endra | *endrai | *endrez | *endrons | *endront | *era | *erai | *eront | *lerons | *nerons | *terons | *uerons | *verons | allons | aura | auras | aurez | fera | ferons | ira | irons | pourra | pourrez | pourrons | pourront | prendra | prendrons | sera | serez | serons | seront | va | vas",
    one: "cinq | deux | dix | douze | huit | l'un | l'une | quatre | sept | six | trois | un seul | une seule",
    who: "auquel | dont | laquelle | lequel | lesquel* | qui",
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
  told: {
    work: "réponse* | présentation* | portfolio* | book | entretien* | exemple* | étude de cas | cas pratique | exercice* | test | code | solution* | communication | questions | préparation | structure* | détail* | profondeur | résultats | chiffres | lettre | cv | échange* | argument* | exposé | mise en situation | cours | leçon | dossier",
    merit:
      "expérience* | connaissance* | compétence* | technique* | anglais | français | allemand | langue* | management | encadrement | gestion | projet* | sql | excel | analytique* | secteur* | marché* | certification* | diplôme* | formation* | qualification* | stratégi* | profil* | sénior* | senior* | années | équipe* | clients | vente* | négociation* | motivation | maîtrise | leadership | terrain | pratique* | logiciel*",
    gap: "manqu* | manque | trop peu | trop général* | trop vague* | trop court* | trop long* | trop théorique* | faible* | faiblesse* | aurions aimé | aurais aimé | aurions souhaité | aurait souhaité | attendions | attendait plus | lacune* | pas assez | insuffisan* | pas suffisamment | peu clair* | hésit* | superficiel* | en retrait | pas convain* | pas été convain* | surqualifi* | difficile à suivre | en deçà | plus concret*",
    advice:
      "conseil* | recommand* | suggér* | travailler | renforcer | améliorer | approfondir | développer | pratiquer | entraîner | entraînez | prochaine fois | prochain entretien | prochains entretiens | à l avenir | aiderait | aidera | aider | gagnerait | gagneriez | essay* | veillez | pensez à | mettre en avant | mettez | préparer | préparez | préciser | précisez | illustrer | illustrez | chiffrer | piste* | axe* de progr* | axe d amélior*",
    strength:
      "point fort | points forts | force* | atout* | apprécié | beaucoup aimé | avons aimé | convaincu* | convaincant* | très bon* | très clair* | très solide* | excellent* | remarquable* | remarqué* | solide* | particulièrement | le meilleur | la meilleure | marqué* | plu",
    compare:
      "plus d expérience | plus d années | plus proche* | plus avancé* | a fait la différence | fait la différence | déterminant* | décisif* | décisive | par rapport | avantage | longueur d avance | plus solide* | plus forte en | disposait | avait déjà | possédait | a déjà | ayant déjà | déjà",
    reason:
      "la raison | raison principale | s est joué | joué sur | nous avons trouvé | jury a | équipe a trouvé | il est ressorti | est ressorti | ressort* | retour de | retours de | retour du | le retour | notre impression | avons senti | pour être honnête | fait la différence | déterminant* | décisif* | décisive",
    other:
      "enquête | questionnaire | votre avis | vos retours | notre processus | nos processus | vivier | cvthèque | en contact | recontacter | recontacterons | reviendr* | reviens vers | revenir vers | tenir informé* | téléphone | appel | appeler | rendez vous | convier | inviter | invitation | prochaine étape | second entretien | deuxième entretien | rencontrer | postuler | candidater | autres postes | autre poste | autres offres | nouvelle candidature | pas en mesure | ne pouvons pas | ne sommes pas | ne communiquons | impossible de | transmis | transmet* | transmettr* | données personnelles | supprim* | frais | facture | contrat | vous proposer | en cours d examen | pièce jointe | ci joint | newsletter | désabonner | bonne chance | bonne continuation | succès | patience",
    ahead:
      "inviter | invitation | convier | second entretien | deuxième entretien | nouvel entretien | prochaine étape | vous proposer | vous proposons | toujours intéress* | de nouveau ouvert | à nouveau ouvert | se libère | revoir | rencontrer à nouveau | contrat | date de début | seriez vous disponible | êtes vous disponible",
  },
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
      "accompagnat* *accompagnateur *acheteur *acheteuse *acheteurs *acteur *actrice *adjoint *adjointe *adjoints *administrateur *administratrice " +
      "*administratif *administrative *agent *agente *agents aide* *aide *aidesoignant *aidesoignante *alternant *alternante *ambassadeur *ambassadrice " +
      "*analyste *animateur *animatrice *apprenti *apprentie *apiculteur *architecte *archiviste artisan* *artisan *assistant *assistante *assistants " +
      "*associé *associée *attaché *attachée *auditeur *auditrice *auxiliaire *avocat *avocate baby-sitter barista barman barmaid bénévole* bibliothécaire* " +
      "biologiste* boucher* bouchère boulanger* boulangère brancardier* brigadier* bûcheron* bureau-conseil cadre cadres caissier* caissière cameraman " +
      "cariste* carreleur* carrossier* chanteu* charcutier* chargé* charpentier* chaudronnier* chauffeur* chauffeuse chef cheffe chefs cheffes chercheur* " +
      "chercheuse* chimiste* chirurgien* chroniqueur* coach coiffeur* coiffeuse* collaborateur* collaboratrice* commercial commerciale commerciaux commis " +
      "commissaire* community comptable* concepteur* conceptrice* concierge* conducteur* conductrice* conseiller* conseillère* conservat* consultant* " +
      "contremaître* contrôleur* contrôleuse* coordinat* coordonnat* copywriter correcteur* couturi* couvreur* créateur* créatrice* credit cuisinier* " +
      "cuisinière* cto ceo cfo coo danseu* data décorateur* délégué* démonstrat* dessinateur* dessinatrice* développeur* développeuse* devops designer* " +
      "diététicien* directeur* directrice* direction doctorant* documentaliste* éboueur* *économiste *éditeur *éditrice *éducateur *éducatrice *éducateurs " +
      "*employé *employée *employés *enseignant *enseignante *enseignants *entraîneur *ergothérapeute *expert *experte ferronnier* fiscaliste* fleuriste* " +
      "formateur* formatrice* forgeron* garagiste* garçon* gardien* gendarme* généraliste* géomètre* gérant* gestionnaire* goûteu* gouvernant* graphiste* " +
      "greffier* growth grutier* guide guides *horloger *horlogère *hôte *hôtesse *huissier *illustrateur *illustratrice *imprimeur *infirmier *infirmière " +
      "*infirmiers *infirmières infirmi* *infographiste *ingénieur *ingénieure *ingénieurs ingénieur* *ingenieur *inspecteur *inspectrice *installateur " +
      "*instituteur *institutrice *intégrateur *intérimaire *interprète *intervenant *intervenante jardinier* jardinière journaliste* juriste* " +
      "kinésithérapeute* kiné laborantin* lead leader lecteur* lectrice libraire* livreur* livreuse* logisticien* logopède* machiniste* maçon* magasinier* " +
      "magasinière maître maîtresse maîtres manager* manœuvre* manutentionnaire* maraîcher* maquettiste* maquilleu* marin matelot mécanicien* médecin* " +
      "médiateur* médiatrice* menuisier* metteur* microtechnicien* militaire* modéliste* moniteur* monitrice* motion musicien* négociat* notaire* nounou " +
      "nutritionniste* officier* *opérateur *opératrice *opérateurs *ouvrier *ouvrière *ouvriers partenaire paysagiste* pâtissier* pâtissière peintre* " +
      "pharmacien* photographe* physicien* pilote* pisteur* plâtrier* plombier* plongeur* plongeuse poissonnier* policier* policière pompier* postdoc " +
      "postdoctorant* poly* préparateur* préparatrice* préposé* président* principal producer product produit* productrice producteur* professeur* prof " +
      "programmeur* programmeuse projectionniste* promoteur* psychologue* puériculteur* puéricultrice* qualiticien* réalisateur* réalisatrice* " +
      "réceptionniste* recruteur* recruteuse* rédacteur* rédactrice* référent* régisseur* régisseuse* relieur* réparateur* représentant* responsable* " +
      "restaurateur* retoucheu* sage-femme sagefemme scientifique* scrum secrétaire* sellier* serrurier* serveur* serveuse* social sociologue* soignant* " +
      "soudeur* soudeuse* sous-chef* souschef* spécialiste* stage stages stagiaire* standardiste* statisticien* steward superviseur* supérieur* surveillant* " +
      "tailleur* technicien* technico* techniverrier téléconseill* télévendeu* testeur* thérapeute* topographe* tourneur* traducteur* traductrice* traffic " +
      "traiteur* trésorier* tuteur* ux ui urbaniste* vacataire* veilleur* vendeur* vendeuse* vétérinaire* vice-président* vicaire* viticulteur* volontaire* " +
      "voyageur* webmaster* yogi ebeniste* engineer developer analyst officer specialist scientist counsel owner marketer architect head buyer planner " +
      "account editor intern *icien *icienne *iciens *iciennes *niste *nistes *giste *gistes *riste *tiste affréteu* fontainier* réal mécano* thèse doctorat " +
      "pupitre controller cartographe* curat* économe sommelier* valet lingère* chapelier* crêpier* glacier* chocolatier* primeur fromager* équipier* " +
      "équipière* animalier* palefrenier* soigneu* maître-chien bagagiste* pontier* câbleu* ajusteu* fraiseu* usineu* régleu* décolleteu* polisseu* " +
      "métallier* tuyauteu* calorifugeu* façadier* étancheu* ravaleu* vitrier* miroitier* ramoneu* élagueu* terrassier* foreu* aiguilleu* ambulancier* taxi " +
      "coursier* trieu* emballeu* conditionneu* palettiseu* relecteu* scénariste* monteu* cadreu* éclairagiste* sonorisat* costumier* accessoiriste* " +
      "perchiste* clown conteu* choriste* violoniste* altiste* pianiste* chef-d'orchestre hydrologue* géologue* écologue* psychomotricien* podologue* " +
      "sophrologue* ostéopathe* audioprothésiste* prothésiste* ambassad* croupier* détective* vigile* ssiap maître-nageur nageur* sauveteu* arbitre* " +
      "éclusier* batelier* capitaine* skipper** assureu* actuaire* trader* courtier* mandataire* liquidat* clerc* magistrat* juge maintenancier* lecturer* " +
      "maître-assistant* privat-docent* recteur* doyen* proviseur* cpe aesh atsem avs ater adjoint* assistant* employé* agent* animat* éducat* educat* " +
      "opérat* ouvri* enseignant* acheteu* administrat* avocat* électri* horlog* apprentis ingenieur* analyste* instit* auxiliaire* hôte* architecte* " +
      "auditeu* attaché* associé* infograph* entraîneu* expert* alternant*"
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
