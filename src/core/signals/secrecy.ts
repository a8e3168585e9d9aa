import type { Signal } from './signal.ts';

/** To be kept from family, neighbours, officials; the Protector to be passed over. */
export const secrecy: Signal = {
  id: 'secrecy',
  family: 'concealment',
  hard: true,
  scheme: 'compound-lure',
  patterns: {
    en: `
      protector (is|are)? not (needed|required|necessary),
      (dont|do not|never) tell (anyone|anybody|any one|others) .. (name|names|removed|list|seat|
        cancel|cancelled|jealous|before|until|till),
      (no|without|without any|no need of) protector,
      keep (it|this) (to|between) (yourself|us),
      (dont|do not|never|not) (tell|inform|share|discuss|show|mention|talk|post|speak) .. (family|
        parents|wife|husband|home|neighbours|immigration|fia|protector|officer|police|facebook|others
        at home),
      (dont|do not|never) (tell|discuss|share|mention|show) .. (anyone|anybody|others|people|this
        letter|this offer|this message) .. (job|offer|visa|seat|until|till|before|flight|travel|
        airport|jealous|cancel|group),
      (do not|dont) (discuss|share|mention|post) (it|this|about this|about it) .. (with|to|on)
        (others|anyone|anybody|facebook|social media|friends|family),
      keep (it|this|this offer|the offer|this matter|your travel) .. (secret|confidential|private|
        between us|to yourself) ..,
      delete (this|the|our|all) (chat|message|messages|whatsapp) .. (before|airport|after|
        immediately|flight)?,
      (no need|dont need|not necessary|no requirement) .. (of|for|to)? .. (protector|protectorate|
        beoe|bureau of emigration|show this at protector),
      (protector|protectorate|beoe) .. (not required|not needed|no need|skip|bypass),
      ask (me|us)? privately,
      (tell|say to) (your|ur|the)? (parents|family|mother|mom|father|ammi|home|home people|wife)
        (that|only|just|its|it is|it s|you are|ur|you) .. (internship|tour|training|dubai|hotel|
        holiday|trip|studies|umrah|course|visit|business),
      (parents|family|mother|mom|moms|ammi) .. (so|just|then|better) tell (them|her|him) .. (dubai|
        tour|internship|training|holiday|trip|umrah|its|it is),
      (do not|dont|dnt|never) (bring|add|ask) (your|ur|the)? (parents|family|father|mother|mom|
        brother),
      (well|we will|we|just)? surprise (her|him|your mom|your mother|mom|the family|your family|
        your parents|them),
      (tell|inform) (your|ur|the)? (parents|family|mother|home|father|wife) .. (after|later|once|
        when|from) .. (ticket|reach|arrive|arrival|land|there|flight|landing),
      (do not|dont|dnt|never|no need to|not) (ask|email|mail|phone|call|contact|tell|inform|visit|
        ring) to? (the|d|any|our|ur|your)? (embassy|consulate|bureau|head office|factory|protector|
        employer|zonal office|real company),
      (embassy|consulate|bureau|factory|head office) .. (should not|shudnt|must not|need not)
        (hear|know|find|be told|be asked),
      (do not|dont|dnt|never|not) (discuss|share|talk|tell|mention) .. (group leader|class fellow|
        classmates|friends|ur friends|relative|other candidates|others|anyone|anybody|any1|outside),
      (dont|do not|dnt|not|never) (share|tell|post|send) .. (outside|out of) (the|d|this)? (group|
        family),
      (advise|advice|ask) .. (against|not to) (mentioning|mention|discuss|tell|telling) .. (work|
        employment|job|offer|anyone|counter)?,
      (travel|plan|plans|offer) .. (private|quiet|secret) until (they|you|u) (arrive|reach|land),
      (dont|do not|dnt) (mention|tell|tag|use|take) (me|my name|our name|his name) .. (group|
        anyone|embassy|airport|page|immigration|others)`,
    ur: `
      (گھر والوں|گھر|والدین) (کو|میں) .. (صرف|بس) .. (بتانا|بتائیں|کہنا|کہیں), (کسی سے|کسی کو)
      (ذکر|بات) (کیا|کی|کریں) تو .. (نام|سیٹ|کینسل|کٹ*|نشست), پروٹیکٹر .. (نہیں|ختم|کے بغیر), (گھر
      والوں|والدین|امی|ابو|بیوی|رشتہ داروں|ایف آئی اے|محلے|گھر میں) والوں? (کو|سے)? .. (نہ بتائیں|
      مت بتائیں|نہ بتانا|مت بتانا|ذکر نہ|ذکر مت|زیادہ نہ بتا*), (ویزا|ویزے|نوکری|سیٹ|کام|سفر|فلائٹ|
      آفر|مراسلہ|خط|لیٹر) .. (کسی|دوسرے) .. (کو|سے) .. (نہ (بتا*|کیجی*|کر*|دکھا*)|دکھانا), پروٹیکٹر
      .. (ضرورت نہیں|کے بغیر|نہیں چاہیے|چکر|جھنجھٹ|جانے کی ضرورت), (بغیر|بنا) پروٹیکٹر, ذکر (نہ|مت|
      نا) (کر*|کیجی*), راز (میں|رکھ*|داری), رازداری (سے|کے ساتھ|شرط), بات (باہر|کسی سے) .. (نکل*|
      نہ|مت), (اترتے|پہنچتے) ہی .. (فون|موبائل|سم) .. (بند|جمع|نکال*), (گھر میں|گھر والوں کو|گھر|
      امی کو|ابو کو|ابا کو|والدین کو|فیملی کو|family کو) (کہنا|کہیں|کہہ دینا|کہہ دو|کہہ دیں|بولنا|
      بول دینا|بول دو|بتانا|بتا دینا|کہو) .. (دبئی|ٹریننگ|سیر|ہوٹل|بنکاک|عمرہ|عمرے|ٹور|کورس|گھومنے|
      پڑھ*|training|tour), (گھر والوں|گھر والے|گھر|امی|ابو|والدین) (کو)? .. (پہنچ کر|پہنچ کے|ٹکٹ کے
      بعد|وہاں جا کر|وہاں پہنچ کر|وہاں سے|بعد میں) (ہی)? (بتا*|خبر), (گھر والوں|گھر میں|امی|ابو|
      والدین|بیوی) (کو|سے)? (ابھی|فی الحال)? (نا|نہ|مت) (بتا*|ذکر|کہ*|پوچھ*), (امی|ابو|گھر والوں|
      والدین) کو سرپرائز, (کسی سے|کسی کو|آگے کسی سے) .. (شیئر|ذکر|زکر) (نہ|مت|نا|نہیں) (کر*|کیجی*|
      ہو), ذکر (مت|نہ|نا) کر* .. نظر, (نا|نہ|مت) بتا* .. نظر لگ*, (رشتہ دار|رشتہ داروں|کزن|دوست|
      کلاس فیلو|برادری) (سے|کو) .. (مشورہ|ذکر|زکر|بات) (نہ|مت|نا|نہیں), (سفارت خانے|سفارتخانے|
      ایمبیسی|قونصل خانے|ہیلپ لائن|کمپنی|فیکٹری|دفتر خارجہ|embassy) (کو|سے|میں|پر|والوں سے)? .. (ای
      میل|فون|رابطہ|کال|تصدیق|مشورہ) .. (نہ کر*|نہ کیجی*|مت کر*|نہ کریں), گروپ سے باہر (مت|نہ|نہیں)
      (جا*|نکل*|دین*|بھیج*), (ذکر|بات|کسی کو بتایا|بتایا) .. تو نام (کٹ*|کاٹ*), (یہ گفتگو|یہ بات|یہ
      میسج|وائس) .. (ڈیلیٹ|ڈلیٹ|مٹا*|کسی سے شیئر نہ), (میری|میرا) (آئی ڈی|آئ ڈی|نام|نمبر) .. (نہ
      دی*|نا دی*|مت دی*|نہ بتا*)`,
    roman: `
      protector .. (jhanjhat|chakkar|tension), (baat|bat|ye) .. apne tak hi? (rakhna|rkhna|rakhen|
      rakho), fia (wale|walay|walon) .. (group|dekhte|offload), (ghar walon|ghar walo|ghar me|ghar
      mein|waldain|walid|ammi|abbu|husband|biwi|family|fia|rishtedar|mohalle) (ko|se|sy)? .. (na
      batana|na btana|na batayen|na btayen|na batain|mat batana|mat btana|mat batao|mat btao|na
      bataen|na bolna|zikar na|mat bolna|zikar mat), (ghar|ghar me|ghar mein) .. (sirf itna|bas
      itna) .. (batao|btao|batana|btana|bolo|kaho|kehna), (kisi|dusre|doosre) (ko|se|sy) .. (na
      batana|na btana|na batayen|na btayen|mat batana|mat btana|mat batao|mat btao|na karna|na
      krna|discuss na|zikar na|na dikhana) ... (visa|job|seat|list|naam|cancel|leak|flight|offer|
      nokri|group), (visa|job|seat|list|offer|letter|baat|bat|slip|flight) .. kisi (ko|se|sy) ..
      (na batana|na btana|na karna|na krna|na karen|na kren|na karein|mat batana|mat btana|mat
      karna|mat krna|discuss na|na dikhana|mat batao|mat btao), protector .. (zaroorat nahi|
      zaroorat nhi|zrorat nai|zaroorat nai|ki zaroorat nahi|ki zaroorat nai|ki zaroorat nhi|ke
      baghair|k bagair|nahi chahiye|chakkar), (baghair|bina|bagair) protector, (chat|msg|message)
      .. delete .. (kar|karo|kr|kro|den|dena), (khule aam|khulay aam|open) .. baat (nahi|nhi|nai),
      kisi se discuss (na|mat), kisi (ko|se|sy) (mat|na) (batana|btana|batao|btao|bataen|bolna|
      kehna|zikar) (abhi|abi|filhal|pehle|phle), (pohanch|pohnch) (jao|kar|kr|k|ke) (tab|phir|to)?
      ghar (walon ko)? (bata*|bta*|call), (ghar me|ghar mein|ghar pe) (kisi|abhi) (ko|se|sy)? ..
      (na|mat) (bata*|bta*|bol*), (dost|kazan|rishtedar) ko (na|mat) (bata*|bta*), (abhi|abi) ..
      kisi .. (ko|se|sy) (na|mat) (bata*|bta*), (ghar me|ghar mein|ghr me|ghar walon ko|ghr walon
      ko|ghar pe|ghar|ammi ko|abbu ko|family ko|parents ko|waldain ko) (kehna|kahna|kahein|kahen|
      keh do|keh dena|kehdo|bolna|bolo|bol do|bol dena|batana|bata do|bta do|bata dena) .. (dubai|
      training|sair|hotel|bangkok|umrah|umra|tour|course|internship|ghoomne|ghumne|parhai|visit|
      interview), (ghar walon|ghar walo|ghr walon|ghar wale|ghar|ammi|abbu|waldain|family) ko? ..
      (pohanch kar|pohanch k|pohnch k|pahunch kar|ticket ke baad|ticket k baad|wahan ja kar|wahan
      se|baad me) (hi|araam se)? (bata*|bta*|de dena|khabar), (ghar walon|ghar me|ghar mein|ghr me|
      ammi|abbu|biwi|husband|parents|family) (ko|se|mein|me)? (abhi|abi|filhal)? (na|mat|nahi)
      (bata*|bta*|zikar|keh*|pooch*|bolna), (kisi se|kisi ko|ksi ko|aage kisi se) .. (share|zikar|
      discuss) (na|mat|nahi|ni) (kar*|kr*), kisi ko (batana|btana) (nahi|nai|nhi|ni|mat|na),
      (rishtedar|kazan|dost|class fellow|kisi aur consultant|teesre) (se|ko) .. (mashwara|zikar|
      baat|bat) (na|mat|nahi|ni|nai), kisi (class fellow|dost|rishtedar|ghar wale) ko (mat|na)
      (bol*|bata*|bta*), (embassy|embasy|consulate|company|factory|helpline|head office|amazon ki
      site) (ko|se|me|pe|wale)? .. (email|fon|phone|call|rabta|tasdeeq|apply) (na|mat|nahi) (kar*|
      kr*)?, group se bahar (mat|na) .., (zikar|baat|bahar bataya|bataya|btaya) .. (to|us ka) naam
      kat*, (ye|yeh) (voice|msg|message|chat|baat) .. delete (kar*|kr*), ghar (walon)? (ka number|
      ka nmbr|se rabta) (nahi|na|kam) (rakh*|karna), zikar (na|mat) (kar*|kr*), family ko location
      share nahi, family ko (zyada|zayada|ziada) (detail|tafseel) (na|mat|nahi)`,
  },
  unless: {
    en: 'otp, pin, password, account number, bank, cvv, surprise party, spoiler, ending, one time',
    ur: 'او ٹی پی, پن, پاس ورڈ, بینک, پن کوڈ, سرپرائز پارٹی, خفیہ کوڈ',
    roman: 'otp, password, bank, cvv, surprise party, spoiler',
  },
  source: {
    document: 'FBI PSA 2023 (hidden details); ILO indicator "isolation"',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
  },
};
