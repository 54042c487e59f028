import type { LanguagePack, Phrase } from "../language-pack";

/** Letters with a dot below that fonts and keyboards write as one sign. */
const dotted = /[कखगजडढफय]़/gu;
const asOneSign: Readonly<Record<string, string>> = {
  "\u0915\u093c": "\u0958",
  "\u0916\u093c": "\u0959",
  "\u0917\u093c": "\u095a",
  "\u091c\u093c": "\u095b",
  "\u0921\u093c": "\u095c",
  "\u0922\u093c": "\u095d",
  "\u092b\u093c": "\u095e",
  "\u092f\u093c": "\u095f",
};

/** A Devanagari text in all its spellings: with and without dots below, with moon dots or plain dots above. */
function spellings(text: string): string[] {
  const plain = text.normalize("NFC");
  const joined = plain.replace(dotted, (letter) => asOneSign[letter] ?? letter);
  const both = [
    plain,
    joined,
    plain.replace(/\u093c/gu, ""),
    plain.replace(/(?<![डढ])\u093c/gu, ""),
    joined.replace(/[\u0958-\u095b\u095e]/gu, (letter) => letter.normalize("NFD").charAt(0)),
  ];
  return [...new Set(both.flatMap((spelling) => [spelling, spelling.replace(/\u0901/gu, "\u0902")]))];
}

const spelled = (phrases: readonly Phrase[]): Phrase[] => phrases.flatMap(spellings);

/** Everything the detector knows about Hindi, in Devanagari and in Latin letters. */
export const hi: LanguagePack = {
  tag: "hi",
  script: "Deva",
  commonWords: (
    "है हैं का की के को में से पर ने और यह वह हम आप आपका आपकी आपके आपको हमें हमारे हमारी लिए नहीं कि भी तो ही था थे थी हो कर करें कृपया धन्यवाद नमस्ते गया गई किया एक इस उस जो तथा एवं हेतु " +
    "hai hain ka ki ke ko mein se pe ne aur yeh ye woh wo hum aap aapka aapki aapke aapko humne hume hamari hamare humare humari liye nahi nahin nhi na bhi toh tha thi ho gaya gayi gaye kar karna karke karein kiya " +
    "kya kyunki isliye lekin magar agar abhi ab baad baar bahut bohot kuch koi kisi aapne main mera meri mujhe maine tum tumhara tumhe raha rahi rahe rahega sakte sakta sakti kal aaj jab tab yahan wahan wala wale wali " +
    "hota hoga hogi honge hua hui hue diya dena denge dijiye kijiye kripya dhanyavad shukriya namaste ji yaar bhai saath sath apna apni apne jisme unka unke unki zyada thoda accha achha acha phir fir tak iske uske iss kaam"
  ).split(" "),
  concepts: {
    you: "आप | आपका | आपकी | आपके | आपको | आपने | आपसे | आपमें | स्वयं | तुम | तुम्हें | तुम्हारा | तुम्हारी | तुम्हारे | तुमने | तुझे | तेरा | तेरी | तू | आपही | श्रीमान | महोदय | महोदया | अभ्यर्थी का नाम | aap | aapka | aapki | aapke | aapko | aapne | aapse | aapme | aapmein | apko | apka | apki | apke | apne | apse | ap | tum | tumhe | tumhein | tumhara | tumhari | tumhare | tumne | tumko | tujhe | tera | teri | tu | sir ji | ma'am | madam | you | your | yours | yourself",
    we: "हम | हमें | हमको | हमारा | हमारी | हमारे | हमने | हमसे | अपनी ओर | अपनी तरफ़ | hum | ham | hume | humein | hamein | hame | humko | hamara | hamari | hamare | humara | humari | humare | humne | hamne | humse | apni taraf | humlog | टीम | team | we | our | ours | ourselves",
    i: "मैं | मैंने | मुझे | मुझको | मेरा | मेरी | मेरे | मुझसे | main | mai | maine | mujhe | mujhko | mera | meri | mere | mujhse | mein khud | i | my | mine | myself",
    they: "वह | वे | उन्होंने | उन्हें | उनका | उनकी | उनके | उनको | उनसे | उसने | उसे | उसका | उसकी | उसके | उन | woh | wo | unhone | unhe | unhein | unka | unki | unke | unko | usne | uska | uski | uske | she | they | them | their | श्रीमती | सुश्री | usko | uss | डॉ",
    somebody:
      "कोई | किसी | व्यक्ति* | लोग | लोगों | शख़्स | आदमी | बंदा | बंदे | सज्जन | महिला | लड़का | लड़की | लड़के | साथी | साथियों | जन | koi | kisi | vyakti | log | logon | logo | banda | bande | bandi | ladka | ladke | ladki | shakhs | aadmi | somebody | someone | person | people | individual* | folks | सहयोगी | कर्मचारी | कर्मी | कारीगर | दीदी | बहन | saathi | colleague | विद्वान | कलाकार | सलाहकार",
    other:
      "अन्य | दूसरा | दूसरी | दूसरे | दूसरों | कोई और | किसी और | और किसी | अलग | भिन्न | कहीं और | बाक़ी | शेष | इतर | dusra | dusri | dusre | doosra | doosri | doosre | kisi aur | koi aur | kahin aur | alag | anya | baaki | baki | dusron | other | others | another | different | elsewhere | else | alternative",
    candidate:
      "उम्मीदवार* | अभ्यर्थी | अभ्यर्थियों | आवेदक* | आवेदिका | प्रत्याशी* | प्रतिभागी* | परीक्षार्थी* | कैंडिडेट* | केंडिडेट* | फ़ाइनलिस्ट* | ummeedwar* | umeedwar* | ummidwar* | candidate* | applicant* | aavedak* | abhyarthi* | profile bheje | अनुक्रमांक | finalist* | contender* | competitor* | interviewee* | नाम | naam | names",
    client:
      "क्लाइंट* | नियोक्ता* | ग्राहक कंपनी | कंपनी ने | कंपनी की ओर | client* | employer* | niyokta* | company ne | उन लोगों ने | customer of ours",
    committee:
      "समिति* | मंडल | बोर्ड | पैनल | प्रबंधन | निदेशक* | निर्देशक* | प्राचार्य* | प्रधानाचार्य* | मालिक | साहब | मैनेजमेंट | प्रबंधक* | परिषद | आयोग | विभागाध्यक्ष | संस्थापक* | अध्यक्ष | सर ने | प्रशासन | ग्राम सभा | samiti | panel | board | management | director* | boss | malik | sahab | sir ne | madam ne | founder* | partners | interviewer* | hiring manager* | committee | ceo | supervisor* | prabandhan | jury | department head | leadership | trustees | the team | principal | head of | ऊपर से | upar se | upar wale | ट्रस्टी* | ट्रस्टियों | न्यासी* | सेठ | seth | chef | कुलपति | प्रिंसिपल | cto | vp | donors | दाता | dean | कार्यपरिषद | ठेकेदार | thekedar | सरपंच | मैडम | नेतृत्व",
    internal:
      "आंतरिक* | अंदरूनी | भीतर से | अपने ही | हमारे ही | अपनी ही | मौजूदा कर्मचारी* | मौजूदा टीम | विभागीय | पदोन्नत* | प्रमोट* | तबादला | स्थानांतरण | पुराने ड्राइवर | पुरानी शिक्षिका | पुरानी टीचर | पुराने वाले | अंदर के | घर का ही | internal* | in house | andar se | apne hi | hamare hi | existing | promote* | purani | purane wale | transfer | भतीजा | भतीजे | aantarik | from within | own ranks | current employee* | विभाग के ही | अपने गाँव | रिश्तेदार | andar ke | के ही एक | पुरानी सहयोगी | पुराने आदमी | भाँजे | bhanja | ijp",
    everyone:
      "सभी | सब | सबको | सबका | हर | हरेक | प्रत्येक | समस्त | सारे | सारी | सबसे | sabhi | sab | sabko | har | saare | saari | sare | sari | everyone | every | everybody | all applicants | all candidates",
    friend:
      "दोस्त* | मित्र* | भाई को | मेरे भाई | भाई का | बहन | बेटा | बेटे | बेटी | पुत्र* | सहेली | पापा | पिता* | माँ | पत्नी | पति | चाचा | भतीजा | भतीजे | दीदी | रिश्तेदार | dost* | yaar | bhai ko | mere bhai | behen | behan | beta | beti | papa | mummy | saheli | pati | patni | friend* | bhai ka | brother | sister | daughter | son | mum | mom | dad | cousin | buddy | flatmate | roommate | wife | husband | भैया | bhaiya | didi | चाचाजी | chachaji | pados* | पड़ोस*",
    not: "नहीं | नही | नहि | न | ना | मत | बिना | बग़ैर | नहींं | नकार* | नामुमकिन | नाकाम* | नापसंद | अभाव | असफल* | अस्वीक* | अयोग्य | अपात्र | अनुत्तीर्ण | अमान्य | असंभव | असमर्थ | nahi | nahin | nai | nhi | nahee | naa | na | mat | bina | bagair | no | not | none | nobody | neither | never | without | dont | doesnt | didnt | wont | cant | cannot | isnt | arent | wasnt | werent | couldnt | wouldnt | havent | hasnt | n't | ain't | shan't",
    unable:
      "असमर्थ* | संभव नहीं | सम्भव नहीं | मुमकिन नहीं | असंभव | नामुमकिन | मजबूर* | लाचार | विवश* | कर पाना संभव | possible nahi | possible nahin | possible nhi | mumkin nahi | mumkin nahin | mumkin nhi | sambhav nahi | sambhav nahin | sambhav nhi | asamarth | majboor* | can't | cannot | can not | could not | couldn't | unable | not able | not possible | impossible | not in a position | not in the position | no way to | won't be able | not going to be able | स्थिति में नहीं | mushkil hai | haath mein kuch nahi | बस में नहीं | नहीं सक* | नहीं पाए* | नहीं पाया | नहीं पाई | नहीं पायी | नहीं पाऊ* | नहीं पाते | नहीं पाने | नहीं पा | नहीं * सक* | नहीं * पाए* | नहीं * पाया | नहीं * पाई | नहीं * पायी | नहीं * पाऊ* | नहीं * पाते | नहीं * पाने | नहीं * पा | नहीं * जा सक* | न सक* | न पाए* | न पाया | न पाई | न पायी | न पाऊ* | न पाते | न पाने | न पा | न * सक* | न * पाए* | न * पाया | न * पाई | न * पायी | न * पाऊ* | न * पाते | न * पाने | न * पा | न * जा सक* | ना सक* | ना पाए* | ना पा रह* | ना * सक* | ना * पाए* | ना * पा रह* | नही सक* | नही पाए* | नही पा रह* | नही * सक* | नही * पाए* | नही * पा रह* | nahi sak* | nahi pay* | nahi pae* | nahi paa* | nahi pau* | nahi pa | nahi pate | nahi * sak* | nahi * pay* | nahi * pae* | nahi * paa* | nahi * pau* | nahi * pa | nahi * pate | nahin sak* | nahin pay* | nahin pae* | nahin paa* | nahin pau* | nahin pa | nahin pate | nahin * sak* | nahin * pay* | nahin * pae* | nahin * paa* | nahin * pau* | nahin * pa | nahin * pate | nhi sak* | nhi pay* | nhi pae* | nhi paa* | nhi pau* | nhi pa | nhi pate | nhi * sak* | nhi * pay* | nhi * pae* | nhi * paa* | nhi * pau* | nhi * pa | nhi * pate",
    nolonger:
      "अब नहीं | अब और नहीं | आगे नहीं | आगे और | और आगे | अब आगे | अब ज़रूरत नहीं | नहीं रही | नहीं रहा | नहीं रहे | यहीं | इससे आगे | ab nahi | aage nahi | ab aage | ab zaroorat nahi | yahin | yahi tak | aur aage | no longer | ab available nahi | ab nahin | ab nhi | aage nahin | aage nhi | ab zaroorat nahin | ab zaroorat nhi | ab available nahin | ab available nhi | any longer | anymore | any more | not further | no further | nothing further",
    sorry:
      "खेद* | अफ़सोस* | दुख* | दुःख* | दुर्भाग्य* | माफ़* | क्षमा* | मायूस* | निराश* | सॉरी | शर्मिंदा | बुरा लग* | मलाल | भारी मन | अन्यथा न लें | हाथ जोड़* | दिल भारी | रंज | काश | अनफ़ॉर्चुनेटली | khed* | afsos* | afsoos | dukh* | durbhagya* | maaf* | maf kar* | mafi | sorry | unfortunately | regret* | bura lag* | mayus* | nirash* | apolog* | sad | bura mat | mann chhota | dil chhota | anyatha | disappoint* | असुविधा | sadly | afraid | alas | gutted | wish i had better news | not the news | hard news | bad news | tough news | hate to | with a heavy heart | not the answer | not the outcome | तकलीफ़ | takleef | कष्ट | sharminda | भारी लग* | संकोच | jhijhak | अच्छा नहीं लग*",
    negative:
      "असफल* | अस्वीकृत* | अस्वीकार* | अनुत्तीर्ण | अयोग्य* | अपात्र* | नकारात्मक* | अमान्य* | नाकाम* | विफल* | नामंज़ूर* | नापसंद | प्रतिकूल | संतोषजनक नहीं | चयनित नहीं | चयन नहीं | चयन न | नहीं चुना | नहीं चुने | चुना नहीं | शॉर्टलिस्ट नहीं | शामिल नहीं | सम्मिलित नहीं | सफल नहीं | उत्तीर्ण नहीं | पात्र नहीं | योग्य नहीं | अर्ह नहीं | नाम नहीं | पक्ष में नहीं | सफलता नहीं | स्तर का नहीं | मेरिट में नहीं | अनफ़िट | रिजेक्ट* | फ़ेल | बाहर हो | बाहर कर* | नहीं लिया | अनुशंसा नहीं | संस्तुति नहीं | स्वीकृति नहीं | मंज़ूर नहीं | स्वीकृत नहीं | खरा नहीं | खरे नहीं | खरे न | reject* | select nahi | selected nahi | shortlist nahi | selection nahi | clear nahi | not shortlisted | not selected | negative | unsuccessful | unfit | fail* | successful nahi | declined | not qualified | ineligible | asafal* | aswikar* | aswikrit | nahi chuna | अपर्याप्त | mismatch | बेमेल | कमी पाई | कमी रही | कम पाए | मेल नहीं | नहीं हो सका | नहीं आ पाया | न चुना जा सक* | न हो सका | न आ पाया | select nahin | select nhi | selected nahin | selected nhi | shortlist nahin | shortlist nhi | selection nahin | selection nhi | clear nahin | clear nhi | successful nahin | successful nhi | nahin chuna | nhi chuna | turned down | not successful | not been successful | not progressing | not moving forward | not eligible | not accepted | अनुपयुक्त | नहीं मिला | nahi mila | disqualif* | khaarij | manzoor nahi | approve nahi | approved nahi | nahi aaya | नहीं आया | against | हक़ में नहीं | haq mein nahi | नहीं जमी | not cleared | valid nahi | वैध नहीं | असंतोष* | बनी नहीं | विचार नहीं | consider nahi | विचाराधीन नहीं | qualify nahi | नहीं बन | संभव नहीं | खरी नहीं | match nahi | fit nahi | फ़िट नहीं | ठीक नहीं बैठ* | नहीं पाए गए",
    but: "लेकिन | मगर | परंतु | परन्तु | किंतु | किन्तु | हालाँकि | तथापि | फिर भी | बल्कि | जबकि | पर हम | पर आप | पर अब | पर उसे | पर यह | पर वह | पर इस | यद्यपि | भले ही | तो भी | lekin | magar | par is baar | par hum | par aap | par ab | par management | parantu | kintu | halanki | phir bhi | fir bhi | balki | but | however | although | nevertheless | though | nonetheless | whilst",
    instead:
      "बजाय | की जगह | के स्थान पर | के बदले | वरीयता | प्राथमिकता | तरजीह | के पक्ष में | पक्ष में निर्णय | किसी और को | किसी अन्य को | किसी और के | अन्य उम्मीदवार | अन्य अभ्यर्थी* | की ओर झुक | तरफ़ झुक* | झुकाव | ke badle | ki jagah | bajaye | bajay | kisi aur ko | dusre ko | kisi aur candidate | preference | tarjeeh | prathmikta | instead | rather | favour | favor | over | उन दो | से ही करा* | दूसरे | दूसरी | ahead of you | went to | goes to | gone to",
    if: "यदि | अगर | बशर्ते | तो भी | की दशा में | की स्थिति में | होने पर | न आए | चाहें तो | चाहो तो | अन्यथा | नहीं तो | वरना | देने पर | पाए जाने पर | मिलने पर | न आने | ना आए | बने तब भी | agar | yadi | agr | warna | varna | nahi to | nahin to | chahe to | chaho to | chahein to | if | unless | in case | whether | provided | na mile | na aaye | ya nahi | जो उम्मीदवार | जिन आवेदकों | jo log | nhi to | ya nahin | ya nhi | should you | as long as | in the event | should your | should we | were to | otherwise | बिना कारण | bina wajah | bina reason | अधिकार | haq hai | haq rakht* | रहने पर | करने पर | दिखाने पर | पाने पर | hone par | hone pe | karne par | milne par | aane par | न मिल* | सकती है | sakta hai | sakti hai | sakti hain | sakte hain | मानी जाएगी | maani jayegi | मानें | samajh lijiye | समझें कि | केवल चयनित | सिर्फ़ चयनित | only shortlisted | sirf shortlisted | अनुपस्थित | चाहे",
    may: "शायद | संभवतः | संभव है | सकता | सकती | सकते | सकें | कदाचित | मुमकिन | संभावना* | संभावित | चाहेंगे | चाहेंगी | चाहूँगा | चाहूँगी | shayad | sakta | sakti | sakte | sake | mumkin | maybe | could | would | might | may | perhaps | chahenge | possibl* | potentially | सका | सकी | सकेंगे | सकेगा | सकेगी | सकूँ* | saka | saki | sakenge | sakega | sakoon | paate | चाहते | चाहती | चाहता | chahte | chahti | chahta",
    when: "जब | तब | जैसे ही | बाद | पश्चात | उपरांत | पहले | तक | होते ही | मिलते ही | आते ही | खुलते ही | तभी | के दौरान | jab | tab | jaise hi | baad | pehle | tak | when | after | until | before | once | as soon as | following | पिछली | पिछले | pichhle | pichhli | pichle | pichli",
    because:
      "क्योंकि | चूँकि | कारण* | वजह | इसलिए | इसलिये | अतः | अत | अतएव | फलस्वरूप | चलते | होने से | सो | लिहाज़ा | ताकि | के आधार पर | kyunki | kyonki | kyuki | kyunke | isliye | isiliye | wajah | vajah | karan | kaaran | because | since | due to | therefore | hence | reason* | thus | given | owing to | on account of | as a result | so that",
    only: "केवल | सिर्फ़ | मात्र | बस | महज़ | एक ही | sirf | keval | bas | only | just | ek hi | merely | exclusively | solely | simply",
    yet: "अभी | अब तक | फ़िलहाल | अब भी | वर्तमान में | इस समय | बाक़ी है | abhi | ab tak | ab bhi | filhal | filhaal | still | currently | yet | pending | लंबित | विचाराधीन | so far | at the moment | remains | remain | निरस्त नहीं हु* | रद्द नहीं हु* | reject nahi | cancel nahi | इनकार नहीं है | rejection nahi | not a no",
    already:
      "अब | पहले ही | पहले से | पूर्व | चुका | चुकी | चुके | ab | pehle hi | pehle se | chuka | chuki | chuke | already | now | meanwhile | इस बीच | since then | in the meantime",
    timebeing:
      "इस बार | इस समय | फ़िलहाल | इस दफ़ा | अभी के लिए | इस मौक़े पर | इस अवसर पर | इस बारी | वर्तमान में | इस चरण में | इस दौर में | इस सत्र | इस साल | इस वर्ष | इस मोड़ पर | मौजूदा | is baar | iss baar | is bar | filhal | filhaal | is samay | is time | for now | this time | at the moment | is round | is saal | abhi | on this occasion | at present | this round | at this stage | at this point | on this one | for this one | right now | today's market",
    again:
      "फिर | दोबारा | दुबारा | पुनः | पुन | fir se | dobara | dubara | phir | again | once more | anew | reappl* | re-appl* | another time",
    application:
      "आवेदन* | उम्मीदवारी | अभ्यर्थिता | अभ्यर्थन | अर्ज़ी | अप्लाई | फ़ॉर्म | फार्म | एप्लिकेशन* | एप्लीकेशन* | दावेदारी | apply | applied | application* | candidature | candidacy | aavedan | avedan | arzi | umeedwari | applying | submission for | form",
    documents:
      "बायोडाटा | जीवनवृत्त | जीवन-वृत्त | रेज़्यूमे | रिज़्यूमे | रेज्यूम | दस्तावेज़* | सीवी | पोर्टफ़ोलियो | प्रमाणपत्र* | प्रमाण-पत्र* | अंकपत्र* | काग़ज़* | मार्कशीट | कवर लेटर | cv | resume* | biodata | portfolio* | documents | document | marksheet* | dastavez | kagaz | papers | profile bheji | अभिलेख | सैंपल | नमूना | नमूने | साहित्य | cvs | résumé* | cover letter* | transcript* | writing sample | reel | work samples | फ़ाइल* | पत्र | letter | file | चिट्ठी",
    position:
      "पद | पदों | पदवी | नौकरी | नौकरियाँ | नौकरियों | भूमिका | रिक्ति* | जगह | सीट* | वैकेंसी | कुर्सी | पोस्ट | जॉब* | ओपनिंग* | स्थान | अवसर* | मौका | मौक़े | रोल | पोज़ीशन | ज़िम्मेदारी | कार्यभार | विज्ञापन* | रोज़गार | position* | role* | job* | post | opening* | seat* | requirement | naukri | naukari | jagah | pad | mauka | avsar | opportunity | opportunities | requisition* | shift | headcount | posts | vacanc* | spot | spots | req | slot | gig | shifts | chair | the place | a place | assignment | secondment | posting*",
    hiring:
      "भर्ती* | नियुक्ति* | मानव संसाधन | कार्मिक | एचआर | हायरिंग | रिक्रूट* | करियर | कैरियर | बहाली | नियोजन | टैलेंट | hr | hiring | recruit* | talent | career* | bharti | human resources | staffing | people team | consultancy | प्लेसमेंट | personnel | employer* | people ops | employment",
    process:
      "प्रक्रिया* | प्रतियोगिता | प्रतिस्पर्धा | अभियान | ड्राइव | प्रोसेस | चयन | process* | prakriya | drive | campaign | cohort | batch | walk-in | बैच | सफ़र | यात्रा | journey | safar | procedure* | selection | competition | search | intake | cycle | round of applications | pipeline | tender",
    training:
      "प्रशिक्षण* | अप्रेंटिस* | प्रशिक्षु* | इंटर्न* | ट्रेनी* | ट्रेनिंग | स्वयंसेव* | वॉलंटियर* | फ़ेलोशिप* | trainee* | apprentice* | training | volunteer* | fellowship* | ppo | stipend | internship* | probation | intern | interns | placement* | residency | graduate programme | graduate program | graduate scheme | coaching",
    profile:
      "प्रोफ़ाइल* | योग्यता* | अर्हता* | कौशल | प्रतिभा | हुनर | क्षमता* | पृष्ठभूमि | क़ाबिलियत | दक्षता | गुण | रफ़्तार | गति | प्रदर्शन | ज्ञान | profile* | skill* | qualification* | talent | potential | strength* | yogyata | kaushal | hunar | performance | confidence | background* | credentials | talents | abilities | competenc*",
    experience:
      "अनुभव* | तजुर्बा | तजुर्बे | वर्षों का | विशेषज्ञता | anubhav* | experience* | expertise | tajurba | hands-on | काम कर चुके | लिख चुके | में काम रहा | kaam kar chuke | years in | track record | knowledge of | seniority | depth",
    requirements:
      "आवश्यकता* | ज़रूरत* | शर्त* | मानदंड* | अपेक्ष* | न्यूनतम | अनिवार्य | तलाश | चाहिए | निर्धारित | वांछित | requirement* | criteria | expectation* | zarurat | zaroorat | jarurat | chahiye | need* | looking for | minimum | talaash | criterion | seeking | essential | desired | what we were after | in search of | पात्रता* | ढूँढ* | dhoondh* | dhundh* | khoj | खोज",
    fit: "उपयुक्त* | अनुकूल | मेल खात* | सही | योग्य | अनुरूप | फ़िट | मैच | ठीक नहीं | सटीक | खरा | खरे | पात्र | अर्ह | जँच* | संगत | fit* | match* | suit* | sahi | mel | upyukt | theek | mismatch | मेल नहीं | मेल न | right for | align* | meet | meets | correspond* | the right person | relevant | tailored | ठीक बैठ* | तालमेल | jach* | जमेग* | jameg* | jamta",
    better:
      "बेहतर* | अधिक | ज़्यादा | सबसे | पहली पसंद | श्रेष्ठ | बढ़कर | पसंदीदा | आगे निकल* | better | zyada | jyada | adhik | behtar | more | best | stronger | most | top | first choice | pehli pasand | अव्वल | नज़दीक रहने | closer | preferred | strongest | edge | slightly | edged | outscored | nearer",
    level:
      "स्तर* | प्रतिस्पर्धा | मुक़ाबला | कड़ी | कड़ा | मानक | गुणवत्ता | लेवल | level | standard | competition | competitive | muqabla | mukabla | quality | star par | calibre | caliber | strong field | strong pool",
    many: "अनेक | कई | बड़ी संख्या | बहुत से | बहुत सारे | सैकड़ों | हज़ारों | संख्या अधिक | आवेदन आए | ढेर | ढेरों | कुल | बहुत आवेदन | इतने सारे | अधिक आवेदन | kai | bahut saare | bahut se | dher | total | many | several | hundreds | large number | number of | bahut sare | kaafi log | numerous | high number | volume | thousands | overwhelming | great deal | record number | pool of applicants | pool of candidates",
    interview: "साक्षात्कार* | इंटरव्यू* | इंटर्व्यू* | interview* | sakshatkar | मौखिक परीक्षा | viva | superday",
    talk: "बातचीत | बात हो | बात कर* | चर्चा | फ़ोन | कॉल | मुलाक़ात* | मिलना | मिलकर | मिलते | मिलिए | मिल सकते | भेंट | बैठक | वार्ता | बात हुई | call* | baat | baatchit | phone | milna | milte | milne | mil sakte | meet* | zoom | चाय पर | मिलेंगे | मिलने आ* | milenge | conversation* | chat* | talk* | video | speak* | spoke* | met | get to know | discuss* | hear from you in person | coffee | catch up | teams",
    test: "परीक्षा* | परीक्षण* | टेस्ट* | मूल्यांकन | असाइनमेंट* | ट्रायल | डेमो | नमूना | नमूने | टंकण | प्रस्तुति | लिखित | जाँच | अभ्यास | सैंपल | ग्रुप डिस्कशन | test* | assessment* | assignment* | trial* | demo* | exam* | coding | pariksha | aptitude | case study | presentation | take-home | sample | group discussion | written | typing | psychometric | कक्षा-प्रदर्शन | प्रयोग | शारीरिक दक्षता | task | tasks | exercise* | challenge* | audition* | hackerrank",
    round: "दौर | चरण* | राउंड* | पड़ाव | स्टेप | round* | stage* | step* | charan | daur | phase* | further | loop",
    shortlist:
      "शॉर्टलिस्ट* | शार्टलिस्ट* | चुनिंदा | अंतिम सूची | चयन सूची | मुख्य सूची | छँटाई | फ़ाइनल लिस्ट | shortlist* | final list | finalist* | narrowed | top 2 | screening | दो ही नाम | नोटिस बोर्ड | short-list* | longlist* | sift* | down to two | runner up | close second | second choice | चुने हुए | चयनित अभ्यर्थियों | मेधा सूची | select list",
    list: "मेरिट* | सूची | क्रमांक | लिस्ट | बैकअप | waitlist* | merit* | standby | backup | reserve | list | suchi | soochi | प्रतीक्षा में | ranking | reserves | अनुक्रमांक | नंबर | आरक्षित",
    pool: "टैलेंट पूल | टैलेंट बैंक | डेटाबेस | सुरक्षित रखेंगे | सुरक्षित रखा | सुरक्षित रहेगा | सहेज* | रख लिया है भविष्य | अभिलेख में | रिकॉर्ड में | याद रखेंगे | हमारे पास रहेगा | talent pool | talent community | database | on file | save hai | rakh liya hai future | humare paas rahega | hamare paas rahega | alumni list | future consideration | future ke liye | भविष्य के लिए रख | records | in mind | keep your details | network | keep your cv | keep your resume | keep in touch | stay connected | hold on to | ping kar* | number save | डायरी | याद करेंगे | yaad karenge | profile save | नंबर रख लिया | number rakh",
    offer:
      "ऑफ़र* | प्रस्ताव* | पेशकश | नियुक्ति-पत्र | नियुक्ति आदेश | offer* | prastav | peshkash | appointment letter",
    contract:
      "अनुबंध* | हस्ताक्षर* | क़रार | समझौता | दस्तख़त | संविदा | कॉन्ट्रैक्ट | ऑनबोर्डिंग | contract* | agreement | sign | signed | onboarding | dastakhat | joining kit | signature* | paperwork | countersign* | docusign",
    salary:
      "वेतन* | तनख़्वाह | पगार | मानदेय | सैलरी | पैकेज | भत्ता | भत्ते | पारिश्रमिक | मासिक | रुपये | रुपए | salary | ctc | package | stipend | lpa | lakh | लाख | bonus | incentive | tankhwah | pay | compensation | rupaye | pf | payroll | benefits | remuneration | equity | per annum | hourly | wage*",
    start:
      "शुरू* | आरंभ | प्रारंभ | ज्वाइन* | ज्वॉइन* | जॉइन* | कार्यभार* | कार्यग्रहण | पदभार | पहले दिन | शुरुआत | जुड़* | join* | shuru | start* | induction | pehla din | welcome aboard | कल से | onboard | ग्रहण | begin* | began | first day | commence*",
    reference:
      "संदर्भ* | सत्यापन* | प्रमाणपत्र | प्रमाण-पत्र | चिकित्सीय | मेडिकल* | पृष्ठभूमि जाँच | आधार कार्ड | आधार की | reference* | background check | verification | medical | certificate* | bgv | aadhaar | aadhar | marksheet | proof | right to work | dbs | vetting | drug test",
    score:
      "अंक | अंकों | प्राप्तांक | स्कोर | कट-ऑफ | कटऑफ़ | नंबर कम | प्रतिशत | रैंक* | मेरिट | score* | cut-off | cutoff | marks | rank* | percentile | ank | points | उत्तीर्णांक | mark | threshold | graded",
    feedback:
      "प्रतिक्रिया* | फ़ीडबैक* | सुझाव* | टिप्पणी* | राय | feedback | comments | remarks | review | suggestion* | raay | कमियाँ | कारण बताइए | debrief | reasons for | notes on",
    decide:
      "निर्णय* | फ़ैसला | फ़ैसले | तय | निश्चय | निष्कर्ष | नतीजे पर | सहमति | संकल्प | ठान* | decision* | faisla | faisle | tay | nirnay | final kar | finalise* | finalize* | socha | conclude* | घोषित | ठहरी | सोचा | विचार कर | decid* | choice | choices | conclusion | agreed | determin* | resolved | made up our minds | opted | verdict | vote* | elected | हमें लगा | लगा कि | हमें लगता | humein laga | hume laga | laga ki | सोच लिया | निर्धारित किया | मन बना* | man bana*",
    result:
      "परिणाम* | नतीजा | नतीजे | रिज़ल्ट | स्थिति | उत्तर | जवाब | सूचना | ख़बर | समाचार | अपडेट | status | result* | update* | parinam | khabar | natija | jawab | news | स्टेटस | outcome* | answer | where things stand | where we landed | verdict",
    select:
      "चयन* | चुन | चुना | चुने | चुनी | चुनकर | चुनाव | पसंद | चुनने | सिलेक्ट* | सेलेक्ट* | सिलेक्शन | छाँट* | select* | chuna | chun | chayan | pasand | choose | chosen | chose | pick* | prefer* | पारित | opted | मुहर | choosing | opt | settle on | settled on | go with | gone with | going with | went with | decided on | landed on | identified | favour | favor | finalize | final kiya | final kar* | लॉक | lock | नाम तय | ठहरी | thehri",
    proceed:
      "जारी रख* | proceed* | move forward | moving forward | go ahead | progress* | moved forward | going ahead | continu* | take further | take forward | taking forward | taken forward | pursue* | pursuing | advanc* | move ahead | moving ahead | go forward | going forward | move on with | forward with | ahead with | taking it further | go any further | put forward | putting you forward | moving you | saath badh* | आगे | aage",
    consider:
      "विचार* | समीक्षा* | ग़ौर | विमर्श | गंभीरता* | सावधानीपूर्वक | मंथन | मूल्यांकन | जाँच | पढ़ा | परख* | देखने के बाद | देखा | चर्चा के बाद | अध्ययन | consider* | review* | vichar* | soch samajh | samiksha | dekhne ke baad | carefully | careful | परीक्षण में | examin* | evaluat* | look at | looked at | take into account | thought | thorough* | deliberat* | assessed | reading through | discussed",
    hire: "नियुक्त* | रखा है | रखेंगे | रख रहे | रखने | लेना चाह* | ले लिया | को लिया | लिया गया | भर्ती कर* | काम पर रख* | जोड़ा है | जोड़ लिया | नियोजित | बुला लिया | आमंत्रित कर लिया | सेवाएँ | सेवाओं | रख पाऊँगा | रख पाएँगे | शामिल कर | शामिल करना | hire* | rakh liya | rakh lia | rakh li | rakhna | rakh rahe | rakhenge | lena chahte | le liya | appoint* | employ* | niyukt* | naukri de* | नौकरी दे* | नौकरी आपको | काम दे | को स्थायी | पदोन्नत* | हायर* | को सौंपी | बना दिया | take on | took on | taking on | taken on | engaged | staffed | brought on | bring on board | brought in | promoted | come on board | onboard | तैनात* | बहाल* | ले रहे | ले रही | le rahe | ko liya | रख ल* | rakh le* | naukri pe rakh* | लेने का | रखना चाह*",
    fill: "भर गई | भर गया | भर गए | भर गईं | भर चुकी | भर चुका | भर चुके | भर ली | भर दी | भर लिया | भरा जा चुका | पूर्ण हो गई | पद भर | सीट भर | सीटें भर | जगह भर | मिल गया | पूरी हो चुकी | पूरी हो गई | पूरी है | किसी और को मिल* | ख़ाली नहीं | रिक्त नहीं | उपलब्ध नहीं | सौंपी | सौंप दिया | सौंपा | दे दी है | दे दिया है | को दिया गया | आ गए हैं | आ गई हैं | bhar gaya | bhar gayi | bhar gai | bhar chuki | bhar chuka | bhar gaye | filled | fill | seat bhar | mil gaya | kisi aur ko mila | kisi aur ko mil | available nahi | close ho gayi | rakh liya | taken | no longer available | बंद हुआ | को मिला | को मिली | खोज पूरी | तलाश पूरी | टीम पूरी | team poori | full ho | seats bhar* | saari seats | सारी सीटें | सभी सीटें | रख लिया है | available nahin | available nhi | filling | occupied | found someone | found somebody | found our | found the | no longer vacant | no longer open | snapped up | covered | has been given | assigned | went to someone | off the market | post full | seat full | vacancy full | मिल गई | mil gayi | mil gaye | मिल गए | को सौंप*",
    close:
      "बंद | समाप्त* | ख़त्म | पूर्ण | विराम | अंत | संपन्न | नस्तीबद्ध | इतिश्री | विदा | अलविदा | यहीं तक | किस्सा | पटाक्षेप | निपट* | क्लोज़* | close* | band | khatam | khatm | samapt | finish* | complete* | over | end | ended | wrap* | inactive | active नहीं | active nahi | पत्राचार | मानी जाए | समझा जाए | समझी जाए | पूरी हो* | पूरा हो* | पूरी कर* | active nahin | active nhi | closing | ends | ending | conclud* | archiv* | final | finalised | finalized | draw a line | leave it there | stop here | no further action | poore ho* | poori ho* | lock ho* | अभिलेखागार | निरस्त समझ*",
    cancel:
      "रद्द* | निरस्त* | कैंसिल* | वापस ले* | हटा दिया | हटा दी | हटाया | विलोपित | रोक दी | रोक दिया | समाप्त कर दिया | स्थगित कर | छोड़ दिया | नहीं होगी | नहीं होगा | cancel* | radd | rok di | rok diya | hata diya | hata di | scrap* | drop* | पद ही समाप्त | बंद हो गया | role समाप्त | hiring rok | shelved | बंद कर दी | call off | called off | stop* | discontinu* | abolish* | pulled | not be filling | taken down | not going ahead | closed without | not proceed with the recruitment | retire* the | removed | हट गई | हट गया | हटा ली | hat gay* | नहीं भरा जा* | चार्ट से हट* | valid nahi | व्यपगत | भर्ती नहीं | hiring nahi | plan chhod* | बंद करने का | kaat di | काट दी | विलय",
    freeze:
      "रोक* | रुक* | स्थगित* | टाल* | लंबित | फ़्रीज़ | होल्ड* | विलंबित | ठप | पॉज़ | hold | freeze* | frozen | pause* | ruk* | rok* | sthagit | atka* | suspend* | अटक* | पेंडिंग | pending | froze | pausing | put off | holding off | atak* | थम* | खिसक* | khisak* | टल* | dheema | धीमी",
    budget:
      "बजट* | धन | अनुदान | फ़ंडिंग | पुनर्गठन* | लागत | ख़र्च | मंदी | आर्थिक | वित्तीय | संसाधन | संसाधनों | कटौती | छँटनी | व्यावसायिक | दाम बढ़* | मुख्यालय | headcount | budget* | funding | fund | restructur* | cost* | downturn | layoff* | business | recession | merger | daam badh* | पद काट | plan में बदलाव | सीमित | funded | reorganis* | reorganiz* | economic | redundan* | financial | priorities | hiring plan*",
    withdraw:
      "वापस ले | वापस लेती | वापस लेते | वापस लेने | वापस लिया | प्रस्ताव वापस | ऑफ़र वापस | withdraw* | rescind* | wapas le* | vapas le* | retract* | offer cancel | निरस्त | नियुक्ति पत्र रद्द | offer वापस | withdrew | revok* | take back | pull the offer | void",
    reject:
      "अस्वीकार* | अस्वीकृत* | ख़ारिज* | ठुकरा* | रिजेक्ट* | नामंज़ूर* | इनकार* | इन्कार* | ना कहना | ना कह | ना करना | बाहर कर* | निरस्त* | विलोपित | अमान्य | छाँट दिया | हटा दिया गया | न लेने | न रखने | न बढ़ने | आगे नहीं | नहीं ले | नहीं चुन* | चयन नहीं | चुना नहीं | नहीं रख* | लौटा दी | लौटा दिया | पास नहीं | विराम लगा | किसी और को चुन* | किसी और के साथ | किसी अन्य उम्मीदवार | किसी अन्य अभ्यर्थी | बात न बन* | सहमति नहीं | राहें अलग | राहें फ़िलहाल | नस्तीबद्ध | अयोग्य ठहर* | अयोग्य घोषित | दिल छोटा | निष्कासित | योग नहीं | योग इस बार नहीं | reject* | drop* | mana kar* | manaa kar* | thukra* | inkar* | regret mail | regret bhej* | pass कर दिया | pass kar diya | nahi le | nahi rakh* | kisi aur ko* | kisi aur ke saath | kisi aur candidate | aage nahi | turn down | turned down | deselect* | rule out | बाहर हो गए | select nahi | selection nahi | shortlist nahi | chayan nahi | हटाया गया | नाम हटा* | न उतर | सफ़र यहीं | राय दूसरी | विदा लेते | किसी और मंज़िल | चिह्नित | nahi kiya gaya | नहीं किया गया | नहीं किया है | नहीं दिया गया | nahi milega | offer nahi | नहीं मिलेगी | नहीं मिल पाई | नहीं देंगे | न देने | nahin le | nhi le | nahin rakh* | nhi rakh* | aage nahin | aage nhi | baat nahin ban* | baat nhi ban* | select nahin | select nhi | selection nahin | selection nhi | shortlist nahin | shortlist nhi | chayan nahin | chayan nhi | nahin kiya gaya | nhi kiya gaya | nahin milega | nhi milega | offer nahin | offer nhi | refus* | declin* | say no | saying no | a no | pass on | passing on | passed on | passed over | ruled out | eliminat* | exclud* | screen* out | regretting | pass for now | not for us | part ways | let you go | a pass | different direction | another direction | other direction | another way | in a different | going another | parted ways | मना | mana kiya | mana ho* | khaarij | kharij | नहीं जम* | nahi jam* | नहीं बैठ* | nahi baith* | संयोग नहीं | बात नहीं | baat nahi | baat atak* | बात अटक* | बात रुक* | पत्ता कट* | नाम कट* | naam kat* | साथ नहीं | saath nahi | साथ न | कहीं और | kahin aur | और कहीं | दूसरी जगह | दूसरी जगहों | doosri jagah | dusri jagah | jagah dekh* | जगह देख* | option dekh* | और ऑप्शन | उम्मीद न रख* | नंबर नहीं | number nahi* | नाम नहीं | naam nahi* | nahi hua | नहीं हुआ | नहीं हुई | nahi hui | न हुआ | नहीं मिला | nahi mila | नहीं रहे हैं | स्वीकार्य नहीं | nahi de | नहीं दे | नहीं करेंगे | nahi karenge | nahi chun* | न चुन* | approve nahi | आपके बिना | aapke bina | निमंत्रण नहीं | अनुपयुक्त | jagah nahi | जगह नहीं | favour mein nahi | हक़ में नहीं | against gaya | आपके विरुद्ध | regret भेज* | नहीं आया | नहीं आई | nahi aaya | nahi aayi | बनी नहीं | बन नहीं | ban nahi | bani nahi | विचार नहीं | विचार न | consider nahi | विचाराधीन नहीं | consideration mein nahi | qualify nahi | उत्तीर्ण नहीं | सफल नहीं | चयनित नहीं | clear nahi | pass nahi | चुन नहीं | chun nahi | नहीं बनाई | नहीं बना | नहीं बुल* | nahi bul* | आमंत्रित नहीं | invite nahi | नहीं भेज* | प्रस्ताव नहीं | अनुशंसित नहीं | नहीं सौंप* | नहीं लगा | nahi laga | इंतज़ार न | प्रतीक्षा न | wait mat | दाल नहीं गल* | हाथ खींच* | पल्ला झाड़* | दरवाज़ा बंद | जवाब दे दिया गया | मुँह मोड़* | गुंजाइश नहीं | gunjaish nahi | गुंजाइश न | मौक़ा नहीं | mauka nahi | विकल्प देख* | और जगह | aur jagah | इरादा नहीं | इच्छुक नहीं | हरी झंडी नहीं | green signal nahi | मंज़ूर नहीं | स्वीकृति नहीं | पक्ष में नहीं | haq mein nahi | jawab na hai | ना ही समझ* | na hi samajh*",
    accept:
      "स्वीकार* | स्वीकृत* | मंज़ूर* | सहमत* | अनुमति | मान लिया | मान्य | क़बूल* | हामी | accept* | manzoor | manjoor | agree* | swikar* | sweekar* | मान ली | हाँ | say yes | approv* | admit* | said yes | haan",
    pass: "उत्तीर्ण* | सफल* | क्लियर* | पार कर* | योग्य पाए | अर्ह | चयनित | क्वालीफ़ाई* | pass* | clear* | select ho gay* | selected | safal* | crack* | through | चयन हो गया | चयन हुआ | चुन लिया | नाम निकल | जीत | पहुँच गए | बचे हैं | पास हो* | पास कर* | succeed* | successful* | qualif* | made it | advance to | you're in",
    invite:
      "आमंत्र* | निमंत्रण* | बुला* | पधार* | आइए | आइये | आ जाइए | आ जाना | उपस्थित हों | रिपोर्ट करें | रिपोर्ट कीजिए | मिलना चाह* | बात करना चाह* | स्वागत* | आना चाह* | invite* | invitation* | bula* | aaiye | aa jaiye | aa jana | milna chahte | aake mil* | come in | aana hai | kar sakte hain kya | आओ | inviting | would like to meet | love to meet | like to see you | welcome you | want to meet | have you in | bring you in | like to speak | love to speak | like to talk | love to talk",
    congratulate:
      "बधाई* | मुबारक* | ख़ुशी | प्रसन्नता | हर्ष | शुभ समाचार | ख़ुशख़बरी | अच्छी ख़बर | स्वागत* | ख़ुश | उत्साहित | congrat* | badhai* | khushi | khush | mubarak* | good news | acchi khabar | achhi khabar | welcome | happy | excited | pleased | delighted | swagat | गर्व | thrilled | great news | looking forward | look forward | glad to | can't wait",
    confirm:
      "पुष्टि* | कन्फ़र्म* | पक्का | पक्की | पावती | एतद्द्वारा | प्राप्ति | confirm* | pakka | pakki | receipt | hereby | pushti | acknowledg*",
    receive:
      "प्राप्त* | मिल गया | मिल गई | मिला | आ गया | पहुँच गया | mil gaya | mil gayi | mila | aa gaya | aa gayi | receive* | got your | submitted | सबमिट | arrived | reached us | receiving | landed in | has come in",
    wait: "प्रतीक्षा* | इंतज़ार* | धैर्य | सब्र | समय लग* | विलंब | देर* | और लग सकते | wait* | intezaar | intezar | intzar | dhairya | sabar | sabr | delay* | der | time lag* | late | हफ़्ते और | patien* | take longer | bear with | hang tight | sit tight | slower than",
    postpone:
      "स्थगित* | टाल दी | टाल दिया | टल गई | आगे बढ़ा दी | नई तिथि | नई तारीख़ | समय बदल* | पुनर्निर्धार* | बदल गया | reschedul* | nayi date | date change | shift kar* | tal gaya | time change | aage badha di | venue बदल | बदल गई है | तारीख़ आगे | preponed | postpon* | another date | new time | moved to | push back | pushed | push it | rearrange | alternative time | टली | टला | टाला | खिसक* | khisak* | samay badl* | time badl* | बदली",
    schedule:
      "समय तय | तिथि | तारीख़ | स्लॉट* | उपलब्धता | समय ठीक | समय दीजिए | समय बताइए | निर्धारित है | नियत | schedul* | slot* | availability | available | calendar | calendly | tareekh | tarikh | date | kab | timing* | time bata* | कब | दिनांक | उपलब्ध | appointment* | book a | book your | arrange* | suit you | work for you | works for you | free on | time that suits | times that",
    daytime:
      "सोमवार* | मंगलवार* | बुधवार* | गुरुवार* | बृहस्पतिवार | शुक्रवार* | शनिवार* | रविवार* | इतवार | बजे | कल | आज | परसों | सुबह | शाम | दोपहर | रात | प्रातः | सप्ताह | baje | kal | aaj | parso | parson | subah | shaam | sham | dopahar | raat | tomorrow | today | next week | pm | somvar | shukravar | hafte | monday* | tuesday* | wednesday* | thursday* | friday* | saturday* | sunday* | tue | tues | wed | thu | thurs | fri | o'clock | this week | morning | afternoon | evening | noon | minutes | hour | hours | मिनट | minute | घंटे | ghante | हफ़्ते | हफ़्तों | itwaar",
    month:
      "जनवरी | फ़रवरी | मार्च | अप्रैल | मई | जून | जुलाई | अगस्त | सितंबर | सितम्बर | अक्टूबर | अक्तूबर | नवंबर | नवम्बर | दिसंबर | दिसम्बर | तिमाही | महीने | माह | january | february | march | april | june | july | august | september | october | november | december | mahine | mahina | quarter | diwali | दीवाली | सत्र | feb | apr | jun | jul | aug | sept | oct | nov | dec | spring | summer | autumn | winter",
    place:
      "कार्यालय* | दफ़्तर | मंज़िल | कमरा | भवन | स्थल | ऑफ़िस | शाखा | यहाँ आ* | मीट लिंक | गेट | हेडक्वार्टर | office | venue | address | floor | branch | reception | meet link | zoom link | google meet | daftar | पार्किंग | parking | headquarters | metro | टिकट | entrance | room | come in | on site | onsite | visit us | meeting link | video link | hq | building | street | ऑनलाइन | online | site pe | साइट पर",
    bring:
      "लेकर आ* | लाएँ | मूल प्रमाणपत्र | पहचान पत्र | आधार कार्ड | प्रवेश पत्र | फ़ोटो | id card | original* | lekar aa* | saath laaye | saath laayein | leke aana | ready rakh* | तैयार करके | सहित कार्यालय | uniform | laptop ready | bring | passport | photo id | have ready | wear | dress",
    send: "भेज* | जमा* | अपलोड* | साझा कर* | भर दीजिए | भरकर | भरें | प्रस्तुत करें | लौटाएँ | सबमिट* | submit* | bhej* | upload* | send* | fill kar* | share | bhar do | bhar dijiye | forward* | दीजिएगा | provide | प्रेषित | fill in | fill out | complete the | return the",
    deadline:
      "अंतिम तिथि | अंतिम तारीख़ | समय सीमा | के भीतर | तक भेज* | तक जमा | से पहले | तक submit | दिवस | तिथि तक | deadline | last date | within | ke andar | tak submit | validity | वैधता | के अंदर | तक join | तारीख तक | no later than | at the latest | before | due | expires | closing date",
    link: "लिंक | क्लिक | वेबसाइट | पोर्टल | ऐप | बटन | लॉगिन | डाउनलोड | नीचे दिए | link* | click* | website | portal | app | login | http* | www | download* | button | page | डैशबोर्ड | log in | account | dashboard | sign in",
    attached: "संलग्न* | अटैच* | साथ में भेजा | attach* | नत्थी | enclos* | find below",
    answer:
      "उत्तर* | जवाब* | संपर्क* | सम्पर्क* | सूचित करें | बताइए | बताएँ | बता दीजिए | बताना | लिखें | रिप्लाई* | reply* | respond* | response | jawab* | contact* | get back | sampark | revert* | ping* | call karungi | call karunga | फ़ोन कर* | लिखकर भेजें | replies | answer | let us know | let me know | write to | hear from | hear back | in touch | reach out | reach you | drop me a line | bataiye | bata dijiye | bata dena | bata do | batayein | bata dein | batana",
    inform:
      "सूचित* | सूचना* | बताना | बताते | बता दें | बताएँगे | अवगत* | जानकारी | घोषणा | जारी | घोषित | अपडेट* | कहते हुए | कहना पड़ | inform* | suchit* | bata* | update* | let you know | letting you know | लेख है | बता रहा | बता रही | tell | notif* | announc* | share | advise | write to | writing to | follow up | following up",
    ask: "कृपया | कृप्या | अनुरोध* | निवेदन* | प्रश्न* | सवाल* | पूछ* | कीजिए | दीजिए | करें | दें | कीजिएगा | kripya | please | pls | plz | request* | kya | sawal* | puch* | poochh* | kijiye | dijiye | kindly | question* | बताइए | क्या | ask | asked | asking | could you | would you | can you | लें | karein | dein | lein | lijiye | लीजिए | rahiye | रहिए | देखें | पढ़ें | रखें | karo | करो | kar dena | kar do",
    thank:
      "धन्यवाद* | आभार* | शुक्रिया* | सधन्यवाद | साधुवाद | थैंक* | कृतज्ञ* | thank* | shukriya | dhanyavad | dhanyawad | aabhar | abhar | grateful | क़द्र | सराह* | appreciat* | gratitude | शुक्रगुज़ार*",
    interest:
      "रुचि | रूचि | दिलचस्पी | इच्छा | भरोसा | विश्वास | interest* | ruchi | dilchaspi | trust | इच्छुक | भाग लेने | सम्मिलित होने | participation | enthusiasm | considering us | thinking of us",
    effort:
      "समय निकाल* | समय दिया | समय देने | मेहनत | प्रयास* | परिश्रम | कोशिश* | समय के लिए | लगन | वक़्त | धैर्य | सहयोग | समर्पण | mehnat* | koshish* | effort* | waqt | समय लिया | टाइम | जो समय | participation | भेजने के लिए | time | energy | trouble | patience | work you put",
    impress:
      "प्रभाव* | प्रशंस* | अच्छी लगी | पसंद आया | पसंद आई | शानदार | बढ़िया | लाजवाब | बेहतरीन | सराहनीय | रोचक | मज़बूत | उत्कृष्ट | अमूल्य | क़ायल | सुंदर | मस्त | ग़ज़ब | अच्छा | ख़ूब | सराहना | सम्मान | याद रहेग* | impress* | acha laga | pasand aaya | badhiya | strong | great | sundar | mast | achha | accha | good | maza | excellent | behtareen | shandaar | क़ाबिले* | lovely | देखने लायक़ | liked | enjoyed | convincing | pleasant | valuable | interesting | loved | pleasure | remarkable | thoughtful | admire* | stood out | wonderful",
    hard: "कठिन* | मुश्किल* | आसान नहीं | कड़ी | कड़ा | नज़दीकी | दुविधा | भारी मन | कठोर | आधे अंक | mushkil* | kathin | aasan nahi | asan nahi | tough | hard | difficult | close call | kathinai | बारीक़ | aasan nahin | aasan nhi | asan nahin | asan nhi | not easy | tight | narrow | agonis* | agoniz* | challenging | not an easy | close decision",
    wish: "शुभकामना* | कामना* | आशा* | मंगलकामना* | दुआ* | सफलता* | मंगल | शुभेच्छा* | शुभ | ऑल द बेस्ट | गुड लक | ईश्वर | भगवान | तरक़्क़ी | उज्ज्वल | shubhkamna* | shubhkaamna* | kamna | asha | aasha | umeed | ummeed | dua* | all the best | wish* | hope* | safalta | luck | उम्मीद | उम्मीदें | उम्मीदों | every success | fingers crossed | well in | root for | rooting for | khayal | सौभाग्य | kamyab* | कामयाब* | lucky",
    path: "भविष्य* | करियर* | कैरियर* | सफ़र | यात्रा | मंज़िल | जीवन में | खोज | आने वाले कल | ऊँचाइयों | bhavishya | career* | future | safar | manzil | journey | job search | endeavour* | endeavor* | next innings | आगामी | आगे बढ़ते रहें | राह | राहें | राहों | raah | raahein | further way | next chapter | ahead | pursuits | hunt | wherever | next move | search for",
    encourage:
      "प्रोत्साहित* | निराश न* | निराश मत | हिम्मत | हौसला | मायूस मत | मायूस न | पुनः आवेदन | दोबारा आवेदन | फिर आवेदन | फिर से आवेदन | दोबारा apply | फ़ॉर्म भर सकते | जुड़े रह* | नज़र रख* | देखते रह* | follow* | भरोसा बनाए | बेझिझक | दरवाज़ा खुला | फिर आओ | reapply* | dobara apply | phir se apply | fir se apply | himmat* | check karte | dil chhota mat | mann chhota mat | प्रयास जारी | feel free | अन्य अवसर | मिलती-जुलती | और नौकरियाँ | कोशिश करते | encourag* | discourag* | apply again | keep an eye | don't hesitate | do not hesitate | welcome to apply | invite you to apply | urge",
    future:
      "भविष्य में | आगे चलकर | अगली बार | बाद में | आने वाले समय | अगले वर्ष | अगले साल | अगले महीने | अगला बैच | कभी | आगामी | जब भी | आगे किसी | आगे कोई | छह माह | भविष्य के | future | agli baar | agle saal | agle mahine | aage kuch | baad mein | jab bhi | next time | upcoming | kabhi | aage chalkar | later | दूसरे openings | नई openings | जैसे ही | another time | come up | comes up | opens up | other openings | next intake | next year | down the road | down the line | other opportunities | other roles | similar roles | as they arise | if something | आगे कुछ हुआ | kuch suitable | jab koi | अगले विज्ञापन | agle season | next season | जब कोई | जल्द | jaldi",
    remember:
      "संपर्क में | जुड़े रह* | संपर्क करेंगे | फिर मिलेंगे | आपसे संपर्क | सबसे पहले | पहले आपको | call करूँगी | फ़ोन करेंगे | ज़रूर बताएँगे | पिंग कर* | दरवाज़े पर | yad rakh* | touch mein | stay in touch | keep in touch | zaroor call | sabse pehle | phir milenge | hum hi call | contact karenge | reconnect | दोबारा मिल* | संपर्क करने की कोशिश | नाम सबसे ऊपर | याद | yaad | remember | come back to you | think of you | contact you again | cross paths | paths cross | not the end | revisit",
    sincerely:
      "सादर | भवदीय* | आपका विश्वासी | सस्नेह | शुभेच्छु | हार्दिक | आपका शुभचिंतक | साभार | regards | best | cheers | sadar | sincerely | with love | प्रार्थी | निवेदक | yours | warmly | respectfully",
    dear: "प्रिय | नमस्ते | नमस्कार | आदरणीय* | माननीय | महोदय | महोदया | श्री | श्रीमती | सुश्री | हैलो | हाय | सलाम | राम राम | प्रणाम | जय हिंद | प्यारे | dear | hello | hey | namaste | namaskar | priya | salaam | good morning | respected | सेवा में | good afternoon | greetings",
    data: "गोपनीयता* | डेटा | डाटा | जानकारी हट* | मिटा* | निजी जानकारी | व्यक्तिगत जानकारी | हटवाने | सुरक्षित | data | privacy | gdpr | consent | dpdp | विवरण | retention | delet* | stor* | retain*",
    automatic:
      "स्वचालित* | ऑटो* | उत्तर न दें | जवाब न दें | उत्तर न दीजिए | रिप्लाई न | पढ़े नहीं जाते | कंप्यूटर जनित | कम्प्यूटर जनित | automat* | auto-generated | no-reply | noreply | donotreply | system generated | reply na kare* | reply mat | इलेक्ट्रॉनिक माध्यम | not monitored | unmonitored | not reply",
    money:
      "ऋण* | लोन* | बैंक | क्रेडिट* | कार्ड | खाता | खाते | ब्याज | सिबिल | क़र्ज़ | ईएमआई | loan* | bank* | credit | card | cibil | emi | account | karz | overdraft | वित्त पोषण | ग्राहक | mortgage* | lender* | lending | interest rate | राशि | रकम",
    home: "मकान* | फ़्लैट* | किराए* | किराये* | घर | प्लॉट | आवास* | सोसाइटी | कमरा | बिजली | बीएचके | flat* | rent* | kiraya* | kiraye | makan* | society | bachelors | room | ghar | bhk | apartment* | छात्रावास | hostel | landlord* | tenant* | tenancy | viewing | lease* | house | property | mortgage | letting | housing | token | owner | makaan",
    permit:
      "वीज़ा* | पासपोर्ट* | लाइसेंस* | अनुमति* | परमिट | दूतावास | नक्शा | आरटीआई | राशन | पेंशन* | नागरिकता | ज़िला प्रशासन | नगर निगम | निवास प्रमाण | visa* | passport* | permit* | embassy | rti | trademark | pension | ration | h-1b | registration | पंजीकरण | कनेक्शन | residence | immigration | licen* | authority | citizenship | council | planning | consulate",
    study:
      "विश्वविद्यालय* | प्रवेश* | छात्र* | विद्यार्थी* | स्कूल* | विद्यालय* | कॉलेज* | नर्सरी | पाठ्यक्रम | शिक्षा | admission* | university | college* | school* | student* | course* | scholarship* | nursery | mba | msc | phd | degree | counselling | काउंसलिंग | campus | कैंपस | बी.एड | semester | kindergarten | enrol* | bachelor | master's | faculty | undergraduate | pupil* | दाख़िल* | coaching | एडमिशन",
    paper:
      "पांडुलिपि | शोध-पत्र | शोधपत्र | पत्रिका | संपादक* | सम्पादक* | प्रकाशन* | प्रकाशित | कविता | कहानी | उपन्यास | लेख | रचना | सम्मेलन | सारांश | manuscript* | abstract* | paper | journal | reviewer* | publish* | conference | editor* | article | kavita | kahani | अंक में | लघु फ़िल्म | फ़िल्म समारोह | publication | book | poem* | poetry | story | stories | proceedings | peer review | novel | agent | tedx | speaker | वक्ता | वक्तव्य | talk submit",
    grant:
      "अनुदान* | पुरस्कार* | निवेश* | सीएसआर | इन्क्यूबेश* | फ़ंड | grant* | csr | startup | invest* | seed round | award* | funding | serb | accelerator | sponsor* | cohort में आपकी कंपनी | trust का | प्रायोज* | proposal* | prize* | residency | fund | bursar* | स्टार्टअप | incubat* | pitch",
    claim:
      "बीमा* | दावा | दावे | रिफ़ंड* | शिकायत* | अपील* | आपत्ति* | मुआवज़* | याचिका | insurance | claim* | refund* | complaint* | appeal* | policy | epf | warranty | हर्जाना | रसीद* | objection | reimburse* | dispute*",
    purchase:
      "ऑर्डर* | डिलीवरी | सामान | माल | ग्राहक* | भुगतान* | उत्पाद | दुकान | बिल | वापसी की अवधि | ख़रीद* | स्टॉक | कीमत | दाम | order* | product* | payment* | stock | customer* | invoice* | refund | rate | quotation* | subscription | gst* | जीएसटी | सेवा से | supplier* | पेटी | खेप | store | deliver* | shop* | purchase* | price* | return* | basket | discount | courier | parcel",
    event:
      "टिकट* | कार्यक्रम | समारोह* | बुकिंग* | आरक्षण | फ़्लाइट* | होटल में कमरा | लॉटरी | ड्रॉ | पिकनिक | मेला | बैठक रद्द | ticket* | booking* | event* | lottery | pnr | flight* | waitlisted | concert | party | कॉन्सर्ट | conference hall | meeting | audition* | reserv* | table | hotel | tournament | restaurant | festival | ballot | raffle | wedding | stage | मंच",
    tender:
      "निविदा* | ठेका | ठेके | विक्रेता | आपूर्तिकर्ता | फ़र्म | बोली | tender* | vendor* | bid | supplier* | catering contract | empanelment | quotation* | partnership | collaboration | धरोहर राशि | मेसर्स | bids | quote | pitch* | procurement | proposal | बोलीदाता | कार्यादेश | dealership | डीलरशिप",
    member:
      "सदस्य* | क्लब | संघ | member* | club | society | गोद | ग्रुप में जोड़ | choir | association | foster* | adopt* | tryout* | squad | volunteer place | स्वयंसेवक* | सेवा के लिए",
    health:
      "अस्पताल* | इलाज | मरीज़* | रोगी* | चिकित्सा* | स्वास्थ्य | दवा | ऑपरेशन | doctor* | hospital* | patient* | surgery | clinic | tabiyat | health | रक्तदान | एम्स | treatment* | therap* | donor | trial participant | referral | डॉक्टर | डॉक्टरों",
    newsletter:
      "न्यूज़लेटर* | लेख पढ़* | पाठक* | वेबिनार | ब्लॉग | इस अंक | सब्सक्राइब* | सदस्यता रद्द | यूट्यूब | सर्वे | सुर्खियाँ | newsletter* | webinar* | blog* | unsubscribe* | podcast* | channel | readers | tips | read more | आज़माएँ | जानिए | सीखिए | टीवी | वायरल | article* | subscrib* | issue | edition | column | this week we",
    alert:
      "अलर्ट* | नई नौकरियाँ | मिलती-जुलती | नौकरियाँ देखें | नई भर्ती | आपके लिए नौकरियाँ | सरकारी नौकरी | किमी के दायरे | job alert* | new jobs | recommended | jobs for you | matching jobs | openings near | naukri alert* | alerts | similar jobs | करें आवेदन | saved search | matches your search | top picks | people also viewed | saved job | jobs you may",
    rejection:
      "अस्वीकृति* | रिजेक्शन* | इनकार का | मना करने वाले | असफलता | rejection* | regret mail | regret letter | regret भेज* | ना सुन* | refusal* | ghosted | ghosting | no's",
    recruiterreach:
      "प्रोफ़ाइल देखी | आपकी प्रोफ़ाइल मिली | बदलाव के मूड | नए अवसर में रुचि | लिंक्डइन पर | के लिए ढूँढ रहा | linkedin profile | linkedin प्रोफ़ाइल | profile dekhi | came across | open to | opportunity: | job change | interested ho | exploring | नौकरी बदल* | headhunt* | कोई दोस्त | suggest kar* | सुझा दीजिए | शिक्षण अवसर | found you on | found your profile | your linkedin | would you be interested | passive | on behalf of a client",
    hrtalk:
      "उम्मीदवार हमारे लिए ठीक | मसौदा | regret mail भेज दो | candidate नंबर | को मना मत | को बुलाने पर सहमति | टेम्पलेट* | ats | no hire | backup को | sheet update | pipeline | mark kar do | reject mark | mail bhej dunga | rejection reason | जिन्हें हम नहीं ले | सदस्य कृपया | काम के नहीं निकले | offer pending | rejected, | us candidate | placement cell | candidate ko reject | scorecard* | debrief | template* | headhunter | candidate a | send the rejection* | let them down | req | hiring panel notes | reject the | regret letter | अभ्यर्थी क्रमांक | उम्मीदवारों को | अभ्यर्थियों को सूच* | mail bhej do | reject mail | mera vote | मेरी राय में | usko | issue kar* | मेरा मत",
    ownmove:
      "मैंने आवेदन | आवेदन वापस | अपना आवेदन | मेरा आवेदन | मेरी उम्मीदवारी | मेरा चयन | मेरा नाम | मेरी application | मैंने दूसरी | मैंने offer | स्वीकार कर लिया है | नाम सूची से हटा दीजिए | अस्वीकार कर रहा | अस्वीकार कर रही | process से हट | नहीं आ सकूँगी | नहीं आ सकूँगा | नहीं कर पाऊँगी | नहीं कर पाऊँगा | त्यागपत्र | इस्तीफ़ा | mujhe reject | main apna | apna application | application withdraw | application wapas | offer thukra* | maine offer | join kar liya | mera salary | मुझे आपने | आपने मना किया | बताने के लिए धन्यवाद | जवाब देने के लिए धन्यवाद | letting me know | batane ke liye | mujhe yaad | mujhe zaroor | मुझे ज़रूर | मुझे अभी तक | my application | i have accepted | i withdraw | मुझे सरकारी | पारिवारिक कारणों | निजी कारणों | मैं अब साक्षात्कार | मैं यह काम | सविनय | i've accepted | i have decided | i've decided | i am writing to apply | i'm writing to apply | i must decline | i would like to withdraw | withdraw my | i applied | decline your offer | my cv | my resume | accept your offer | maine doosri | main apni | मैं अपना | अपना नाम | apna naam | nahi le paunga | join nahi kar rah* | मुझे दूसरी जगह | मना कर रहा | मना कर रही | decline kar raha | decline kar rahi | withdraw kar*",
    meant:
      "उदाहरण* | जैसे कि | मान लीजिए | कल्पना | तैयार template | आम तौर पर | example* | sample | for instance | misal* | मिसाल | udaharan | e.g | quote* | imagine | typical | such as | something like | पंक्ति | कैसे लिख* | kaise likh* | likha tha | लिखा था | लिखा है | नमूना पत्र | कैसे माँग*",
    error:
      "भूल | भूलवश | त्रुटि* | नज़रअंदाज़* | ग़लत* | तकनीकी गड़बड़ी | अफ़वाह | galti* | galat* | error | mistake* | ignore* | disregard | technical issue | छूट गया | संशोधित | नज़रंदाज़ | incorrect",
    despite:
      "बावजूद | फिर भी | भले ही | तो भी | होते हुए भी | करते हुए भी | bawajood | bavjood | phir bhi | fir bhi | despite | even though | in spite | all the same",
    especially:
      "बहुत | अत्यंत | बेहद | काफ़ी | सचमुच | वास्तव में | विशेष* | ख़ासकर | हार्दिक | बड़े | गहरा | गहरी | सच्चे | तहे दिल | दिल से | इतना | इतनी | bahut | bohot | kaafi | kafi | really | very | dil se | genuinely | truly | sach mein | itna | highly | extremely | incredibly | particularly",
    first:
      "पहला | पहली | पहले दौर | दूसरे दौर | प्रथम | द्वितीय | तीसरा | तीसरी | अंतिम* | आख़िरी | फ़ाइनल | प्रारंभिक | first | second | third | last | final | pehla | pehli | aakhri | akhri | antim | मुख्य | अंततः | आख़िर | finally | one of the",
    person:
      "नए सहयोगी | नया साथी | किसी अन्य अभ्यर्थी | अन्य अभ्यर्थियों | अन्य उम्मीदवार | दूसरे उम्मीदवार | दूसरे candidate | दूसरी उम्मीदवार | ऐसे candidate* | ऐसे उम्मीदवार* | ऐसे साथी | ऐसे व्यक्ति | किसी ऐसे | उन साथियों | दूसरा लड़का | दूसरे लड़के | किसी और को | किसी और के | कोई और | अन्य कर्मचारी | ज्वाइन कर रही | ज्वाइन कर रहे | कार्यभार सँभाल | एक सज्जन | पुराने ड्राइवर | चयनित अभ्यर्थी | चुने गए | selected candidates | दूसरी महिला | अन्य scholar | अपना आदमी | हाँ कह दी | offer letter पर हस्ताक्षर | स्वीकार भी कर लिया | को चुना है | को रख लिया | को नियुक्त | को चुन लिया | kisi aur | dusra banda | dusre ladke | us candidate | join kar rahi | join kar raha | join kar rahe | another candidate | other candidate* | internal candidate | वाले profile | वाले को चुना | जानकार को | को पदोन्नत | को promote | दूसरे वकील | को तरजीह | अन्य आवेदिका | शेष अभ्यर्थी | हमारे ही एक | उन्हीं के साथ | के साथ शुरू कर रहे | continue karengi | hi continue kar* | से करा रहे | को confirm किया | को ही लिया | ko rakh liya | ko finalise kar* | ke saath jaane | ek naya | ek nayi | new colleague | someone starts | joined us | found the right person | accepted our offer | our offer was accepted | has accepted | accepted the offer | offered the job to | offered the role to | new starter | successful candidate | preferred candidate | stronger candidate | ko final | किसी एक | ek aur saathi | नए साथी | नई साथी | एक और साथी | एक साथी | एक शिक्षिका | एक शिक्षक | ने कार्यभार | join kar liya | join kar li | ज्वाइन कर लिया | joining de di | offer le liya | स्थानीय उम्मीदवार | चुने हुए | internal bande | kisi internal | नए सदस्य | naye member | naya banda | nayi ladki | नया लड़का | नई टीचर | नए शिक्षक",
    work: "काम | कार्य* | कंपनी* | कम्पनी* | संस्था* | संगठन* | विभाग* | परियोजना* | प्रोजेक्ट* | फ़ैक्ट्री | कारख़ाना | टीम | परिवार | work | company | team | kaam | project* | department | organisation | organization | business | firm | store | client के साथ | working | teams",
    goesto: "को दे दी | को दे दिया | को दी | को दिया | को दिए | को देने का | को मिल* | को सौंप* | के पास गय* | के पास गई | के पास चल* | के पास जा* | के हाथ | के हाथों | को जा रह* | को गया | को गई | के नाम | के हिस्से | के खाते | के पक्ष में | के हक़ में | आवंटित | को प्रदान | सँभालेंग* | सँभालेगा | सँभालेगी | सँभाल रह* | सँभाल लि* | सँभाल ली | बैठेंग* | बैठ गई | बैठ गए | बैठ गया | बैठ रह* | से करा रह* | से भर* | से पूर्ण | से पूरी | से पूरे | पर भरोसा | पर विश्वास | पर ठहर* | पर मुहर | पर सहमति | पर हाँ | को चुन* | को लिया | को ले लिया | को रख* | को नियुक्त | को तय | को बुला लिया | को आमंत्रित | को वरीयता | को तरजीह | को प्राथमिकता | को पदोन्नत | को प्रस्ताव | के साथ जा* | के साथ आगे | के साथ बढ़* | के साथ तय | चली गई | की ओर गई | ले गया | ले गए | ko de di* | ko de de* | ko di | ko diya* | ko de rah* | ko mil* | ko ja rah* | ko gay* | ko chal* | ke paas gay* | ke paas ja* | ke haath* | ke hisse | ke naam | ko saunp* | sambhaleng* | sambhalega | sambhalegi | sambhal rah* | sambhal li* | chali gay* | pe bharosa | par bharosa | pe haan | par haan | pe thehr* | par thehr* | ko offer* | ko chun* | ko choose | ko select | ko final* | ko rakh* | ko liya | ko le liya | ko hi liya | ko prefer | ko confirm | ko pick | ko hire | ko promote | ke saath ja* | ke saath aage | ke saath badh* | ke saath close | se bhar* | ki taraf gay* | given to | goes to | went to | offered to | ja chuk* | जा चुक* | chala gaya | चला गया | चले गए | chale gaye | बैठा दिया | को थमा* | को सुपुर्द | की झोली | ki jholi | को ज़िम्मेदारी | ko zimmedari | को चाबी | ko mauka | को मौक़ा | को नियुक्ति",
    stays: "लौट आ* | लौट रह* | लौटीं | वापस आ ग* | वापस आ रह* | वापस लौट* | बनी रहें* | बने रहें* | स्थायी | पूर्ववत | पहले की तरह | आमेलन | अवकाश से | अवकाश पर | मातृत्व अवकाश | इस्तीफ़ा वापस | पदोन्नति | पुराने साथी | पुरानी सहयोगी | पुरानी शिक्षिका | पुराने आदमी | ही जारी | ही ले लें | ही लेंगी | ही लेंगे | laut aa* | laut ke | laut rah* | wapas aa ga* | wapas aa rah* | wapas aaye | wapas join | ruk gay* | purana | purane aadmi | wahi sambhal* | hi continue | continue kareng* | permanent | resign wapas | stay on | staying | came back | coming back | back from | returns | घर वापसी | पुराना साथी | पुराने कर्मचारी | purani | wapas laut* | dobara join",
    lack: "कमी | कमज़ोर* | कम | अभाव | न होने | नहीं होने | पर्याप्त | अपर्याप्त | अपूर्ण | अधूर* | से नीचे | पास नहीं | नहीं दिख* | गहराई | थोड़ा और | कच्च* | तैयार नहीं | अनुपलब्ध* | पिछड़* | नहीं रखते | kam | kami | kum | paas nahi | neeche | kaafi nahi | nahi dikh* | ready nahi | tayyar nahi | kamzor | thoda aur | weak | gap | lack* | missing | short of | enough | insufficient | limited | adhur* | nahi aati | नहीं आती | जानकारी नहीं | nahi hone",
    toomuch: "से बाहर | के बाहर | बहुत ज़्यादा | ओवरक्वालि* | से अधिक | से ज़्यादा | अधिक वरिष्ठ | बहुत वरिष्ठ | छोटी पड़* | छोटा पड़* | ऊब जा* | से बड़ा | से बड़ी | भारी है | zyada senior | zyada junior | zyada generalist | zyada experience | zaroorat se | zarurat se | se zyada | se bahar | ke bahar | se upar | chhoti pad* | chhota pad* | heavy | overqualif* | bore ho* | too | beyond | more than",
    ending: "यहीं तक | यहीं समाप्त | यहीं ख़त्म | यहीं रोक* | यहीं रुक* | यहीं पूरी | यहीं पूर्ण | यहीं थम* | यहीं बंद | बस यहीं | विराम | विदा* | अलविदा | इतिश्री | पटाक्षेप | परदा गिर* | बस इतना | राहें | रास्ते अलग | अध्याय समाप्त | अध्याय बंद | साथ नहीं चल* | यह अंत | अंतिम संदेश | बात ख़त्म | मामला ख़त्म | किस्सा | समाप्त समझ* | समाप्त मान* | समझा जाए | माना जाए | कष्ट न | तकलीफ़ न | आगे कुछ नहीं | yahin tak | yahin khatam | yahin khatm | yahin close | yahin rok* | yahin samapt | yahin band | bas itna | alvida | goodbye | full and final | raahein alag | raaste alag | chapter close | baat khatam | kissa khatam | saath nahi chal* | mat aana | mat aaiye | takleef na | wait mat | bharose mat | aur nahi | parting | part ways | ends here | leave it here | last message | अलग हो* | यहीं छोड़* | yahin chhod* | पूर्णविराम | full stop | the end | इति",
    ahead: "से आगे | आगे निकल* | आगे रहे | आगे रहा | आगे रहीं | पीछे रह* | दूसरे नंबर | दूसरे स्थान | दूसरी पसंद | उपविजेता | रनर अप | बाज़ी | भारी पड़* | कदम पीछे | रह गए | रह गई | रह गया | चूक* | क़रीब | इक्कीस | उन्नीस | तुलना में | मामूली | ज़रा सा | ज़रा सी | से ऊपर | ठीक ऊपर | कुछ अंक | बीस साबित | aage nikal* | aage the | peeche reh* | doosre number | doosri pasand | baazi | reh gaye | reh gayi | reh gaya | chook* | kareeb | tulna mein | thoda aage | top teen | top do | top two | top three | zyada mazboot | zyada strong | runner up | close second",
    deserve: "हक़दार | लायक़ | न्याय* | अन्याय | नाइंसाफ़ी | बर्बाद* | व्यर्थ | ऊब | ख़ुश नहीं रह* | ख़ुश न रह* | खिलें* | दबकर | दब जा* | घुट* | असली जगह | बेहतर जगह | बेहतर कुछ | इससे बेहतर | नाख़ुश | मन नहीं लग* | बँध* | बड़ा मंच | बड़ी जगह | बड़े मंच | पंख | उड़ान | nainsaafi | na insaafi | insaaf | deserve* | barbad* | khush nahi reh* | khush na reh* | growth ruk* | man nahi lag* | bore | waste* | badi team | badi jagah | bada mauka | behtar jagah | laayak | layak | akele pad* | unhappy | happier | justice | क़द्र करे | क़द्र हो | kadar kare",
    direction: "दिशा | दूसरी तरफ़ | दूसरी ओर | अलग रास्त* | रास्ता बदल* | योजना बदल* | योजना में बदलाव | प्राथमिकताएँ | प्राथमिकताओं | रणनीति* | रुख़ | पुनर्विचार | कुछ और | स्वरूप बदल* | हालात | ज़रूरत बदल* | ज़रूरतें बदल* | विचार बदल* | मन बदल* | अंदाज़ | मिज़ाज | शैली | doosri taraf | dusri taraf | disha | direction | plan change | plan badal* | strategy | focus | kuch aur | aur taraf | alag hai | vibe | approach | style | haalat | requirement change | requirement badal* | pivot* | different",
    condition: "लाइसेंस* | डिग्री | बी एड | टीईटी | आईटीआई | डिप्लोमा | मराठी | तमिल | कन्नड़ | गुजराती | बांग्ला | मलयालम | तेलुगु | पंजाबी | अंग्रेज़ी | हिंदी | भाषा | बोलना | पाली | शिफ़्ट | स्थानांतरित | आना जाना | नोटिस पीरियड | आयु | उम्र | ऊँचाई | डोमिसाइल | मूल निवास* | निवासी | स्थानीय | जाति प्रमाण* | प्रमाणपत्र* | पूर्णकालिक | अंशकालिक | रात की | वर्क फ्रॉम होम | टाइपिंग | night shift | shift timing | notice period | relocat* | aana jana | license* | licence* | degree | diploma | certificate* | remote | wfh | language | english | marathi | tamil | gujarati | kannada | telugu | malayalam | bengali | age limit | umar | umr | ctet | tet | iti | full time | part time | travel | domicile | local | onsite",
    recommend: "सिफ़ारिश* | अनुशंसा* | अनुशंसित | संस्तुति* | अग्रेषित | नामांकित | मनोनीत | अनुमोद* | समर्थन | पैरवी | लड़ा था | लड़ी थी | नाम आगे | नाम भेज* | sifarish* | recommend* | refer | referred | referral | nominat* | endorse* | naam bhej* | forward ki | support* | suggest*",
    vote: "राय | सहमति* | सहमत | बहुमत | एकमत | सर्वसम्मति* | मतभेद | मतदान | वोट* | पक्ष में | हक़ में | मंथन | विमर्श | सलाह | बैठक में | पसंद बन* | अंतिम तुलना | raay | sehmati | sahmati | haq mein | favour mein | favor mein | against | vote* | consensus | bahumat | salah | approval | debrief | panel ki pasand | unanim*",
    status: "स्थिति | स्टेटस | क्रमांक | पंजीयन | अनुक्रमांक | संदर्भ | अभिलेखागार | नस्तीबद्ध | प्रकरण | विचाराधीन | दिखेगा | दिखाई दे* | रिकॉर्ड | फ़ाइल* | मामला | केस | status* | archive* | record* | file | case | dikhega | dikhegi | ref | reference number | requisition* | req | inactive | active | marked | withheld | portal | चिह्नित",
    figure: "दरवाज़* | द्वार | चाबी* | चाभी* | पहेली | टुकड़* | गाड़ी | ट्रेन | स्टेशन | नाव | कश्ती | पुल | सुर | राग | ताल | तबल* | धुन | बीज | मिट्टी | फ़सल | खेत | बारिश | मौसम | अध्याय | पन्न* | परदा | पर्दा | मंच | पारी | प्लेइंग | विकेट | गेंद | तड़का | दाल | मसाल* | स्वाद | थाली | कुंडली | संयोग | भाग्य | क़िस्मत | नसीब | तारे | सितारे | घंटी | पतंग | डोर | सिक्का | दीया | बाग़ | पौधा | हीरा | मोड़ | ऊपर वाल* | darwaz* | chaabi | chabi | paheli | gaadi | raag | beej | mitti | fasal | khet* | baarish | barish | mausam | chapter | panne | parda | innings | trophy | tadka | dal | swaad | thali | kundli | kismat | naseeb | bhagya | puzzle | train | station | upar wale ki | सितारा | sitare | sitaron | दीपक | मंज़ूर ए | मुक़द्दर | muqaddar | लकीर | रेखा | चौखट | पंछी | आसमान | किनारा | मझधार | गाँठ | धागा | रंगमंच | सुरताल | ईंट | नींव",
    late: "देर | देरी | जब तक आप* | निकल चुक* | निकल गया | निकल गई | समय निकल | विलंब* | दिन पहले | हफ़्ते पहले | पिछले हफ़्ते ही | कल ही | आज ही | पहले ही | समय ने | के बाद प्राप्त | बाद में पहुँच* | व्यपगत | वैधता | अवधि समाप्त | समय पर नहीं | प्रतीक्षा नहीं कर* | चूक* | तब आया | deri | der | late | timing | time nikal | din pehle | hafte pehle | kal hi | aaj hi | pehle hi | already | tab aaya | tab aayi | last date | nikal chuk* | wait nahi kar* | by the time | delay*",
    isyou: "आप ही | आप चुने गए हैं | आप चुन लिए | आपका चयन हुआ | आपका चयन हो गया | आपका चयन किया | आप चयनित हैं | आप चयनित हुए | आप उत्तीर्ण हुए | आप उत्तीर्ण हैं | आप सफल रहे | आप सफल हुए | आपको ही | आपको नियुक्त | आपको देना चाह* | आपको लेना | आपको प्रस्ताव | नियुक्त करना चाह* | आप उनमें | आपके लिए रखा | आपके लिए खुला | आपका है | आपकी है | आप पर आकर | आप पहुँच गए | आप पास | पहली पसंद | आपकी हाँ | आपको बुला रह* | aap select ho | aap selected | aapka selection ho | aapko select kiya | aapko hi | aapko hire kar* | aapko lena | aapko dena | aapko rakhna | aap ho | aap hi | seat aapki | aapki hai | role aapka | aap clear | aap unme | aap mil gaye | aapke haq | aapki haan | aapko job | you are selected | you are through | aapko offer dena chah* | you are the one | आपको चुना है | आपको चुन लिया | aapko chuna hai | aapko chun liya | next round mein ja* | final round mein ja* | अगले दौर में पहुँच* | अगले चरण में पहुँच* | के लिए सिलेक्ट हो | select ho gaye | aapko nikal* | आपको टीम",
    welcome: "स्वागत* | टीम का हिस्सा | परिवार का हिस्सा | हमसे जुड़* | हमारे साथ जुड़* | पहला दिन | पहले दिन | वर्दी | swagat | welcome | aboard | team ka hissa | kab join | join karoge | joining date | joining kit | join kar lein | pehla din | first day | uniform | induction | onboarding | kaam shuru",
    pet: "कुत्त* | पिल्ल* | बिल्ली* | पालतू | गोद | शेल्टर | तोता | नस्ल | गाय | भैंस | बछड़* | kutt* | pilla | billi | puppy | puppies | dog | dogs | doggo | cat | cats | kitten* | pet | pets | shelter | paw | paws | labrador | retriever | animal* | adopt*",
    media: "गीत | गाना | गाने | फ़िल्म* | वीडियो* | तस्वीर* | फ़ोटो | कविता* | कहानी | कहानियाँ | चित्र* | पेंटिंग | प्रदर्शनी | चैनल | रेडियो | गैलरी | पॉडकास्ट | स्टॉल | मेला | मेले | रेसिपी | कलाकृति | कृति | gaana | gane | film | films | video* | photo* | song* | reel* | podcast* | kavita | kahani | exhibition | gallery | youtube | recipe* | playlist | magazine | painting* | stall | instagram",
    sport: "क्रिकेट* | कबड्डी | हॉकी | फ़ुटबॉल | खिलाड़ी* | टूर्नामेंट | मैराथन | दौड़ | खेल* | कप्तान | रणजी | कुश्ती | अखाड़* | लीग | टीम चयन | बैडमिंटन | cricket | kabaddi | football | hockey | player* | marathon | tournament | league | squad | khel | khiladi | race | badminton | gym | sports | captain",
    hrmatter: "छुट्टी | छुट्टियाँ | छुट्टियों | अवकाश | वेतन वृद्धि | वेतनवृद्धि | पदोन्नति | प्रतिपूर्ति | भत्ता | भत्ते | वर्क फ्रॉम होम | पार्किंग | शिफ़्ट बदल* | अग्रिम | एरियर | तबादला | chhutti | chutti | leave | appraisal | increment | hike | wfh | work from home | reimburs* | parking | shift swap | expense* | salary advance | overtime | comp off | timesheet* | payslip*",
    authority: "न्यायालय* | अदालत* | कोर्ट | हाईकोर्ट | आयकर | टैक्स | नगर निगम | नगरपालिका | पंचायत* | तहसील* | कलेक्टर* | ज़िलाधिकारी | मंत्रालय | याचिका | राशन | पेंशन | पुलिस | नक्शा | आरटीओ | सरकार* | योजना | लाभार्थी | ज़मीन | भूखंड | रजिस्ट्री | प्राधिकरण | उपभोक्ता | चालान | पासपोर्ट | अभ्यावेदन | अपील | विद्युत | बिजली | कनेक्शन | court | tax | police | panchayat | yojana | rto | gst* | municipal* | passport | challan | pm awas | government | sarkar* | aadhaar | pan card",
    contest: "प्रतियोगिता | प्रविष्टि* | पुरस्कार* | विजेता* | जूरी | निर्णायक* | हैकाथॉन | ऑडिशन | लॉटरी | ड्रॉ | ओलंपियाड | contest* | hackathon* | jury | audition* | prize* | winner* | pratiyogita | quiz | olympiad | trophy | award* | demo day | cohort | lottery | lucky draw",
    sift: "छँट* | छाँट* | छानबीन | संवीक्षा | स्क्रीनिंग | कट ऑफ | कटऑफ़ | कट गया | बाहर हो | बाहर रह* | निकल गया | छूट गया | प्रारंभिक जाँच | प्रारंभिक चयन | पार नहीं | सूची में नहीं | सूची में सम्मिलित नहीं | नाम नहीं | नाम कट* | अनुत्तीर्ण | screening* | screen | sift | filter* | cutoff | cut off | elimin* | knock* | chhant* | chhat* | naam kat* | naam nahi | list mein nahi | number nahi | nikal gay* | disqualif* | weed*",
    full: "भर गई | भर गए | भर गईं | भर गया | भर चुक* | भर ली | भर दी | भरा जा चुका | भरी जा चुक* | भरे जा चुक* | पूर्ण हो* | पूरी हो* | पूरे हो* | पूरी है | पूरी हैं | फ़ुल | जगह नहीं | जगहें नहीं | स्थान नहीं | सीट नहीं | रिक्ति नहीं | काम नहीं है | ख़ाली नहीं | नहीं बची | नहीं बचा | बची नहीं | बचा नहीं | ज़रूरत नहीं | आवश्यकता नहीं | टीम पूरी | मंडली पूरी | सीमित | bhar gay* | bhar chuk* | bhar li | bhar di | bhara | poore ho* | poori ho* | pura ho* | full | housefull | jagah nahi | jagah kam | seat nahi | seats nahi | vacancy nahi | opening nahi | kaam nahi hai | nahi bachi | nahi bacha | khali nahi | zaroorat nahi | zarurat nahi | booked | complete ho* | no vacancy | no openings | fully | हाउसफ़ुल | कोटा पूरा | quota | गुंजाइश नहीं",
    giveback: "लौटा* | वापस भेज* | वापस कर* | नष्ट कर* | मूल प्रति* | डाक से | रजिस्टर्ड डाक | यात्रा व्यय | शुल्क वापस | मिटा* | wapas bhej* | wapas kar* | wapas de* | lauta* | collect kar* | delete* | return* | upi kar* | gpay | courier | refund* | reimburs*",
    done: "गया | गई | गए | गयी | गये | गईं | हुआ | हुई | हुए | हुईं | था | थी | थे | थीं | चुका | चुकी | चुके | लिया | ली | दिया | दी | दिए | किया | आया | आई | आए | बना | बनी | रहा | रही | मिला | मिली | gaya | gayi | gai | gaye | gya | hua | hui | hue | tha | thi | chuka | chuki | chuke | liya | li | diya | di | diye | kiya | aaya | aayi | aaye | raha | rahi | bana | bani | mila | mili",
    will: "*ेंगे | *ेंगी | *ेगा | *ेगी | *एँगे | *एँगी | *एगा | *एगी | *ूँगा | *ूँगी | *ऊँगा | *ऊँगी | *ोगे | होगा | होगी | होंगे | होंगी | *unga | *ungi | *oonga | *oongi | *ega | *egi | *yenge | *aenge | *renge | *denge | *khenge | *henge | *tenge | *nenge | *yengi | *rengi | *dengi | lenge | lengi | milenge | hoga | hogi | honge | karoge | going to | will",
    one: "एक | दो | तीन | चार | पाँच | छह | छः | सात | आठ | नौ | दस | बारह | पंद्रह | अठारह | बीस | तीस | चालीस | पचास | साठ | सौ | हज़ार | दोनों | तीनों | चारों | पाँचों | सातवें | ek | teen | char | chaar | paanch | panch | chhe | saat | aath | das | dono | teeno | sau | one | two | three | single | couple",
    who: "जो | जिस | जिसे | जिसने | जिसका | जिसकी | जिसके | जिसको | जिन | जिन्हें | जिन्होंने | जिनका | जिनकी | जिनके | जिनको | ऐसा | ऐसी | ऐसे | jo | jis | jise | jisne | jisko | jiska | jiski | jiske | jinhe | jinhone | jinko | jinka | jinki | jinke | jinse | aisa | aise | aisi | who | whose",
  },
  lists: {},
  unread: [
    "(उत्तर|जवाब|रिप्लाई|reply) .. (न दें|न दीजिए|न करें|ना दें|ना करें|नहीं दें|mat kar*|na kar*|na dein|नहीं पढ़*)",
    "(स्वचालित|ऑटोमेटेड|ऑटो जनरेटेड) .. (संदेश|ईमेल|मेल|मैसेज|सूचना|पत्र)",
    "(मेलबॉक्स|ईमेल|मेल|पते|इनबॉक्स|mailbox|inbox) .. (पढ़े|देखे|जाँचे|मॉनिटर|monitor*|padhe|check) .. (नहीं|नही|nahi)",
    "(कंप्यूटर|कम्प्यूटर|सिस्टम|system|computer) .. (जनित|generated|जेनरेटेड)",
    "(auto|automatically|system) generated .. (email|mail|message)",
    "auto-generated .. (email|mail|message)",
    "do not reply",
    "(कोई|आगे) .. पत्राचार .. (स्वीकार्य|मान्य|नहीं)",
    "(पत्राचार|संपर्क) .. (नहीं|न) .. (किया जाएगा|होगा|स्वीकार*)",
    "(जवाब|उत्तर|reply|replies) .. (नहीं|nahi) .. (पढ़े|पहुँच*|मिल*|देख*|padh*|dekh*)",
    "(ईमेल|अलर्ट|मेल) बंद करने .. सेटिंग*",
  ],
  invitesAnswer: [
    "(इसी|इस|इसी पर|सीधे) .. (मेल|ईमेल|mail|email|संदेश) .. (reply|रिप्लाई|जवाब|उत्तर|लिख*)",
    "(जवाब|उत्तर|reply|रिप्लाई) .. (दीजिए|दें|कीजिए|करें|कर दीजिए|kar dijiye|kar do|karein|kijiye|dijiye|भेजें|भेजिए)",
    "(isi|is|iss) .. (mail|email) .. (reply|jawab|revert)",
    "(just|simply|please) (reply|revert)",
    "(बताइएगा|बताइयेगा|bataiyega|bata dena|bata dijiye|बता दीजिए)",
  ],
  details: {
    roleFrames: spelled([
      "!(पद|पद का नाम|पदनाम|भूमिका|रोल|जॉब|position|role|job title|post|designation): {role}",
      "(position closed|requisition cancelled|application submitted|status update|update): {role}",
      "(में|का|की|के|को|पर|हमारे|हमारी|इस|उक्त|बाद|हमने|तथा|और|आपको|आपके|से|द्वारा|हेतु|फलस्वरूप|उन्होंने|ने|विषय:|अभी) {role} (पद|के पद|की भूमिका|भूमिका|की पोज़िशन|पोज़िशन|position|role|post|vacancy|जॉब|job|की जगह|की नौकरी|की ज़िम्मेदारी|की वैकेंसी|वैकेंसी|opening|की opening|की post|की position|की vacancy|requirement|भर्ती)",
      "(में|का|की|के|को|पर|हमारे|हमारी|बाद|हमने|तथा|और|आपको|आपके|से|द्वारा|ने|विषय:) {role} (हेतु|के लिए|के तौर पर|के रूप में|के लिये|चयन)",
      "(ne|ki|ke|mein|me|ka|aapne|humne|hamari|hamare|humare|humari|ko|par|to|toh|se|aur) {role} (position|role|post|ki vacancy|vacancy|ki position|ki post|ki job|ki jagah|opening|ki opening|requirement|ke role|ke position|ke post)",
      "(ne|ki|mein|me|ka|aapne|humne|ko|par|to|toh|se|aur) {role} ke (liye|liye)",
      "{role} (पद|के पद|की भूमिका|की जगह|की नौकरी|की ज़िम्मेदारी|भर्ती|साक्षात्कार|हेतु|के लिए|के लिये|आवेदन|की vacancy|position|role|की position)",
      "{role} (position|role|post|ki vacancy|vacancy|ki position|ki post|ki job|ke liye|ki jagah|opening)",
      "{role} (रख लिया|रख ली|rakh liya)",
      "requisition {role} को",
      "(application|applying|applied|apply|interview|interviewing) (for|to|as) [the|our|a|an] {role} (position|role|post|at|with)",
      "(for|the|our) {role} (position|role|post|vacancy|opening)",
      "(application|applying|applied|apply|interview) (for|to|as) [the|our|a|an] {role}",
    ]),
    roleWords: spelled(
      (
        "शिक्षक* शिक्षिका* अध्यापक* अध्यापिका* *प्राध्यापक *शिक्षक *अध्यापक प्रोफ़ेसर* आचार्य *आचार्य *आचार्या प्राचार्य* प्रधानाचार्य* व्याख्याता* प्रवक्ता* ट्यूटर* कोच* प्रशिक्षक* ट्रेनर* प्रशिक्षु* अप्रेंटिस* इंटर्न* ट्रेनी* प्रबंधक* *प्रबंधक मैनेजर* इंजीनियर* अभियंता* " +
        "डेवलपर* प्रोग्रामर* डिज़ाइनर* डिजाइनर* विश्लेषक* एनालिस्ट* सहायक* सहायिका* *सहायक असिस्टेंट* एसोसिएट* एग्ज़ीक्यूटिव* एग्जीक्यूटिव* अधिकारी* *अधिकारी अफ़सर* ऑफ़िसर* ऑपरेटर* ऑपरेटिव* तकनीशियन* टेक्नीशियन* मैकेनिक* फ़िटर* वेल्डर* इलेक्ट्रीशियन* प्लंबर* बढ़ई* " +
        "ड्राइवर* चालक* डिलीवरी* राइडर* पैकर* हेल्पर* मज़दूर* श्रमिक* सुपरवाइज़र* सुपरवाइजर* पर्यवेक्षक* निरीक्षक* इंचार्ज* प्रभारी* समन्वयक* कोऑर्डिनेटर* संयोजक* सलाहकार* कंसल्टेंट* काउंसलर* परामर्शदाता* लेखक* राइटर* कॉपीराइटर* संपादक* *संपादक *सम्पादक सम्पादक* पत्रकार* संवाददाता* " +
        "रिपोर्टर* अनुवादक* दुभाषिया* लेखाकार* लेखापाल* अकाउंटेंट* एकाउंटेंट* मुनीम* कैशियर* रोकड़िया* ऑडिटर* लिपिक* क्लर्क* बाबू सचिव* सेक्रेटरी* रिसेप्शनिस्ट* टाइपिस्ट* आशुलिपिक* स्टेनोग्राफ़र* नर्स* डॉक्टर* चिकित्सक* फ़ार्मासिस्ट* फार्मासिस्ट* लैब कंपाउंडर* आशा वार्ड " +
        "आया एएनएम थेरेपिस्ट* फ़िज़ियोथेरेपिस्ट* काउंसिलर* शेफ़* रसोइया* रसोइये हलवाई* बावर्ची* वेटर* बैरा स्टीवर्ड* बारिस्टा* हाउसकीपिंग सफ़ाईकर्मी* माली* चौकीदार* गार्ड* रक्षक* *रक्षक सुरक्षाकर्मी* सिपाही* कांस्टेबल* आरक्षक* पटवारी* लेखपाल* ग्रामसेवक* सेवक* कार्यकर्ता* " +
        "कर्मचारी* *कर्मी कुलसचिव* *कुलसचिव पुस्तकालयाध्यक्ष* वैज्ञानिक* रसायनज्ञ* शोधकर्ता* *सहायक अनुसंधान* निदेशक* *निदेशक डायरेक्टर* प्रमुख* हेड* लीड* लीडर* प्रतिनिधि* रिप्रेज़ेंटेटिव* रिप्रेजेंटेटिव* सेल्समैन* सेल्स* विक्रेता* मर्चेंडाइज़र* मर्चेंडाइजर* ख़रीद प्रोक्योरमेंट " +
        "वकील* अधिवक्ता* एडवोकेट* पैरालीगल* आर्किटेक्ट* वास्तुकार* सर्वेयर* कलाकार* अभिनेता* अभिनेत्री* गायक* संगीतकार* फ़ोटोग्राफ़र* एडिटर* एनिमेटर* एंकर* उद्घोषक* एजेंट* डीलर* टेलीकॉलर* पायलट* क्रू परिचारिका* कप्तान* दर्ज़ी* दर्जी* नाई ब्यूटीशियन* वॉलंटियर* स्वयंसेवक* टीजीटी पीजीटी tgt pgt " +
        "भंडार भंडारी स्टोरकीपर* सहयोगी* साथी विशेषज्ञ* स्पेशलिस्ट* आर्टिस्ट* चपरासी* अनुसेवक* भृत्य* जेआरएफ़ फ़ेलो* फेलो* " +
        "engineer* developer* designer* manager* analyst* executive* associate* assistant* officer* teacher* trainer* instructor* writer* editor* copywriter* accountant* cashier* receptionist* operator* technician* supervisor* coordinator* consultant* recruiter* nurse* doctor* pharmacist* chef* cook* waiter* steward* driver* " +
        "packer* picker* helper* guard* head lead leader intern* trainee* apprentice* fresher* specialist* scientist* researcher* architect* tester* administrator* representative* advisor* adviser* counsellor* counselor* lawyer* attorney* director* president vp ceo cto cfo coo avp dgm agm gm rsm bde sde sdet qa hr it pm po jrf mr fitter* welder* " +
        "electrician* mechanic* plumber* carpenter* tailor* beautician* salesman* sales marketing marketer* merchandiser* telecaller* agent* auditor* clerk* secretary* typist* librarian* lecturer* professor* principal* faculty tutor* coach* caller* rider* delivery incharge in-charge inspector* planner* strategist* producer* " +
        "photographer* artist* animator* anchor* journalist* reporter* translator* interpreter* therapist* physiotherapist* dietitian* scholar* fellow* postdoc* partnerships chemist* biologist* economist* statistician* developer tgt designer pilot* crew host* hostess* barista* bartender* housekeeping warden* owner staff"
      ).split(" "),
    ),
    hasCapitals: false,
    roleStops: spelled(
      "में के की का को पर हेतु ने से है हैं था थी और लिए लिये पद भूमिका आवेदन चयन साक्षात्कार भर्ती रिक्ति के तौर दौर इंटरव्यू परिणाम ट्रायल हम आप आपके आपका आपकी किंतु लेकिन मगर जो जिसके ke ki ka ko mein me liye hai hain aur par pe se ne tha thi role position post vacancy job interview opening jo jisme is".split(
        " ",
      ),
    ),
    notRoles: spelled(
      (
        "आवेदन आपका आपके आपकी आपको हमें हमारे हमारी हमने आपने साक्षात्कार इंटरव्यू परिणाम निर्णय सूचना स्थिति अपडेट धन्यवाद आभार नमस्ते प्रिय प्रक्रिया उम्मीदवारी चयन अभ्यर्थी उम्मीदवार उम्मीदवारों अभ्यर्थियों समय भाग रुचि इच्छा भविष्य शुभकामनाएँ विचार समीक्षा " +
        "बात बातचीत जवाब क्लाइंट फ़ीडबैक संबंध नियुक्ति प्रस्ताव वापस लेने मेरिट सूची ट्रायल ट्रायल डेमो हम आप यह वह इस उस अन्य दूसरे किसी कोई जिन जो ऐसे अधिक अनुभव सभी रख लिया गया किया चुके यदि ताकि मगर लेकिन बहुत साथ बाद पहले जैसे " +
        "application update interview status outcome result feedback aapka aapki aapke aapko aapne humne hamari hamare hum aap thank thanks selection decision candidate candidature job jobs new baad kisi aur dusre jo woh yeh client profile thanks bhejne namaste hello hi dear sorry regarding alerts alert kal round"
      ).split(" "),
    ),
    companyFrames: spelled([
      "!(कंपनी|कंपनी का नाम|संस्था|नियोक्ता|संस्थान|company|employer|organisation|organization): {company}",
      "{company} में (रुचि|रूचि|दिलचस्पी|आपकी रुचि|आपका आवेदन|करियर)",
      "{company} (परिवार में|की ओर से आपके|के अन्य अवसर|के साथ जुड़ने|के प्रति रुचि)",
      "{company} में {role} (की भूमिका में रुचि|पद हेतु आवेदन|पद के लिए आवेदन|के पद के लिए आवेदन|के लिए आपके आवेदन|के लिए आपका आवेदन|के लिए आवेदन)",
      "(ki|कि) {company} (mein|me|में) {role} (ki vacancy|position|role|ki position|ki post|ki job|पद|की भूमिका)",
      "(aapne|aapke|,) {company} (mein|me) {role} (ki vacancy|position|role|ke liye|ki position|ki post|ki job)",
      "{company} (mein|me) (interest|apply karne|career|aapki ruchi)",
      "{company} से बात हुई",
      "(on behalf of|interest in|applying to|apply to|career at|team at) {company}",
    ]),
    companyStops: spelled(
      "में के की का को पर ने से है हैं और हेतु द्वारा लिए आपका आपकी आपके आपको हम हमने वाले mein me ke ki ka ko ne se hai aur par pe for has is was will we and aapka aapki".split(
        " ",
      ),
    ),
    teamWords: spelled(
      (
        "मानव संसाधन एचआर भर्ती टीम विभाग प्रकोष्ठ कार्मिक अनुभाग नियुक्ति चयन समिति सेल समूह-भर्ती अलर्ट अलर्ट्स सूचना सहायता टैलेंट एक्विज़िशन पीपल करियर कैरियर करियर्स प्रधानाचार्य प्रधानाचार्या प्राचार्य प्राचार्या निदेशक सचिव संपादक विधि एवं कार्यालय-अधीक्षक प्रशिक्षण " +
        "नमस्ते प्रिय आप आपका आपकी आपके आपको आपने हम हमारे हमारी हमें हमने धन्यवाद के की का को से ने पर यह इस कि और तथा सादर साथी दिनांक विषय " +
        "team hr hiring recruitment recruiting recruiter careers career talent acquisition people campus admissions alerts alert jobs job naukri no-reply noreply donotreply notifications notification support desk cell department from human resources people consultancy do not reply placement office admin " +
        "namaste dear hi hello aap aapka aapki aapke aapko aapne hum humne hamari hamare thanks the our your"
      ).split(" "),
    ),
    legalForms: spelled(
      (
        "लि लि. लिमिटेड प्रा प्रा. प्राइवेट प्राइवेट कंपनी संस्थान संस्था समूह ग्रुप फाउंडेशन फ़ाउंडेशन न्यास ट्रस्ट समिति विद्यालय महाविद्यालय विश्वविद्यालय स्कूल कॉलेज निकेतन अकादमी कोचिंग अस्पताल क्लीनिक हॉस्पिटल बैंक फ़ाइनेंस फाइनेंस माइक्रोफ़ाइनेंस माइक्रोफाइनेंस इंडस्ट्रीज़ इंडस्ट्रीज उद्योग " +
        "टेक्सटाइल्स टेक्नोलॉजीज़ टेक्नोलॉजीज सॉल्यूशंस सिस्टम्स सॉफ़्टवेयर सॉफ्टवेयर सॉफ़्टटेक इन्फोटेक इंफोटेक लैब्स स्टूडियो स्टूडियोज़ लॉजिस्टिक्स ट्रांसपोर्ट ट्रेडर्स एंटरप्राइज़ेज़ एंटरप्राइजेज कंसल्टेंट्स कंसल्टेंसी सर्विसेज़ सर्विसेज स्टील सीमेंट वर्क्स मिल्स पैलेस होटल रेस्टोरेंट सोलर पावर फार्मा फ़ार्मा टेलीकॉम इंफ्रा " +
        "मोटर्स प्रकाशन समाचार मीडिया न्यूज़ पब्लिक पैकेजिंग फूड्स फ़ूड्स डेयरी आयोग निगम परिषद बोर्ड मंडल पंचायत कार्यालय शाखा हेल्थ केयर सर्च मार्ट स्टोर बाज़ार एंड संस ब्रदर्स " +
        "ltd pvt limited private inc llp llc co company technologies solutions systems software labs studio studios logistics foundation group industries enterprises services consultants consultancy traders steel power pharma motors foods hospital school college university bank finance infotech packaging international india global media ventures health electronics automobiles tech studio agency packaging realty estates jewellers sweets enterprise academy classes institute"
      ).split(" "),
    ),
    closings: spelled(
      (
        "सादर|भवदीय|भवदीया|धन्यवाद|सधन्यवाद|धन्यवाद सहित|आभार|आभार सहित|साभार|शुभकामनाओं सहित|शुभकामनाएँ|हार्दिक शुभकामनाएँ|सस्नेह|सप्रेम|शुभेच्छु|आपका|आपकी|आपका शुभचिंतक|आपका विश्वासी|विश्वासी|भवन्निष्ठ|सहृदय|स्नेह सहित|सदर|प्रार्थी|निवेदक|नमस्कार|शुक्रिया|सादर धन्यवाद|सादर आभार|विनीत|एकजुटता में|ऑल द बेस्ट|मंगलकामनाओं सहित|" +
        "regards|best regards|warm regards|kind regards|thanks and regards|thanks regards|thanks|many thanks|thank you|best|best wishes|cheers|sincerely|yours sincerely|yours faithfully|warmly|all the best|take care|light love|love|with regards|sadar|dhanyavad|dhanyawad|shukriya|aapka|aapki|with love|rgds|with best wishes"
      ).split("|"),
    ),
    titles: spelled(
      "श्री श्रीमती सुश्री कुमारी डॉ डॉ. प्रो प्रो. शेफ़ शेफ जी सर मैडम साहब पं पं. एडवोकेट कैप्टन कर्नल मेजर mr mrs ms miss dr prof shri smt sushri kumari er ca adv ji sir ma'am chef capt col".split(
        " ",
      ),
    ),
    signedFrames: spelled(["(श्री|श्रीमती|सुश्री|डॉ.|डॉ|प्रो.|प्रो|शेफ़) {name}", "(smt|shri|mrs|mr|dr|prof) {name}"]),
    familyNames: [],
    greeting: { by: "first" },
    stages: {
      offer: [
        "(offer|ऑफ़र|प्रस्ताव|नियुक्ति पत्र|नियुक्ति-पत्र|पेशकश) .. (वापस|revoke*|withdraw*|रद्द|निरस्त|rescind*|cancel*|wapas|vapas)",
        "(offer|ऑफ़र) letter .. (वापस|रद्द|निरस्त|wapas)",
        "joining .. (रद्द|निरस्त|cancel*|revoke*)",
      ],
      final: [
        "(अंतिम|आख़िरी|फ़ाइनल|final|last|aakhri|akhri) .. (साक्षात्कार|दौर|राउंड|round|interview|इंटरव्यू|चरण|बातचीत|मुलाक़ात|पड़ाव)",
        "(निदेशक मंडल|निदेशकों|board|बोर्ड|ceo|director*|founder*|सीईओ) .. (साथ|से|ne|ने) .. (बातचीत|मुलाक़ात|interview|साक्षात्कार|round|confirm|निर्णय|चर्चा)",
        "(दो|do|top) .. (नाम|candidates|उम्मीदवार|finalist*|log) .. (बचे|bache|थे|the|में)",
        "(तीन|चार|पाँच|पाँचों|teen|char|paanch|तीनों|चारों|3|4|5) (राउंड|rounds|round|दौर)",
        "(finalist*|फ़ाइनलिस्ट*|runner up)",
        "(दूसरे|दूसरी) पसंद*",
      ],
      interview: [
        "(साक्षात्कार|इंटरव्यू|interview|viva) .. (सम्मिलित|शामिल|भाग|देने|दिया|diya|dene|आने|आए|आए|पधार*|के बाद|ke baad|में आप|mein aap|achha|accha|अच्छा|रहा|raha|धन्यवाद|thank*|परिणाम|result|के परिणाम|समय|time|आयोजित|attend*)",
        "(आपका|आपके|aapka|aapke|aapki|आपकी) .. (साक्षात्कार|इंटरव्यू|interview|technical round|managerial round|hr round|demo class|बातचीत|मुलाक़ात)",
        "(technical|managerial|hr|second|2nd|first|pehla|panel|tech|दूसरे|पहले|तकनीकी|दूसरा) .. (round|राउंड|दौर|interview|साक्षात्कार|इंटरव्यू)",
        "(मिलकर|मिलने|मुलाक़ात|milkar|milke|mil kar|मिलना) .. (अच्छा|ख़ुशी|प्रसन्नता|accha|achha|khushi|धन्यवाद)",
        "(आपसे|aapse|आपके साथ) .. (बातचीत|बात|मुलाक़ात|baat) .. (अच्छ*|याद|accha|achha|हुई|आभार)",
        "(पैनल|panel) .. (चर्चा|feedback|ने|ne)",
        "(शिविर|कैंप|camp) .. (साथ|बिताए)",
        "(आपके साथ हुई|पिछली|पिछले) .. (बातचीत|मुलाक़ात)",
        "(डेमो क्लास|demo class|कक्षा-प्रदर्शन) .. (साक्षात्कार|interview)",
        "दूसरा (इंटरव्यू|interview)",
      ],
      assessment: [
        "(परीक्षा|टंकण|लिखित|टेस्ट|test|assessment|assignment|असाइनमेंट|ट्रायल|trial|डेमो|demo|coding|aptitude|case study|सैंपल|sample|नमूना|नमूने|typing|group discussion|चिकित्सीय परीक्षण|मेडिकल|शारीरिक दक्षता|audition|कट-ऑफ|cut-off)",
      ],
      screen: [
        "(phone|telephonic|फ़ोन|टेलीफ़ोनिक|intro|screening|स्क्रीनिंग) .. (round|call|कॉल|interview|बातचीत|राउंड|इंटरव्यू|screening|baat)",
        "(फ़ोन|phone) .. (बात हुई|baat hui)",
      ],
      application: [
        "(आवेदन*|aavedan|application*|apply|applied|अप्लाई|उम्मीदवारी|candidature|अभ्यर्थिता|अर्ज़ी)",
        "(रुचि|रूचि|दिलचस्पी|interest|ruchi|इच्छा)",
        "(प्रोफ़ाइल|profile|resume|रेज़्यूमे|रेज्यूमे|cv|biodata|बायोडाटा|जीवन-वृत्त|जीवनवृत्त|pitch|portfolio|पोर्टफ़ोलियो)",
        "(shortlist*|शॉर्टलिस्ट*)",
        "(मेरिट सूची|मेरिट)",
      ],
    },
    feedbackRefused: [
      "(feedback|फ़ीडबैक|प्रतिक्रिया|टिप्पणी|कारण|अंक|प्राप्तांक|scores) .. (नहीं|न|nahi) .. (दे|दिया|बता|साझा|दी|सकते|de|bata|share|पाते|पाएँगे|किए)",
      "(व्यक्तिगत|individual) .. (feedback|फ़ीडबैक|प्रतिक्रिया|उत्तर) .. (नहीं|nahi|असमर्थ|संभव)",
      "(पत्राचार) .. (नहीं|स्वीकार्य)",
      "naam confidential",
    ],
    feedbackOffered: [
      "(feedback|फ़ीडबैक|प्रतिक्रिया|सुझाव|डिटेल) .. (चाहिए|चाहें|चाहते|chahiye|chahein|chaho|चाहो) .. (reply|call|बताइए|रिप्लाई|लिखिए|लिखें|मेल|mail|कॉल|bata*|कर|phone)",
      "(अगर|यदि|agar) .. (feedback|फ़ीडबैक|प्रतिक्रिया) .. (चाहिए|चाहें|chahiye|chaho)",
      "(feedback|फ़ीडबैक) .. (दूँगा|दूँगी|साझा कर|दे सकत*|dunga|dungi|de sakt*|share kar)",
    ],
    doorOpen: [
      "(दोबारा|पुनः|फिर|फिर से|dobara|phir se|fir se|phir) .. (आवेदन|apply|अप्लाई|फ़ॉर्म|संपर्क|आओ|आइए|आना|try|कोशिश)",
      "(भविष्य|आगे|future|aage|agle|अगले|अगला|अगली) .. (अवसर|मौक़े|मौका|openings|opening|roles|vacancy|बैच|batch|बार|भर्ती|kuch|कुछ|पद) .. (संपर्क|आवेदन|apply|याद|call|बताएँगे|ज़रूर|zaroor|भर|करेंगे|करूँगा|करूँगी)",
      "(टैलेंट पूल|talent pool|डेटाबेस|database|talent community|अभिलेख|रिकॉर्ड|records|alumni list|list) .. (जोड़|रख|सुरक्षित|डाल|रहेगा|rakh*|daal*|add)",
      "(सुरक्षित|सहेज|save|सँभाल) .. (रखेंगे|रखा|रहेगा|लिया|hai|रख)",
      "(resume|cv|biodata|बायोडाटा|profile|प्रोफ़ाइल|रेज़्यूमे|जीवन-वृत्त|number) .. (रख|rakh*|paas|पास|सुरक्षित|रहेगा|save)",
      "(आपसे|आपको|aapse|aapko|tumhe|तुम्हें|मैं तुम्हें) .. (संपर्क|याद|call|पिंग|ping|contact|बुलाएँगे|फ़ोन|link) .. (कर*|kar*|रहेगी|mile)",
      "(दरवाज़ा|darwaza|दरवाज़े) .. (खुला|khula|आएँगे)",
      "(फिर कभी|phir kabhi) (पधार*|आइए|मिल*)",
      "(अगले वर्ष|अगले साल|next year|agle saal|छह महीने|छह माह) .. (आवेदन|apply|फिर|phir)",
      "(वॉलंटियर|volunteer) .. (जुड़*|jud*)",
      "stay in touch",
      "career page .. follow",
    ],
    waiting: [
      "{number} (महीने|माह|महीनों|साल|वर्ष|mahine|mahino|saal|months|month|year|years) [के] (बाद|पश्चात|baad|तक|tak|ke baad|किसी)",
      "(after|wait) {number} (month|months|year|years)",
    ],
    numberWords: {
      एक: 1,
      दो: 2,
      तीन: 3,
      चार: 4,
      पाँच: 5,
      पांच: 5,
      छह: 6,
      छः: 6,
      छे: 6,
      आठ: 8,
      नौ: 9,
      दस: 10,
      बारह: 12,
      अठारह: 18,
      ek: 1,
      do: 2,
      teen: 3,
      char: 4,
      chaar: 4,
      paanch: 5,
      chhe: 6,
      chah: 6,
      cheh: 6,
      nau: 9,
      barah: 12,
      six: 6,
      three: 3,
      twelve: 12,
    },
    yearWords: ["साल", "वर्ष", "saal", "year"],
    reasonFrames: spelled([
      "(क्योंकि|चूँकि|kyunki|kyonki|because|since|due to|as) {reason}",
      "{reason} (के कारण|की वजह से|के चलते|ke karan|ki wajah se|होने से|होने पर)",
      "(ऐसे उम्मीदवार को|ऐसे candidate को|ऐसे उम्मीदवारों के साथ|ऐसे candidates को|किसी ऐसे व्यक्ति को|candidate ko) {reason}",
      "(जिनका|जिनके|jinka|jinke) {reason}",
      "{reason} (, इस वजह से|, इसलिए|, isliye|, so they|, सो|, अतः|, फलस्वरूप)",
    ]),
  },
};
