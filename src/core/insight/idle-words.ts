/** Words that tell nothing about what somebody did or what a role asks for, in the languages of the detector, folded. Shorter ones are never looked at. */
export const idleWords: ReadonlySet<string> = new Set(
  [
    "the and for with that this from have has had was were are you your our their they them his her its not but all any can will",
    "would could should about into over than then when where which while who how what more most very also just been being after",
    "before each other some such only own same out off one two new role team work job position application candidate company",
    "der die das den dem des ein eine einen einem einer und oder mit fur von vom zum zur auf aus bei ist sind war waren wir ihr ihre",
    "sie nicht auch nach uber unter bis als wie mehr sehr sich haben hat werden wurde stelle bewerbung unternehmen arbeit",
    "les des une dans pour par sur avec sans que qui est sont nous vous leur leurs notre votre mais plus tres aux cette ces poste",
    "candidature entreprise travail equipe los las del una uno con para por sin que como mas muy nuestro nuestra sus este esta",
    "puesto empresa trabajo equipo candidatura uma dos das com para sem mais muito nosso nossa seu sua vaga trabalho equipe",
    "gli dei della delle degli con per una uno piu molto nostro nostra suo sua posizione azienda lavoro squadra candidatura",
    "het een van voor met zijn haar onze wij niet ook naar over meer zeer functie bedrijf werk sollicitatie och att som for med den",
    "det till av inte har var vara vi din ert mer tjanst foretag og til ikke vaere jobb arbejde virksomhed oraz dla jest nie sie",
    "jak przez praca firma stanowisko dan yang untuk dengan dari pada ini itu kami anda tidak lebih posisi perusahaan pekerjaan",
    "ang mga para sa ng na ve ile bir icin olan daha bizim sizin pozisyon sirket как для что или это мы вы наш ваш при работа",
    "компания должность من في على إلى الى عن مع هذا هذه और के लिए में की का से",
  ]
    .join(" ")
    .split(" "),
);
