/** Hosts that send for employers, boards included. A mail from one is about an application; it is never the employer's own name. */
export const relayDomains: readonly string[] = (
  "greenhouse.io greenhouse-mail.io greenhouse-jobs.com lever.co ashbyhq.com myworkday.com workday.com workdaysuite.com " +
  "myworkdayjobs.com smartrecruiters.com icims.com icims.eu taleo.net oraclecloud.com oracle.com successfactors.com " +
  "successfactors.eu sapsf.com bamboohr.com jobvite.com workable.com workablemail.com teamtailor.com teamtailor-mail.com " +
  "personio.com personio.de recruitee.com recruitee-mailbox.com applytojob.com jazzhr.com jazz.co breezy.hr comeet.co " +
  "comeet.com comeet-notifications.com rippling.com gem.com eightfold.ai avature.net phenompeople.com ultipro.com ukg.com " +
  "dayforcehcm.com adp.com paylocity.com paycomonline.net pinpointhq.com hiringthing.com hibob.com freshteam.com " +
  "talentlyft.com gupy.com.br join.com softgarden.io softgarden.de brassring.com bullhorn.com clearcompany.com " +
  "zohorecruit.com kekamail.com placementpartner.com simplify.hr applicant-tracking.com work.getrocket.io eqrecruiters.com " +
  "getmatch.ru governmentjobs.com jobs2web.com interfolio.com linkedin.com indeed.com indeedemail.com glassdoor.com " +
  "ziprecruiter.com dice.com monster.com wellfound.com welcometothejungle.com otta.com hired.com xing.com stepstone.de " +
  "stepstone.at karriere.at jobstreet.com seek.com.au naukri.com pnet.co.za hackerrank.com hackerrankforwork.com " +
  "codesignal.com codility.com hirevue.com testgorilla.com karat.com calendly.com goodtime.io modernhire.com huntflow.ru " +
  "hh.ru superjob.ru rabota.by infojobs.net vagas.com.br catho.com.br computrabajo.com occ.com.mx bumeran.com pracuj.pl olx.pl " +
  "erecruiter.pl traffit.com saramin.co.kr jobkorea.co.kr wantedlab.com herp.cloud talentio.com hrmos.co rikunabi.com mynavi.jp " +
  "wantedly.com zhipin.com liepin.com lagou.com 104.com.tw 1111.com.tw kalibrr.com glints.com jobsdb.com kariyer.net yenibiris.com " +
  "bayt.com wuzzuf.net naukrigulf.com jobindex.dk hr-manager.net varbi.com reachmee.com teamio.com"
).split(" ");

/** Relays whose addresses carry an answer back to the recruiter. */
export const answeringRelays: readonly string[] = [
  "workablemail.com",
  "teamtailor-mail.com",
  "recruitee-mailbox.com",
  "recruitee.com",
];

/** Mail for private people: the domain says nothing about an employer. */
export const privateMailDomains: readonly string[] = (
  "gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com proton.me protonmail.com " +
  "gmx.de gmx.net web.de mail.ru yandex.ru qq.com 163.com example.com example.org example.net"
).split(" ");

/** Brands of relays and boards as they stand in sender names: never a company. */
export const relayBrands: readonly string[] = (
  "greenhouse lever ashby workday smartrecruiters icims taleo oracle successfactors bamboohr jobvite workable teamtailor " +
  "personio recruitee jazzhr breezy comeet rippling gem eightfold avature phenom ukg dayforce adp paylocity paycom pinpoint " +
  "hiringthing hibob freshteam talentlyft gupy join.com softgarden brassring bullhorn clearcompany zoho keka linkedin indeed " +
  "glassdoor ziprecruiter dice monster wellfound otta hired xing stepstone seek naukri pnet hackerrank codesignal codility " +
  "hirevue testgorilla calendly goodtime interfolio docusign jobstreet usajobs servicenow nhs.jobs hotjobs " +
  "infojobs vagas vagas.com catho computrabajo occ bumeran pracuj.pl olx erecruiter traffit huntflow hh.ru superjob 사람인 잡코리아 원티드 " +
  "herp talentio hrmos wantedly マイナビ リクナビ boss直聘 猎聘 104人力銀行 kalibrr glints jobsdb kariyer.net bayt wuzzuf jobindex varbi"
).split(" ");

/** Parts of a local part, lower case without `-_.+`, of an address nobody reads. */
const noReplyParts: readonly string[] = (
  "noreply donotreply dontreply noresponse nepasrepondre keineantwort nichtantworten noresponder naoresponda naoresponder naoresponde nonrispondere " +
  "noresponda noresponderaestecorreo niereagieren nieodpowiadaj nietbeantwoorden svarainte svarikke besvarasej yanitlamayin cevaplamayin jangandibalas tidakdibalas janganbalas neotvechat " +
  "mailerdaemon postmaster bounce autoreply automated unmonitored"
).split(" ");

/** True for an address that nobody reads, by its local part. */
export function isNoReplyAddress(address: string): boolean {
  const plain = address
    .slice(0, Math.max(0, address.lastIndexOf("@")))
    .toLowerCase()
    .replace(/[-_.+]/g, "");
  return noReplyParts.some((part) => plain.includes(part));
}

/** Whole local parts of addresses that send notices and are hardly read. */
export const notificationParts: readonly string[] = [
  "notification",
  "notifications",
  "notificacion",
  "notificaciones",
  "notificacao",
  "notificacoes",
  "notifiche",
  "benachrichtigung",
  "alert",
  "alerts",
  "system",
  "mailer",
];

/** Words of a local part that a team reads. */
export const teamParts: readonly string[] = (
  "career careers job jobs talent recruiting recruitment recruit hr people hiring bewerbung bewerbungen karriere recrutement " +
  "apply applications application info hello office team contact admin resourcing staffing vacancies personnel candidates " +
  "peopleops humanresources manager ops reception enquiries search committee volunteers"
).split(" ");

/** The host of an address, or null. */
export function hostOfAddress(address: string | null): string | null {
  const at = address?.lastIndexOf("@") ?? -1;
  const host =
    address === null || at < 0
      ? ""
      : address
          .slice(at + 1)
          .trim()
          .toLowerCase();
  return host === "" ? null : host;
}

/** True when the host is one of the domains or stands below one. */
export function isUnderDomain(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
