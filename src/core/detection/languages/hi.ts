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
    "to hi is do se na bhi है हैं का की के को में से पर ने और यह वह हम आप आपका आपकी आपके आपको हमें हमारे हमारी लिए नहीं कि भी तो ही था थे थी हो कर करें कृपया धन्यवाद नमस्ते गया गई किया एक इस उस जो तथा एवं हेतु " +
    "hai hain ka ki ke ko mein se pe ne aur yeh ye woh wo hum aap aapka aapki aapke aapko humne hume hamari hamare humare humari liye nahi nahin nhi na bhi toh tha thi ho gaya gayi gaye kar karna karke karein kiya " +
    "kya kyunki isliye lekin magar agar abhi ab baad baar bahut bohot kuch koi kisi aapne main mera meri mujhe maine tum tumhara tumhe raha rahi rahe rahega sakte sakta sakti kal aaj jab tab yahan wahan wala wale wali " +
    "hota hoga hogi honge hua hui hue diya dena denge dijiye kijiye kripya dhanyavad shukriya namaste ji yaar bhai saath sath apna apni apne jisme unka unke unki zyada thoda accha achha acha phir fir tak iske uske iss kaam"
  ).split(" "),
  concepts: {
    you: "aap | aapka | aapke | aapki | aapko | aapne | aapse | apne | ma'am | tum | tumhara | tumhe | tumne | you | your | अभ्यर्थी का नाम | आप | आपका | आपकी | आपके | आपको | आपने | आपसे | तुम | तुम्हारा | तुम्हारी | तुम्हें | महोदय | महोदया | स्वयं",
    we: "hamara | hamare | hamari | hum | humare | humari | hume | humein | humne | team | we | टीम | हम | हमने | हमारा | हमारी | हमारे | हमें",
    i: "i | main | maine | mera | mere | meri | mujhe | मुझे | मेरा | मेरी | मेरे | मैं | मैंने",
    they: "unhe | unhone | unka | unke | unki | uska | uske | usne | wo | woh | उन | उनका | उनके | उन्हें | उन्होंने | उसका | उसकी | उसके | उसने | उसे | डॉ | वह | वे | श्रीमती",
    somebody:
      "aadmi | banda | bande | kisi | koi | ladke | log | logon | आदमी | कर्मचारी | कलाकार | किसी | कोई | दीदी | बहन | लड़की | लोग | लोगों | व्यक्ति* | सज्जन | सहयोगी | साथियों | साथी",
    other:
      "alag | baaki | doosra | doosre | doosri | dusri | kahin aur | kisi aur | koi aur | अन्य | अलग | कहीं और | किसी और | कोई और | दूसरा | दूसरी | दूसरे | बाक़ी | शेष",
    candidate:
      "candidate* | finalist* | naam | अनुक्रमांक | अभ्यर्थियों | अभ्यर्थी | आवेदक* | उम्मीदवार* | कैंडिडेट* | नाम | प्रतिभागी*",
    client: "client* | company ne | कंपनी ने | क्लाइंट* | ग्राहक कंपनी | नियोक्ता*",
    committee:
      "board | ceo | chef | committee | dean | director* | founder* | interviewer* | jury | leadership | management | panel | partners | sahab | seth | supervisor* | vp | आयोग | ठेकेदार | निदेशक* | निर्देशक* | पैनल | प्रधानाचार्य* | प्रबंधक* | प्रबंधन | प्रशासन | प्राचार्य* | बोर्ड | मंडल | मालिक | समिति* | साहब",
    internal: "ijp | internal* | purani | आंतरिक* | के ही एक | पदोन्नत* | मौजूदा टीम | स्थानांतरण | हमारे ही",
    everyone: "saare | saari | sab | sabhi | sabko | सब | सबको | सबसे | सभी | सारी | सारे | हर",
    friend:
      "behan | behen | beta | beti | bhai ka | bhai ko | bhaiya | brother | buddy | chachaji | cousin | dad | daughter | didi | dost* | flatmate | friend* | husband | mere bhai | mom | mum | mummy | pados* | papa | pati | patni | roommate | saheli | sister | son | wife | yaar | चाचा | चाचाजी | दीदी | दोस्त* | पड़ोस* | पति | पत्नी | पापा | पिता* | पुत्र* | बहन | बेटा | बेटी | बेटे | भतीजा | भतीजे | भाई का | भाई को | भैया | माँ | मित्र* | मेरे भाई | रिश्तेदार | सहेली",
    not: "bina | mat | na | nahi | no | not | अपात्र | अमान्य | अयोग्य | असफल* | असमर्थ | अस्वीक* | न | नकार* | नहीं | ना | बिना | मत",
    unable:
      "nahi * pa | nahi * paa* | nahi * pau* | nahi * pay* | nahi * sak* | nahi pay* | possible nahi | असमर्थ* | न * पाने | नहीं * जा सक* | नहीं * पा | नहीं * पाई | नहीं * पाऊ* | नहीं * पाए* | नहीं * पाते | नहीं * पाया | नहीं * सक* | नहीं पा | नहीं पाए* | नहीं पाया | मुमकिन नहीं | संभव नहीं | स्थिति में नहीं",
    nolonger: "aage nahi | ab available nahi | yahin | अब नहीं | आगे नहीं | नहीं रहा | नहीं रही | नहीं रहे | यहीं",
    sorry:
      "afsos* | bura lag* | dil chhota | dukh* | khed* | maaf* | regret* | sorry | unfortunately | अफ़सोस* | असुविधा | कष्ट | काश | क्षमा* | खेद* | तकलीफ़ | दुख* | दुर्भाग्य* | निराश* | माफ़* | मायूस* | सॉरी",
    negative:
      "approve nahi | clear nahi | consider nahi | disqualif* | fail* | khaarij | match nahi | nahi aaya | nahi mila | negative | not selected | not shortlisted | reject* | select nahi | selection nahi | shortlist nahi | unsuccessful | valid nahi | अनुशंसा नहीं | अपात्र* | अमान्य* | अयोग्य* | अर्ह नहीं | असफल* | अस्वीकार* | अस्वीकृत* | चयन न | चयन नहीं | चयनित नहीं | नकारात्मक* | नहीं आ पाया | नहीं आया | नहीं चुना | नहीं पाए गए | नहीं बन | नहीं मिला | नहीं लिया | नहीं हो सका | नाम नहीं | नामंज़ूर* | पक्ष में नहीं | पात्र नहीं | प्रतिकूल | मंज़ूर नहीं | मेल नहीं | रिजेक्ट* | विचार नहीं | विचाराधीन नहीं | शामिल नहीं | शॉर्टलिस्ट नहीं | संतोषजनक नहीं | संभव नहीं | संस्तुति नहीं | सफल नहीं | सम्मिलित नहीं | स्वीकृत नहीं",
    but: "but | lekin | phir bhi | किंतु | जबकि | तो भी | पर अब | पर आप | पर हम | परंतु | फिर भी | मगर | लेकिन",
    instead:
      "favour | ki jagah | kisi aur candidate | kisi aur ko | अन्य अभ्यर्थी* | अन्य उम्मीदवार | किसी और के | किसी और को | की जगह | के पक्ष में | दूसरी | दूसरे | प्राथमिकता | वरीयता",
    if: "agar | hone par | jo log | karne par | sakta hai | sakte hain | sakti hain | warna | ya nahi | अगर | अधिकार | अनुपस्थित | अन्यथा | करने पर | की स्थिति में | केवल चयनित | चाहें तो | चाहो तो | तो भी | देने पर | न आए | न मिल* | पाए जाने पर | बिना कारण | मानी जाएगी | मानें | मिलने पर | यदि | रहने पर | सकती है | समझें कि | होने पर",
    may: "chahenge | chahte | chahti | possibl* | sakta | sakte | sakti | चाहता | चाहती | चाहते | चाहेंगे | मुमकिन | शायद | संभावना* | सकता | सकती | सकते | सका | सकी | सकूँ* | सकें | सकेंगे | सकेगा",
    when: "baad | jab | jaise hi | pehle | pichhle | tab | tak | उपरांत | खुलते ही | जब | जैसे ही | तक | तब | पश्चात | पहले | पिछली | पिछले | बाद | होते ही",
    because:
      "due to | isliye | kyunki | reason* | wajah | अतः | इसलिए | कारण* | के आधार पर | क्योंकि | चलते | ताकि | फलस्वरूप | वजह | सो | होने से",
    only: "bas | sirf | एक ही | केवल | बस | सिर्फ़",
    yet: "abhi | cancel nahi | not a no | pending | reject nahi | अब तक | अब भी | अभी | इस समय | निरस्त नहीं हु* | फ़िलहाल | बाक़ी है | लंबित | विचाराधीन",
    already: "ab | already | chuke | chuki | pehle hi | अब | चुका | चुकी | चुके | पहले से | पहले ही | पूर्व",
    timebeing:
      "abhi | is baar | is saal | iss baar | इस दौर में | इस बार | इस वर्ष | इस सत्र | इस समय | इस साल | फ़िलहाल | मौजूदा",
    again: "dobara | phir | दुबारा | दोबारा | पुनः | फिर",
    application:
      "application* | apply | applying | candidature | form | अप्लाई | अभ्यर्थन | अभ्यर्थिता | अर्ज़ी | आवेदन* | उम्मीदवारी | एप्लीकेशन* | फ़ॉर्म",
    documents:
      "biodata | cv | documents | letter | marksheet* | portfolio* | resume* | résumé* | काग़ज़* | चिट्ठी | जीवनवृत्त | दस्तावेज़* | नमूना | नमूने | पत्र | प्रमाण-पत्र* | प्रमाणपत्र* | फ़ाइल* | बायोडाटा",
    position:
      "assignment | headcount | jagah | job* | mauka | naukri | opening* | pad | position* | post | posting* | requirement | requisition* | role* | seat* | shift | slot | vacanc* | अवसर* | कार्यभार | कुर्सी | जगह | ज़िम्मेदारी | जॉब* | नौकरियाँ | नौकरी | पद | पोज़ीशन | भूमिका | मौका | रिक्ति* | रोल | विज्ञापन* | सीट* | स्थान",
    hiring:
      "career* | consultancy | hiring | hr | recruit* | talent | करियर | कार्मिक | टैलेंट | नियुक्ति* | भर्ती* | मानव संसाधन",
    process:
      "batch | cohort | competition | pipeline | process* | safar | search | selection | walk-in | चयन | ड्राइव | प्रक्रिया* | प्रतियोगिता | प्रतिस्पर्धा | बैच | यात्रा | सफ़र",
    training: "intern | internship* | placement* | ppo | training | अप्रेंटिस* | इंटर्न* | प्रशिक्षण*",
    profile:
      "background* | profile* | skill* | talent | कौशल | ज्ञान | दक्षता | प्रतिभा | प्रदर्शन | प्रोफ़ाइल* | योग्यता* | रफ़्तार",
    experience: "experience* | अनुभव* | काम कर चुके | तजुर्बा | तजुर्बे | वर्षों का",
    requirements:
      "chahiye | criteria | expectation* | requirement* | zaroorat | अनिवार्य | अपेक्ष* | आवश्यकता* | चाहिए | ज़रूरत* | ढूँढ* | तलाश | निर्धारित | न्यूनतम | पात्रता* | मानदंड* | शर्त*",
    fit: "fit* | match* | meet | theek | अनुरूप | अर्ह | उपयुक्त* | खरे | जँच* | पात्र | मेल खात* | मेल नहीं | योग्य | सही",
    better: "best | top | zyada | अधिक | आगे निकल* | ज़्यादा | पहली पसंद | बेहतर* | सबसे",
    level: "competition | कड़ा | कड़ी | प्रतिस्पर्धा | मुक़ाबला | स्तर*",
    many: "kai | अधिक आवेदन | अनेक | इतने सारे | कई | ढेरों",
    interview: "interview* | sakshatkar | इंटरव्यू* | इंटर्व्यू* | मौखिक परीक्षा | साक्षात्कार*",
    talk: "baat | call* | coffee | conversation* | discuss* | meet* | milna | phone | talk* | video | कॉल | चर्चा | फ़ोन | बात कर* | बात हुई | बात हो | बातचीत | बैठक | भेंट | मिलकर | मिलते | मिलना | मिलिए | मिलेंगे | मुलाक़ात*",
    test: "aptitude | assessment* | assignment* | case study | coding | demo* | exam* | group discussion | presentation | sample | test* | trial* | written | असाइनमेंट* | जाँच | टंकण | टेस्ट* | ट्रायल | डेमो | नमूना | नमूने | परीक्षण* | परीक्षा* | प्रस्तुति | मूल्यांकन | लिखित | शारीरिक दक्षता",
    round: "round* | stage* | step* | चरण* | दौर | राउंड*",
    shortlist:
      "final list | finalist* | screening | shortlist* | top 2 | अंतिम सूची | चयन सूची | मुख्य सूची | मेधा सूची | शॉर्टलिस्ट*",
    list: "backup | list | waitlist* | अनुक्रमांक | आरक्षित | क्रमांक | नंबर | प्रतीक्षा में | मेरिट* | लिस्ट | सूची",
    pool: "number save | ping kar* | save hai | talent pool | टैलेंट पूल | याद करेंगे | रिकॉर्ड में | सुरक्षित रहेगा",
    offer: "offer* | ऑफ़र* | नियुक्ति आदेश | नियुक्ति-पत्र | पेशकश | प्रस्ताव*",
    contract: "agreement | contract* | onboarding | sign | अनुबंध* | संविदा | हस्ताक्षर*",
    salary: "ctc | lpa | package | pay | rupaye | salary | तनख़्वाह | भत्ता | मानदेय | मासिक | रुपये | लाख | वेतन*",
    start:
      "join* | shuru | start* | welcome aboard | आरंभ | कल से | कार्यभार* | ग्रहण | जुड़* | जॉइन* | पहले दिन | शुरुआत | शुरू*",
    reference: "certificate* | marksheet | reference* | verification | प्रमाण-पत्र | प्रमाणपत्र | मेडिकल* | संदर्भ* | सत्यापन*",
    score: "cut-off | mark | score* | अंक | कट-ऑफ | नंबर कम | प्रतिशत | प्राप्तांक | मेरिट | स्कोर",
    feedback: "feedback | review | टिप्पणी* | प्रतिक्रिया* | फ़ीडबैक* | राय",
    decide:
      "decid* | decision* | faisla | final kar | laga ki | socha | घोषित | ठहरी | तय | निर्णय* | निश्चय | फ़ैसला | मन बना* | लगा कि | विचार कर | सहमति | सोचा | हमें लगा",
    result:
      "news | result* | status | update* | अपडेट | उत्तर | ख़बर | जवाब | परिणाम* | रिज़ल्ट | समाचार | सूचना | स्टेटस | स्थिति",
    select:
      "choose | chuna | favour | final kar* | pasand | select* | चयन* | चुन | चुना | चुनाव | चुनी | चुने | ठहरी | पसंद | सिलेक्ट* | सिलेक्शन",
    proceed: "aage | continu* | move forward | proceed* | आगे | जारी रख*",
    consider:
      "consider* | review* | गंभीरता* | जाँच | देखने के बाद | देखा | पढ़ा | परीक्षण में | मूल्यांकन | विचार* | समीक्षा* | सावधानीपूर्वक",
    hire: "appoint* | hire* | le liya | le rahe | rakh liya | rakhenge | rakhna | को सौंपी | नियुक्त* | पदोन्नत* | रख रहे | रख ल* | रखना चाह* | रखा है | रखेंगे | लिया गया | ले रहे | ले लिया | लेना चाह* | लेने का | सेवाएँ | हायर*",
    fill: "available nahi | bhar gayi | fill | mil gaya | mil gayi | rakh liya | आ गई हैं | उपलब्ध नहीं | किसी और को मिल* | को दिया गया | को मिला | को मिली | को सौंप* | जगह भर | दे दी है | पद भर | पूरी है | पूरी हो गई | पूरी हो चुकी | भर गई | भर गईं | भर गया | भर चुका | भर चुकी | भर लिया | मिल गई | मिल गए | मिल गया | रख लिया है | सीटें भर | सौंपी",
    close:
      "archiv* | band | close* | end | final | khatam | poore ho* | अंत | ख़त्म | नस्तीबद्ध | पत्राचार | पूरा हो* | पूरी हो* | पूर्ण | बंद | मानी जाए | यहीं तक | विराम | संपन्न | समझा जाए | समाप्त*",
    cancel:
      "cancel* | drop* | rok di | valid nahi | छोड़ दिया | नहीं होगा | नहीं होगी | निरस्त* | पद ही समाप्त | रद्द* | रोक दी | वापस ले* | व्यपगत | समाप्त कर दिया | हट गई | हटा दिया",
    freeze: "freeze* | hold | pause* | pending | rok* | ruk* | टल* | टाल* | रुक* | रोक* | लंबित | स्थगित* | होल्ड*",
    budget:
      "budget* | business | funding | headcount | merger | अनुदान | पुनर्गठन* | बजट* | मुख्यालय | वित्तीय | संसाधन | सीमित",
    withdraw: "revok* | wapas le* | withdraw* | निरस्त | प्रस्ताव वापस | वापस ले | वापस लेने",
    reject:
      "a no | aage nahi | approve nahi | baat nahi | clear nahi | consider nahi | declin* | drop* | dusri jagah | favour mein nahi | jagah nahi | kahin aur | khaarij | kisi aur candidate | kisi aur ko* | mana kar* | mauka nahi | naam nahi* | nahi aaya | nahi chun* | nahi de | nahi hua | nahi hui | nahi karenge | nahi kiya gaya | nahi laga | nahi le | nahi mila | nahi milega | nahi rakh* | number nahi* | offer nahi | regret mail | regret भेज* | reject* | select nahi | selection nahi | shortlist nahi | अमान्य | अयोग्य घोषित | अयोग्य ठहर* | अस्वीकार* | अस्वीकृत* | आगे नहीं | आपके बिना | इनकार* | कहीं और | किसी अन्य उम्मीदवार | किसी और को चुन* | ख़ारिज* | चयन नहीं | चयनित नहीं | जगह नहीं | ठुकरा* | न देने | न लेने | नंबर नहीं | नस्तीबद्ध | नहीं आया | नहीं करेंगे | नहीं किया गया | नहीं किया है | नहीं चुन* | नहीं दे | नहीं बना | नहीं बनाई | नहीं बुल* | नहीं बैठ* | नहीं मिला | नहीं मिलेगी | नहीं रख* | नहीं ले | नहीं हुआ | नहीं हुई | नाम नहीं | नाम हटा* | नामंज़ूर* | निरस्त* | पक्ष में नहीं | पास नहीं | बात नहीं | मंज़ूर नहीं | मना | रिजेक्ट* | लौटा दिया | लौटा दी | विचार नहीं | विचाराधीन नहीं | सफल नहीं | सहमति नहीं | साथ नहीं",
    accept: "accept* | agree* | approv* | haan | अनुमति | मंज़ूर* | मान्य | सहमत* | स्वीकार* | स्वीकृत* | हाँ",
    pass: "clear* | pass* | qualif* | select ho gay* | selected | अर्ह | उत्तीर्ण* | चयनित | चुन लिया | पहुँच गए | पार कर* | बचे हैं | सफल*",
    invite:
      "aa jaiye | bula* | invite* | आ जाइए | आइए | आओ | आमंत्र* | उपस्थित हों | पधार* | बात करना चाह* | बुला* | मिलना चाह* | स्वागत*",
    congratulate: "congrat* | khush | khushi | welcome | ख़ुश | ख़ुशी | प्रसन्नता | बधाई* | स्वागत* | हर्ष",
    confirm: "confirm* | pakka | कन्फ़र्म* | पक्का | पावती | पुष्टि*",
    receive: "aa gaya | got your | mil gaya | mil gayi | mila | आ गया | प्राप्त* | मिल गई | मिल गया | मिला | सबमिट",
    wait: "delay* | late | patien* | time lag* | wait* | इंतज़ार* | देर* | धैर्य | प्रतीक्षा* | विलंब | समय लग*",
    postpone: "reschedul* | टल गई | नई तारीख़ | नई तिथि | बदल गया | समय बदल* | स्थगित*",
    schedule:
      "available | date | kab | schedul* | slot* | tareekh | timing* | उपलब्ध | कब | तारीख़ | तिथि | दिनांक | नियत | स्लॉट*",
    daytime:
      "aaj | baje | friday* | ghante | hafte | kal | minute | monday* | next week | pm | raat | saturday* | shaam | subah | sunday* | tuesday* | wednesday* | आज | कल | गुरुवार* | घंटे | दोपहर | परसों | प्रातः | बजे | बुधवार* | मंगलवार* | मिनट | रविवार* | रात | शनिवार* | शाम | शुक्रवार* | सप्ताह | सुबह | सोमवार* | हफ़्ते | हफ़्तों",
    month:
      "june | mahine | november | quarter | अक्टूबर | अगस्त | अप्रैल | जनवरी | जुलाई | जून | दिसंबर | नवंबर | फ़रवरी | मई | महीने | मार्च | माह | सत्र | सितंबर",
    place:
      "branch | google meet | meet link | office | online | onsite | parking | reception | ऑनलाइन | ऑफ़िस | कमरा | कार्यालय* | टिकट | दफ़्तर | पार्किंग | भवन | मंज़िल | यहाँ आ* | शाखा",
    bring: "पहचान पत्र | प्रवेश पत्र | फ़ोटो | मूल प्रमाणपत्र | लाएँ | लेकर आ*",
    send: "bhej* | forward* | submit* | जमा* | दीजिएगा | भेज* | लौटाएँ | सबमिट*",
    deadline: "due | ke andar | last date | validity | अंतिम तिथि | के भीतर | तारीख तक | दिवस | वैधता | से पहले",
    link: "account | click* | http* | link* | page | portal | website | ऐप | डाउनलोड | नीचे दिए | पोर्टल | लिंक | वेबसाइट",
    attached: "attach* | enclos* | अटैच* | नत्थी | संलग्न* | साथ में भेजा",
    answer:
      "bata dena | batana | call karungi | contact* | ping* | reply* | उत्तर* | जवाब* | फ़ोन कर* | बता दीजिए | बताइए | बताएँ | बताना | लिखें | संपर्क*",
    inform:
      "bata* | follow up | inform* | update* | अपडेट* | कहते हुए | कहना पड़ | घोषित | जानकारी | जारी | बता दें | बताएँगे | बताते | बताना | सूचना* | सूचित*",
    ask: "dein | dijiye | kar do | karein | kijiye | kripya | kya | lein | lijiye | please | rahiye | request* | अनुरोध* | करें | कीजिए | कीजिएगा | कृपया | क्या | दीजिए | दें | देखें | निवेदन* | पढ़ें | पूछ* | प्रश्न* | बताइए | रखें | रहिए | लीजिए | लें",
    thank: "shukriya | thank* | आभार* | क़द्र | धन्यवाद* | शुक्रिया* | सराह*",
    interest: "interest* | इच्छा | इच्छुक | भरोसा | रुचि | विश्वास | सम्मिलित होने",
    effort: "mehnat* | patience | time | कोशिश* | जो समय | धैर्य | प्रयास* | मेहनत | समय के लिए | समय निकाल* | सहयोग",
    impress:
      "achha | mast | pasand aaya | strong | अच्छा | पसंद आया | प्रभाव* | याद रहेग* | लाजवाब | शानदार | सम्मान | सराहना | सराहनीय",
    hard: "mushkil* | tough | आसान नहीं | कठिन* | कड़ी | मुश्किल*",
    wish: "all the best | आशा* | ईश्वर | उज्ज्वल | कामना* | दुआ* | मंगलकामना* | शुभ | शुभकामना* | शुभेच्छा* | सफलता*",
    path: "career* | future | safar | आगामी | करियर* | जीवन में | भविष्य* | मंज़िल | यात्रा | राह | सफ़र",
    encourage:
      "check karte | dil chhota mat | dobara apply | follow* | दरवाज़ा खुला | देखते रह* | दोबारा apply | दोबारा आवेदन | निराश न* | पुनः आवेदन | फ़ॉर्म भर सकते | मिलती-जुलती | हिम्मत",
    future:
      "agle mahine | future | jaldi | kabhi | अगले वर्ष | आगामी | आगे किसी | कभी | छह माह | जल्द | जैसे ही | बाद में | भविष्य के",
    remember: "yaad | zaroor call | आपसे संपर्क | पहले आपको | फ़ोन करेंगे | याद | संपर्क करेंगे | सबसे पहले",
    sincerely: "best | cheers | regards | भवदीय* | सादर | हार्दिक",
    dear: "dear | hello | hey | namaste | आदरणीय* | नमस्कार | नमस्ते | प्रिय | महोदय | महोदया | माननीय | राम राम | श्री | श्रीमती | हाय",
    data: "data | privacy | stor* | डाटा | मिटा* | विवरण | सुरक्षित",
    automatic: "automat* | not reply | उत्तर न दें | ऑटो* | जवाब न दें | स्वचालित*",
    money:
      "account | bank* | card | cibil | credit | emi | interest rate | karz | lender* | lending | loan* | mortgage* | overdraft | ईएमआई | ऋण* | क़र्ज़ | कार्ड | क्रेडिट* | खाता | खाते | ग्राहक | बैंक | ब्याज | रकम | राशि | लोन* | वित्त पोषण | सिबिल",
    home: "apartment* | bachelors | bhk | flat* | ghar | hostel | house | housing | kiraya* | kiraye | landlord* | lease* | letting | makaan | makan* | mortgage | owner | property | rent* | room | society | tenancy | tenant* | token | viewing | आवास* | कमरा | किराए* | किराये* | घर | छात्रावास | प्लॉट | फ़्लैट* | बिजली | बीएचके | मकान* | सोसाइटी",
    permit:
      "authority | citizenship | consulate | council | embassy | h-1b | immigration | licen* | passport* | pension | permit* | planning | ration | registration | residence | rti | trademark | visa* | अनुमति* | आरटीआई | कनेक्शन | ज़िला प्रशासन | दूतावास | नक्शा | नगर निगम | नागरिकता | निवास प्रमाण | पंजीकरण | परमिट | पासपोर्ट* | पेंशन* | राशन | लाइसेंस* | वीज़ा*",
    study:
      "admission* | bachelor | campus | coaching | college* | counselling | course* | degree | enrol* | faculty | kindergarten | master's | mba | msc | nursery | phd | pupil* | scholarship* | school* | semester | student* | undergraduate | university | एडमिशन | काउंसलिंग | कैंपस | कॉलेज* | छात्र* | दाख़िल* | नर्सरी | पाठ्यक्रम | प्रवेश* | बी.एड | विद्यार्थी* | विद्यालय* | विश्वविद्यालय* | शिक्षा | स्कूल*",
    paper:
      "abstract* | agent | article | book | conference | editor* | journal | kahani | kavita | manuscript* | novel | paper | peer review | poem* | poetry | proceedings | publication | publish* | reviewer* | speaker | stories | story | talk submit | tedx | अंक में | उपन्यास | कविता | कहानी | पत्रिका | पांडुलिपि | प्रकाशन* | प्रकाशित | फ़िल्म समारोह | रचना | लघु फ़िल्म | लेख | वक्तव्य | वक्ता | शोध-पत्र | शोधपत्र | संपादक* | सम्पादक* | सम्मेलन | सारांश",
    grant:
      "accelerator | award* | bursar* | cohort में आपकी कंपनी | csr | fund | funding | grant* | incubat* | invest* | pitch | prize* | proposal* | residency | seed round | serb | sponsor* | startup | trust का | अनुदान* | इन्क्यूबेश* | निवेश* | पुरस्कार* | प्रायोज* | फ़ंड | सीएसआर | स्टार्टअप",
    claim:
      "appeal* | claim* | complaint* | dispute* | epf | insurance | objection | policy | refund* | reimburse* | warranty | अपील* | आपत्ति* | दावा | दावे | बीमा* | मुआवज़* | याचिका | रसीद* | रिफ़ंड* | शिकायत* | हर्जाना",
    purchase:
      "basket | courier | customer* | deliver* | discount | gst* | invoice* | order* | parcel | payment* | price* | product* | purchase* | quotation* | rate | refund | return* | shop* | stock | store | subscription | supplier* | उत्पाद | ऑर्डर* | कीमत | ख़रीद* | खेप | ग्राहक* | जीएसटी | डिलीवरी | दाम | दुकान | पेटी | बिल | भुगतान* | माल | वापसी की अवधि | सामान | सेवा से | स्टॉक",
    event:
      "audition* | ballot | booking* | concert | conference hall | event* | festival | flight* | hotel | lottery | meeting | party | pnr | raffle | reserv* | restaurant | stage | table | ticket* | tournament | waitlisted | wedding | आरक्षण | कार्यक्रम | कॉन्सर्ट | टिकट* | ड्रॉ | पिकनिक | फ़्लाइट* | बुकिंग* | बैठक रद्द | मंच | मेला | लॉटरी | समारोह* | होटल में कमरा",
    tender:
      "bid | bids | catering contract | collaboration | dealership | empanelment | partnership | pitch* | procurement | proposal | quotation* | quote | supplier* | tender* | vendor* | आपूर्तिकर्ता | कार्यादेश | ठेका | ठेके | डीलरशिप | धरोहर राशि | निविदा* | फ़र्म | बोली | बोलीदाता | मेसर्स | विक्रेता",
    member:
      "adopt* | association | choir | club | foster* | member* | society | squad | tryout* | volunteer place | क्लब | गोद | ग्रुप में जोड़ | संघ | सदस्य* | सेवा के लिए | स्वयंसेवक*",
    health:
      "clinic | doctor* | donor | health | hospital* | patient* | referral | surgery | tabiyat | therap* | treatment* | trial participant | अस्पताल* | इलाज | एम्स | ऑपरेशन | चिकित्सा* | डॉक्टर | डॉक्टरों | दवा | मरीज़* | रक्तदान | रोगी* | स्वास्थ्य",
    newsletter:
      "article* | blog* | channel | column | edition | issue | newsletter* | podcast* | read more | readers | subscrib* | this week we | tips | unsubscribe* | webinar* | आज़माएँ | इस अंक | जानिए | टीवी | न्यूज़लेटर* | पाठक* | ब्लॉग | यूट्यूब | लेख पढ़* | वायरल | वेबिनार | सदस्यता रद्द | सब्सक्राइब* | सर्वे | सीखिए | सुर्खियाँ",
    alert:
      "alerts | job alert* | jobs for you | jobs you may | matches your search | matching jobs | naukri alert* | new jobs | openings near | people also viewed | recommended | saved job | saved search | similar jobs | top picks | अलर्ट* | आपके लिए नौकरियाँ | करें आवेदन | किमी के दायरे | नई नौकरियाँ | नई भर्ती | नौकरियाँ देखें | मिलती-जुलती | सरकारी नौकरी",
    rejection:
      "ghosted | ghosting | no's | refusal* | regret letter | regret mail | regret भेज* | rejection* | असफलता | अस्वीकृति* | इनकार का | ना सुन* | मना करने वाले | रिजेक्शन*",
    recruiterreach:
      "came across | exploring | found you on | found your profile | headhunt* | interested ho | job change | linkedin profile | linkedin प्रोफ़ाइल | on behalf of a client | open to | opportunity: | passive | profile dekhi | suggest kar* | would you be interested | your linkedin | आपकी प्रोफ़ाइल मिली | के लिए ढूँढ रहा | कोई दोस्त | नए अवसर में रुचि | नौकरी बदल* | प्रोफ़ाइल देखी | बदलाव के मूड | लिंक्डइन पर | शिक्षण अवसर | सुझा दीजिए",
    hrtalk:
      "ats | backup को | candidate a | candidate ko reject | candidate नंबर | debrief | headhunter | hiring panel notes | issue kar* | let them down | mail bhej do | mail bhej dunga | mark kar do | mera vote | no hire | offer pending | pipeline | placement cell | regret letter | regret mail भेज दो | reject mail | reject mark | reject the | rejected, | rejection reason | req | scorecard* | send the rejection* | sheet update | template* | us candidate | usko | अभ्यर्थियों को सूच* | अभ्यर्थी क्रमांक | उम्मीदवार हमारे लिए ठीक | उम्मीदवारों को | काम के नहीं निकले | को बुलाने पर सहमति | को मना मत | जिन्हें हम नहीं ले | टेम्पलेट* | मसौदा | मेरा मत | मेरी राय में | सदस्य कृपया",
    ownmove:
      "accept your offer | apna application | apna naam | application wapas | application withdraw | batane ke liye | decline kar raha | decline kar rahi | decline your offer | i am writing to apply | i applied | i have accepted | i have decided | i must decline | i withdraw | i would like to withdraw | i'm writing to apply | i've accepted | i've decided | join kar liya | join nahi kar rah* | letting me know | main apna | main apni | maine doosri | maine offer | mera salary | mujhe reject | mujhe yaad | mujhe zaroor | my application | my cv | my resume | nahi le paunga | offer thukra* | process से हट | withdraw kar* | withdraw my | अपना आवेदन | अपना नाम | अस्वीकार कर रहा | अस्वीकार कर रही | आपने मना किया | आवेदन वापस | इस्तीफ़ा | जवाब देने के लिए धन्यवाद | त्यागपत्र | नहीं आ सकूँगा | नहीं आ सकूँगी | नहीं कर पाऊँगा | नहीं कर पाऊँगी | नाम सूची से हटा दीजिए | निजी कारणों | पारिवारिक कारणों | बताने के लिए धन्यवाद | मना कर रहा | मना कर रही | मुझे अभी तक | मुझे आपने | मुझे ज़रूर | मुझे दूसरी जगह | मुझे सरकारी | मेरा आवेदन | मेरा चयन | मेरा नाम | मेरी application | मेरी उम्मीदवारी | मैं अपना | मैं अब साक्षात्कार | मैं यह काम | मैंने offer | मैंने आवेदन | मैंने दूसरी | सविनय | स्वीकार कर लिया है",
    meant:
      "e.g | example* | for instance | imagine | kaise likh* | likha tha | misal* | quote* | sample | something like | such as | typical | udaharan | आम तौर पर | उदाहरण* | कल्पना | कैसे माँग* | कैसे लिख* | जैसे कि | तैयार template | नमूना पत्र | पंक्ति | मान लीजिए | मिसाल | लिखा था | लिखा है",
    error: "galti* | ignore* | ग़लत* | छूट गया | नज़रअंदाज़* | भूल | संशोधित",
    despite: "phir bhi | तो भी | फिर भी | बावजूद | भले ही | होते हुए भी",
    especially:
      "bahut | dil se | itna | kaafi | really | इतना | इतनी | काफ़ी | दिल से | बड़े | बहुत | विशेष* | सचमुच | हार्दिक",
    first: "final | last | pehla | second | अंततः | अंतिम* | आख़िर | आख़िरी | तीसरी | पहला | पहली | प्रथम | फ़ाइनल | मुख्य",
    person:
      "join kar liya | join kar raha | join kar rahi | kisi aur | ko final | ko rakh liya | selected candidates | us candidate | अन्य अभ्यर्थियों | अन्य उम्मीदवार | एक सज्जन | एक साथी | ऐसे candidate* | ऐसे उम्मीदवार* | ऐसे साथी | किसी ऐसे | किसी और के | किसी और को | को चुन लिया | को चुना है | को रख लिया | कोई और | चयनित अभ्यर्थी | चुने गए | दूसरे उम्मीदवार",
    work: "business | company | kaam | project* | store | team | कंपनी* | काम | कार्य* | टीम | परियोजना* | परिवार | प्रोजेक्ट* | फ़ैक्ट्री | विभाग* | संस्था*",
    goesto:
      "chala gaya | ke haath* | ke saath aage | ke saath ja* | ko choose | ko chun* | ko de di* | ko final* | ko le liya | ko mil* | ko offer* | ko rakh* | आवंटित | के नाम | के पक्ष में | के साथ आगे | को चुन* | को दिया | को दी | को प्राथमिकता | को मिल* | को रख* | को सौंप* | चला गया | जा चुक* | पर ठहर* | पर भरोसा | पर सहमति | सँभालेंग* | से भर*",
    stays: "permanent | purana | purani | ruk gay* | बने रहें* | मातृत्व अवकाश | स्थायी",
    lack: "kam | kami | neeche | weak | अधूर* | अपूर्ण | कम | कमज़ोर* | कमी | तैयार नहीं | न होने | नहीं दिख* | पर्याप्त | पास नहीं",
    toomuch: "ओवरक्वालि* | के बाहर | बहुत ज़्यादा | से अधिक | से ज़्यादा | से बाहर",
    ending: "yahin close | कष्ट न | यहीं तक | विराम | समझा जाए | समाप्त मान*",
    ahead: "reh gayi | आगे निकल* | आगे रहा | आगे रहे | रह गए | से आगे",
    deserve: "इससे बेहतर | उड़ान | न्याय* | बँध* | लायक़ | हक़दार",
    direction: "kuch aur | अलग रास्त* | कुछ और | दिशा | दूसरी ओर | दूसरी तरफ़",
    condition:
      "certificate* | degree | iti | night shift | notice period | onsite | relocat* | remote | अंग्रेज़ी | उम्र | डिग्री | पाली | प्रमाणपत्र* | बी एड | भाषा | मराठी | रात की | लाइसेंस* | शिफ़्ट | स्थानीय | हिंदी",
    recommend: "support* | अग्रेषित | अनुशंसा* | अनुशंसित | संस्तुति* | सिफ़ारिश*",
    vote: "approval | favour mein | पक्ष में | बैठक में | राय | सलाह | सहमति*",
    status:
      "active | archive* | case | portal | requisition* | status* | अनुक्रमांक | क्रमांक | नस्तीबद्ध | पंजीयन | प्रकरण | फ़ाइल* | मामला | रिकॉर्ड | विचाराधीन | संदर्भ | स्टेटस | स्थिति",
    figure: "baarish | chaabi | swaad | अध्याय | क़िस्मत | गाड़ी | ट्रेन | दरवाज़* | पन्न* | रेखा",
    late: "already | delay* | last date | late | pehle hi | timing | आज ही | कल ही | दिन पहले | देर | देरी | पहले ही | विलंब* | वैधता | व्यपगत",
    isyou:
      "aap select ho | select ho gaye | अगले चरण में पहुँच* | आपको चुन लिया | आपको टीम | आपको देना चाह* | नियुक्त करना चाह* | पहली पसंद",
    welcome: "aboard | joining date | onboarding | welcome | पहले दिन | स्वागत*",
    pet: "adopt* | animal* | billi | cat | cats | dog | doggo | dogs | kitten* | kutt* | labrador | paw | paws | pet | pets | pilla | puppies | puppy | retriever | shelter | कुत्त* | गाय | गोद | तोता | नस्ल | पालतू | पिल्ल* | बछड़* | बिल्ली* | भैंस | शेल्टर",
    media:
      "exhibition | film | films | gaana | gallery | gane | instagram | kahani | kavita | magazine | painting* | photo* | playlist | podcast* | recipe* | reel* | song* | stall | video* | youtube | कलाकृति | कविता* | कहानियाँ | कहानी | कृति | गाना | गाने | गीत | गैलरी | चित्र* | चैनल | तस्वीर* | पेंटिंग | पॉडकास्ट | प्रदर्शनी | फ़िल्म* | फ़ोटो | मेला | मेले | रेडियो | रेसिपी | वीडियो* | स्टॉल",
    sport:
      "badminton | captain | cricket | football | gym | hockey | kabaddi | khel | khiladi | league | marathon | player* | race | sports | squad | tournament | अखाड़* | कप्तान | कबड्डी | कुश्ती | क्रिकेट* | खिलाड़ी* | खेल* | टीम चयन | टूर्नामेंट | दौड़ | फ़ुटबॉल | बैडमिंटन | मैराथन | रणजी | लीग | हॉकी",
    hrmatter:
      "appraisal | chhutti | chutti | comp off | expense* | hike | increment | leave | overtime | parking | payslip* | reimburs* | salary advance | shift swap | timesheet* | wfh | work from home | अग्रिम | अवकाश | एरियर | छुट्टियाँ | छुट्टियों | छुट्टी | तबादला | पदोन्नति | पार्किंग | प्रतिपूर्ति | भत्ता | भत्ते | वर्क फ्रॉम होम | वेतन वृद्धि | वेतनवृद्धि | शिफ़्ट बदल*",
    authority:
      "aadhaar | challan | court | government | gst* | municipal* | pan card | panchayat | passport | pm awas | police | rto | sarkar* | tax | yojana | अदालत* | अपील | अभ्यावेदन | आयकर | आरटीओ | उपभोक्ता | कनेक्शन | कलेक्टर* | कोर्ट | चालान | ज़मीन | ज़िलाधिकारी | टैक्स | तहसील* | नक्शा | नगर निगम | नगरपालिका | न्यायालय* | पंचायत* | पासपोर्ट | पुलिस | पेंशन | प्राधिकरण | बिजली | भूखंड | मंत्रालय | याचिका | योजना | रजिस्ट्री | राशन | लाभार्थी | विद्युत | सरकार* | हाईकोर्ट",
    contest:
      "audition* | award* | cohort | contest* | demo day | hackathon* | jury | lottery | lucky draw | olympiad | pratiyogita | prize* | quiz | trophy | winner* | ऑडिशन | ओलंपियाड | जूरी | ड्रॉ | निर्णायक* | पुरस्कार* | प्रतियोगिता | प्रविष्टि* | लॉटरी | विजेता* | हैकाथॉन",
    sift: "cut off | disqualif* | list mein nahi | naam nahi | nikal gay* | number nahi | screening* | कट ऑफ | छँट* | छूट गया | नाम नहीं | सूची में नहीं | सूची में सम्मिलित नहीं | स्क्रीनिंग",
    full: "bhar gay* | full | jagah nahi | poore ho* | zaroorat nahi | आवश्यकता नहीं | जगह नहीं | ज़रूरत नहीं | नहीं बची | पूरी है | पूरी हो* | पूर्ण हो* | भर गई | भर गईं | भर गया | भर चुक* | सीमित | स्थान नहीं",
    giveback: "courier | gpay | refund* | return* | डाक से | मिटा* | यात्रा व्यय | लौटा*",
    done: "aaya | aaye | aayi | chuke | chuki | di | diya | diye | gaya | gaye | gayi | hua | hue | hui | kiya | liya | mila | mili | raha | rahi | tha | thi | आए | आया | किया | गई | गईं | गए | गया | चुका | चुकी | चुके | था | थी | थीं | थे | दिए | दिया | दी | बना | बनी | मिला | मिली | रहा | रही | लिया | ली | हुआ | हुई | हुए",
    will: "*denge | *ega | *egi | *henge | *khenge | *renge | *rengi | *unga | *ungi | *yenge | *ऊँगा | *ऊँगी | *एँगे | *एगा | *एगी | *ूँगा | *ूँगी | *ेंगी | *ेंगे | *ेगा | *ेगी | hoga | hogi | karoge | will | होंगे | होगा | होगी",
    one: "chhe | dono | ek | one | teen | आठ | एक | चार | चालीस | छह | तीन | तीस | दस | दो | दोनों | पंद्रह | पाँच | पाँचों | बारह | बीस | सात | सौ | हज़ार",
    who: "aise | aisi | jinka | jis | jo | ऐसा | ऐसी | ऐसे | जिन | जिनका | जिन्हें | जिन्होंने | जिस | जो",
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
    "कोई .. पत्राचार .. (स्वीकार्य|मान्य|नहीं)",
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
  told: {
    work: "जवाब* | उत्तर* | प्रस्तुति* | प्रेजेंटेशन | पोर्टफोलियो | इंटरव्यू | साक्षात्कार* | उदाहरण* | केस | कार्य | असाइनमेंट | टेस्ट | परीक्षा* | कोड* | समाधान* | डिज़ाइन | डिजाइन | संवाद | संचार | बातचीत | सवाल* | प्रश्न* | तैयारी | संरचना | विवरण | गहराई | परिणाम* | नतीजे | आंकड़े | आँकड़े | कवर लेटर | सीवी | रिज़्यूमे | रिज्यूमे | बायोडाटा",
    merit:
      "अनुभव* | ज्ञान | जानकारी | कौशल* | क्षमता* | तकनीकी | अंग्रेज़ी | अंग्रेजी | हिंदी | भाषा* | नेतृत्व | प्रबंधन | प्रोजेक्ट* | परियोजना* | sql | एक्सेल | विश्लेषण* | उद्योग* | क्षेत्र | बाज़ार | बाजार | प्रमाणपत्र* | डिग्री | योग्यता* | रणनीति* | प्रोफ़ाइल | प्रोफाइल | साल | वर्ष* | टीम | ग्राहक* | बिक्री | पकड़",
    gap: "कमी | कमज़ोर* | कमजोर* | अभाव | पर्याप्त नहीं | काफी नहीं | काफ़ी नहीं | बहुत सामान्य | अस्पष्ट | सतही | छोटे | देखना चाहते थे | सुनना चाहते थे | उम्मीद थी | अपेक्षा थी | अधूरे | अधूरा | स्पष्ट नहीं | हिचक* | और ठोस | ठोस नहीं",
    advice:
      "सलाह | सुझाव* | सुझाएंगे | अनुशंसा | अभ्यास | सुधार* | बेहतर बना* | मज़बूत कर* | मजबूत कर* | बढ़ाएं | बढ़ाना | बढ़ाने | अगली बार | अगले इंटरव्यू | आगे के इंटरव्यू | मदद मिलेगी | मददगार | मदद करेगा | कोशिश करें | तैयार करें | दिखाएं | दिखाएँ | बताएं | बताएँ | जोड़ें | ध्यान दें",
    strength:
      "ताकत | मज़बूत पक्ष | मजबूत पक्ष | खूबी | पसंद आ* | प्रभावित किया | प्रभावशाली | बहुत अच्छ* | बहुत स्पष्ट | बेहतरीन | शानदार | उत्कृष्ट | सबसे अच्छ* | सराहा",
    compare: "ज़्यादा अनुभव | ज्यादा अनुभव | अधिक अनुभव | बढ़त | निर्णायक | फ़र्क | फर्क | तुलना | मुकाबले | आगे थे | आगे था | पहले से",
    reason:
      "पाया कि | टीम का फीडबैक | पैनल | सच कहूं | सच कहें | निर्णायक | मुख्य कारण | कारण था | कारण यह | मुख्य वजह | वजह थी | वजह यह",
    other:
      "सर्वे* | प्रश्नावली | आपका फीडबैक | आपकी राय | हमारी प्रक्रिया | टैलेंट पूल | डेटाबेस | संपर्क | सूचित | बताएंगे | जवाब देंगे | फ़ोन | फोन | कॉल | समय तय | आमंत्रित | निमंत्रण | अगले चरण | अगला चरण | अगले राउंड | दूसरे इंटरव्यू | दूसरा इंटरव्यू | मिलना | दोबारा आवेदन | फिर से आवेदन | आवेदन करें | अन्य पद* | दूसरे पद* | रिक्ति* | नहीं दे सकते | नहीं दे पाएंगे | संभव नहीं | खेद | असमर्थ | भेज दिया | आगे भेज | साझा कर दी* | निजी डेटा | हटा* | खर्च | बिल | अनुबंध | प्रस्ताव | समीक्षा में | समीक्षा कर रहे | संलग्न | न्यूज़लेटर | शुभकामना* | सफलता | धैर्य",
    ahead:
      "आमंत्रित | निमंत्रण | दूसरे इंटरव्यू | दूसरा इंटरव्यू | अगले राउंड | अगले चरण | अगला चरण | यह पद देना | ऑफ़र | ऑफर | अब भी रुचि | अभी भी रुचि | फिर से खुल | दोबारा मिल | अनुबंध | ज्वाइनिंग | जॉइनिंग | क्या आप उपलब्ध",
  },
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
      "{role} (रख लिया|रख ली|rakh liya|का पद|का काम|का दायित्व|की कुर्सी|की मेज़|की बहाली|की सेवा|जैसी कोई|जैसी जगह|बनने|के ट्रायल|ऑडिशन|audition|profile|ka kaam|ki kursi|banne)",
      "(se|ki|ke|ka|ne|mein|par) {role} (wali|waali|wale|waale) (baat|post|jagah|position|role|job|kaam)",
      "(update|status|outcome|decision) (on|of|for|about) {role}",
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
        "electrician* mechanic* plumber* carpenter* tailor* beautician* salesman* sales marketing marketer* merchandiser* telecaller* agent* auditor* clerk* secretary* typist* librarian* lecturer* professor* principal* faculty tutor* coach* caller* rider* delivery incharge in-charge inspector* planner* strategist* producer* rep rj आरजे व्यवस्थापक* क्यूरेटर* curator* " +
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
        "केंद्र कार्यालय भूमिका पदस्थापन आंतरिक इसलिए अतः मौजूदा पिछले कृपया शाम अब यह वह आज कल परसों हमारा हमसे नौकरी from our with we your side full abhi humare hamara yahan isliye आवेदन आपका आपके आपकी आपको हमें हमारे हमारी हमने आपने साक्षात्कार इंटरव्यू परिणाम निर्णय सूचना स्थिति अपडेट धन्यवाद आभार नमस्ते प्रिय प्रक्रिया उम्मीदवारी चयन अभ्यर्थी उम्मीदवार उम्मीदवारों अभ्यर्थियों समय भाग रुचि इच्छा भविष्य शुभकामनाएँ विचार समीक्षा " +
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
      "{company} (से बात हुई|se baat hui|से उत्तर|से जवाब|की टैलेंट टीम|की भर्ती टीम|की एचआर टीम|की hr टीम|की टीम की ओर)",
      "(को|आपने|कि|हेतु|aapne|ki) {company} में {role} (पद|के पद|हेतु|की भूमिका|के लिए आपने)",
      "{company} में {role} (के पद|हेतु|के लिए लिखित|के लिए साक्षात्कार|बनने)",
      "(आपने|aapne) {company} (को|ko) (चुना|choose|chuna)",
      "{company} (ne|ने) (bataya|inform|सूचित|बताया|aapki profile|आपकी प्रोफ़ाइल)",
      "(CEO,|HRBP,|Manager,|Head,|Lead,|Recruiter,|Founder,|Director,|Team,|संपादक,|प्रमुख,|निदेशक,|प्रधानाचार्य,|प्रधानाचार्या,|टीम,) {company}",
      "(on behalf of|interest in|applying to|apply to|career at|team at) {company}",
    ]),
    companyStops: spelled(
      "में के की का को पर ने से है हैं और हेतु द्वारा लिए आपका आपकी आपके आपको हम हमने वाले mein me ke ki ka ko ne se hai aur par pe for has is was will we and aapka aapki".split(
        " ",
      ),
    ),
    teamWords: spelled(
      (
        "आयोजित नियोक्ता दिनांक जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 यहाँ भविष्य सत्र कार्यालय रजिस्ट्रार कुलसचिव बिज़नेस पार्टनर डेस्क हायरिंग मानव संसाधन एचआर भर्ती टीम विभाग प्रकोष्ठ कार्मिक अनुभाग नियुक्ति चयन समिति सेल समूह-भर्ती अलर्ट अलर्ट्स सूचना सहायता टैलेंट एक्विज़िशन पीपल करियर कैरियर करियर्स प्रधानाचार्य प्रधानाचार्या प्राचार्य प्राचार्या निदेशक सचिव संपादक विधि एवं कार्यालय-अधीक्षक प्रशिक्षण " +
        "नमस्ते प्रिय आप आपका आपकी आपके आपको आपने हम हमारे हमारी हमें हमने धन्यवाद के की का को से ने पर यह इस कि और तथा सादर साथी दिनांक विषय " +
        "business partner hrbp registrar principal team hr hiring recruitment recruiting recruiter careers career talent acquisition people campus admissions alerts alert jobs job naukri no-reply noreply donotreply notifications notification support desk cell department from human resources people consultancy do not reply placement office admin " +
        "namaste dear hi hello aap aapka aapki aapke aapko aapne hum humne hamari hamare thanks the our your"
      ).split(" "),
    ),
    legalForms: spelled(
      (
        "केंद्र रंगमंडल संग्रहालय सेवा ट्रेडर्स बिल्डर्स फिटनेस संघ डिजिटल कला एनर्जी मोबिलिटी रिटेल लि लि. लिमिटेड प्रा प्रा. प्राइवेट प्राइवेट कंपनी संस्थान संस्था समूह ग्रुप फाउंडेशन फ़ाउंडेशन न्यास ट्रस्ट समिति विद्यालय महाविद्यालय विश्वविद्यालय स्कूल कॉलेज निकेतन अकादमी कोचिंग अस्पताल क्लीनिक हॉस्पिटल बैंक फ़ाइनेंस फाइनेंस माइक्रोफ़ाइनेंस माइक्रोफाइनेंस इंडस्ट्रीज़ इंडस्ट्रीज उद्योग " +
        "टेक्सटाइल्स टेक्नोलॉजीज़ टेक्नोलॉजीज सॉल्यूशंस सिस्टम्स सॉफ़्टवेयर सॉफ्टवेयर सॉफ़्टटेक इन्फोटेक इंफोटेक लैब्स स्टूडियो स्टूडियोज़ लॉजिस्टिक्स ट्रांसपोर्ट ट्रेडर्स एंटरप्राइज़ेज़ एंटरप्राइजेज कंसल्टेंट्स कंसल्टेंसी सर्विसेज़ सर्विसेज स्टील सीमेंट वर्क्स मिल्स पैलेस होटल रेस्टोरेंट सोलर पावर फार्मा फ़ार्मा टेलीकॉम इंफ्रा " +
        "मोटर्स प्रकाशन समाचार मीडिया न्यूज़ पब्लिक पैकेजिंग फूड्स फ़ूड्स डेयरी आयोग निगम परिषद बोर्ड मंडल पंचायत कार्यालय शाखा हेल्थ केयर सर्च मार्ट स्टोर बाज़ार एंड संस ब्रदर्स " +
        "builders kirana retail nursery legal fitness digital energy mobility builders associates mills works trust restaurant cafe catering transport ltd pvt limited private inc llp llc co company technologies solutions systems software labs studio studios logistics foundation group industries enterprises services consultants consultancy traders steel power pharma motors foods hospital school college university bank finance infotech packaging international india global media ventures health electronics automobiles tech studio agency packaging realty estates jewellers sweets enterprise academy classes institute"
      ).split(" "),
    ),
    closings: spelled(
      (
        "आशीर्वाद|जय हिंद|ज़िंदाबाद|जय श्री कृष्ण|स्नेह|प्यार|ढेर सारा प्यार|विश्वासभाजन|शुभकामनाओं के साथ|कामना के साथ|शुभेच्छा के साथ|सम्मान सहित|सादर|भवदीय|भवदीया|धन्यवाद|सधन्यवाद|धन्यवाद सहित|आभार|आभार सहित|साभार|शुभकामनाओं सहित|शुभकामनाएँ|हार्दिक शुभकामनाएँ|सस्नेह|सप्रेम|शुभेच्छु|आपका|आपकी|आपका शुभचिंतक|आपका विश्वासी|विश्वासी|भवन्निष्ठ|सहृदय|स्नेह सहित|सदर|प्रार्थी|निवेदक|नमस्कार|शुक्रिया|सादर धन्यवाद|सादर आभार|विनीत|एकजुटता में|ऑल द बेस्ट|मंगलकामनाओं सहित|" +
        "god bless|thx|pyaar|pyar|saadar|garmjoshi ke saath|shubhkamnayein|take care|regards|best regards|warm regards|kind regards|thanks and regards|thanks regards|thanks|many thanks|thank you|best|best wishes|cheers|sincerely|yours sincerely|yours faithfully|warmly|all the best|take care|light love|love|with regards|sadar|dhanyavad|dhanyawad|shukriya|aapka|aapki|with love|rgds|with best wishes"
      ).split("|"),
    ),
    titles: spelled(
      "भाई दीदी bhai bhau didi श्री श्रीमती सुश्री कुमारी डॉ डॉ. प्रो प्रो. शेफ़ शेफ जी सर मैडम साहब पं पं. एडवोकेट कैप्टन कर्नल मेजर mr mrs ms miss dr prof shri smt sushri kumari er ca adv ji sir ma'am chef capt col".split(
        " ",
      ),
    ),
    signedFrames: spelled(["(श्रीमती|सुश्री|डॉ.|डॉ|प्रो.|प्रो|शेफ़) {name}", "(smt|shri|mrs|mr|dr|prof) {name}"]),
    familyNames: [],
    greeting: { by: "first", binds: ["fr", "fr.", "sr.", "father", "फ़ादर", "सिस्टर"] },
    stages: {
      offer: [
        "(offer|ऑफ़र|प्रस्ताव|नियुक्ति पत्र|नियुक्ति-पत्र|पेशकश) .. (वापस|revoke*|withdraw*|रद्द|निरस्त|rescind*|cancel*|wapas|vapas)",
        "(offer|ऑफ़र) letter .. (वापस|रद्द|निरस्त|wapas)",
        "offer letter ... valid (nahi|नहीं)",
        "joining .. (रद्द|निरस्त|cancel*|revoke*)",
      ],
      final: [
        "(अंतिम|आख़िरी|फ़ाइनल|final|last|aakhri|akhri) .. (साक्षात्कार|दौर|राउंड|round|interview|इंटरव्यू|चरण|बातचीत|मुलाक़ात|पड़ाव)",
        "(निदेशक मंडल|निदेशकों|board|बोर्ड|ceo|director*|founder*|सीईओ) .. (साथ|से|ne|ने) .. (बातचीत|मुलाक़ात|interview|साक्षात्कार|round|confirm|निर्णय|चर्चा)",
        "(दो|do|top) .. (नाम|candidates|उम्मीदवार|finalist*|log) .. (बचे|bache|थे|the|में)",
        "(तीन|चार|पाँच|पाँचों|teen|char|paanch|तीनों|चारों|3|4|5) (राउंड|rounds|round|दौर)",
        "(finalist*|फ़ाइनलिस्ट*|runner up)",
        "(दूसरे|दूसरी) पसंद*",
        "(तीनों|तीन|चारों|चार|teeno|teen|charo|chaar|three|four) (conversations|बातचीत|मुलाक़ात*|mulaqaat*|interviews|साक्षात्कार*|meetings)",
        "(नाम|naam) (प्रतीक्षा सूची|waiting list) .. (में|पर|mein)",
      ],
      interview: [
        "(साक्षात्कार|इंटरव्यू|interview|viva) .. (सम्मिलित (होने|हुए|हुई)|शामिल (होने|हुए|हुई)|भाग|देने|दिया|diya|dene|आने|आए|आए|पधार*|के बाद|ke baad|में आप|mein aap|achha|accha|अच्छा|रहा|raha|धन्यवाद|thank*|परिणाम|result|के परिणाम|समय|time|आयोजित|attend*)",
        "(आपका|आपके|aapka|aapke|aapki|आपकी) .. (साक्षात्कार|इंटरव्यू|interview|technical round|managerial round|hr round|demo class|बातचीत|मुलाक़ात)",
        "(technical|managerial|hr|second|2nd|first|pehla|panel|tech|दूसरे|पहले|तकनीकी|दूसरा) .. (round|राउंड|दौर|interview|साक्षात्कार|इंटरव्यू)",
        "(मिलकर|मिलने|मुलाक़ात|milkar|milke|mil kar|मिलना) .. (अच्छा|ख़ुशी|प्रसन्नता|accha|achha|khushi|धन्यवाद)",
        "(आपसे|aapse|आपके साथ) .. (बातचीत|बात|मुलाक़ात|baat) .. (अच्छ*|याद|accha|achha|हुई|आभार)",
        "(पैनल|panel) .. (चर्चा|feedback)",
        "(walk in|walk-in) (interview|इंटरव्यू)",
        "(do|दो|two|2|saare|सभी) (rounds|राउंड|round|दौर) .. (dene|देने|diye|दिए|clear|के बाद)",
        "(जिस दिन|jis din) (आप|aap) (आए|आईं|aaye|aayin)",
        "(office|दफ़्तर|branch) .. (aane|आने|aaye|aayin|coming|चल कर|chal kar)",
        "(शिविर|कैंप|camp) .. (साथ|बिताए)",
        "(आपके साथ हुई|पिछली|पिछले) .. (बातचीत|मुलाक़ात)",
        "(डेमो क्लास|demo class|कक्षा-प्रदर्शन) .. (साक्षात्कार|interview)",
        "दूसरा (इंटरव्यू|interview)",
        "आपसे .. (लंबी|लम्बी) (बात|बातचीत)",
      ],
      assessment: [
        "(परीक्षा|टंकण|लिखित|टेस्ट|test|assessment|assignment|असाइनमेंट|ट्रायल|trial|डेमो|demo|coding|aptitude|case study|सैंपल|sample|नमूना|नमूने|typing|group discussion|चिकित्सीय परीक्षण|मेडिकल (परीक्षण|जाँच)|ऑडिशन|trial pe|शारीरिक दक्षता|audition|कट-ऑफ|cut-off)",
      ],
      screen: [
        "(phone|telephonic|फ़ोन|टेलीफ़ोन|टेलीफोन|टेलीफ़ोनिक|intro|screening|स्क्रीनिंग) .. (round|call|कॉल|interview|बातचीत|चर्चा|राउंड|इंटरव्यू|screening|baat)",
        "(फ़ोन|phone) .. (बात हुई|baat hui)",
      ],
      application: [
        "(आवेदन*|aavedan|application*|apply|applied|अप्लाई|उम्मीदवारी|candidature|अभ्यर्थिता|अर्ज़ी)",
        "(रुचि|रूचि|दिलचस्पी|interest|ruchi|इच्छा)",
        "(प्रोफ़ाइल|profile|resume|रेज़्यूमे|रेज्यूमे|cv|biodata|बायोडाटा|जीवन-वृत्त|जीवनवृत्त|pitch|portfolio|पोर्टफ़ोलियो)",
        "(shortlist*|शॉर्टलिस्ट*)",
        "(मेरिट सूची|मेरिट|परिचय-पत्र|परिचय पत्र|चिट्ठी)",
        "(आपने|aapne) .. (पत्र|लिखा|likha|चुना)",
        "(आपका|aapka) (विवरण|पत्र|message|मैसेज)",
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
      "(क्योंकि|चूँकि|kyunki|kyonki|kyuki|because|since|due to) {reason}",
      "(जिनका|जिनके|जिनकी|jinka|jinke|jinki|jinhone|jisne|jiska) {reason}",
      "(है|हैं|किया|लिया|गईं|गई|है,|हैं,) जिन्होंने {reason}",
      "(है|हैं|किया|लिया|दिया|hai|hain|kiya|liya|diya|chahiye|चाहिए|है,|हैं,|किया,|लिया,) (जो|jo) {reason}",
      "{reason} (के कारण|की वजह से|के चलते|ke karan|ki wajah se|ke chalte|होने से|होने पर|कर लिए जाने से|परिस्थितियों में|इस वजह से|isliye|इसलिए|is wajah se|so they|अतः|अतएव|फलस्वरूप|लिहाज़ा)",
      "(हमें|humein|hume|hamein|unhe|उन्हें|abhi|अभी) {reason} (चाहिए|chahiye)",
      "{reason} (को प्राथमिकता|रोक दी|रोक दिया|rok di|rok diya|बजट समाप्त|व्यपगत|रिक्त नहीं|भर चुकी|भर चुके|bhar chuki|bhar chuke|पूरी हो गई|poore ho gaye|मन बना लिया)",
      "(लेकिन|मगर|पर|बस|but|lekin|magar|par|राय में|कि) {reason} (कम है|कम पड़|कम पड़ा|छूटी|रह गई|रह गईं|नहीं आया|नहीं आई|नहीं निकल|kam hai|kam pad|nahi aaya|खरा नहीं|पूरा नहीं)",
      "{reason} (से छूटी|कम पड़ गई|प्राप्त नहीं कर|खरा नहीं|से कम|पश्चात जारी|kam pad|को सौंपा|को चुना)",
    ]),
  },
};
