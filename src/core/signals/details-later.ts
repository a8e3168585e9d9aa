import type { Signal } from './signal.ts';

/** What one needs to know first is put off: told later, in private, or on arrival. */
export const detailsLater: Signal = {
  id: 'details-later',
  family: 'concealment',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      <HELD_BACK> (is|are|will|will be|would be|u|it|also|only|all|which|exactly|we|they|i|gets|
      get|can be)? (is|be|only|will|also|all|exactly)? (told|given|shared|share|disclosed|
      explained|explain|discussed|discuss|fixed|fix|decided|known|sent|send|confirmed|informed|
      announced|revealed|tell|signed|shown) (you|u|it|only|to you|all)? .. <LATER>, <HELD_BACK>
      (in|by|on)? the? (inbox|dm|private|personal message|private message), <HELD_BACK> (only|just|
      will be|is|told) (on|at) (the)? (interview|call|airport|arrival|selection|phone), <HELD_BACK>
      (is|are)? (secret|confidential|private|hidden|a secret|surprise|a surprise|not disclosed|
      undisclosed|not told|not allowed|withheld), <HELD_BACK> (after|once|when) (selection|joining|
      arrival|landing|you|u|interview|token|payment|ticket), <LATER> (will|ll|shall|can|wil)? be?
      (told|know|tell|explain|share|discuss|give|see|learn|find out|get|informed|decide|sign) ..
      <HELD_BACK>, (tell|explain|share|send|discuss|inform|reveal) (you|u|it|all|everything|the
      rest|rest|them)? (later|ltr|afterwards|privately|on call|in inbox|inbox|in person|after you|
      once you|when you|in the office|face to face|at the airport|on arrival), (will|ll|wil) (know|
      tell|see|explain|find out|share) (you|u|it)? (when|once|there|later|ltr|after|on arrival|in
      dubai|everything there|privately), (u ll|ull|you will|you ll|youll|u will) (know|see|find)
      (it)? .. (when|there|land|reach|arrive|hand), (cant|cannot|can not|wont|will not|not allowed
      to|dont want to|not supposed to) (say|tell|write|share|type|put|send|mention|speak|disclose|
      give|explain|discuss|reveal) (it|you|u|the|this|that|all|office|company|any|more|much|
      everything|what|which|his)? .. (here|name|office|company|country|publicly|public|chat|
      comments|comment|writing|phone|post|group|before|until|now|yet|location|place|amount|price|
      rate|salary|details|this|text|type), (salary|pay|rate|amount|details|name|price|country|
      company|city) .. (cant|cannot|wont|will not|not) (type|write|say|tell|share|told|written|
      mentioned|disclosed|discussed), (come|inbox|msg|message|dm|write|ask) (to|me|us|in|for|
      privately)? (me|us|in)? (inbox|privately|private|for (details|detail|address|rate|price|
      package|amount|the rest|more|salary|charges|country)), (details|detail|rate|price|package|
      salary|amount|charges) (only|just)? (in|on|via|through)? (inbox|dm|private|whatsapp|telegram|
      voice), inbox (only|for|me for|us for|please|plz|pls|bhai), only in inbox, (dont|do not|dnt|
      never|not) ask (me|us|for|about|here|too|the|any|which|in|so|him|them)? .. (company|country|
      name|where|comments|price|questions|question|licence|license|salary|address|place|office|
      work|here), no questions, too many questions, (rest|other|remaining|more) (details|things|
      info|information|talk|is|will be|we|i|of it)? (discuss|explain|explained|talk|told)? (later|
      on call|in inbox|inbox|there|when (we|you|u) (meet|arrive|reach|land|visit|come)|face to
      face|once you|in office|in private|in person|at the airport|on phone), face to face, in
      person (only|please|plz), (without asking|did not ask) (the|which|what|where), (place|
      country|city|location|destination|site|branch) (is|will be|gets)? (decided|assigned|given|
      shared|told|known|confirmed|by|on) .. (later|airport|dubai|company|arrival|boarding|flight|
      after|team|way|them|selection|visa), (let|allow) (me|us) (say|tell|write) .. (country|name|
      company|place), (somewhere|some place|some where) (in|abroad|near|far|there), (which|what)
      (country|company|city|place) .. (later|there|told|dont|secret|not|surprise|ticket|when),
      contract (is|will be|u|you|gets)? (signed|given|sign|shown)? (there|later|on arrival|at
      arrival|when you|once you|in chinese), (kept|keep) (quiet|secret|private|confidential)`,
    ur: `
      <HELD_BACK> (بھی|ہی|کا|کی|تو|سب|صرف|وہ|خود|یہ|ابھی|کون سا|وغیرہ)? <LATER> (ہی|صرف|سب|خود|میں|
      وہ|یہ|بھی|کے)? (بتا*|پتا|پتہ|معلوم|طے|دی*|دے*|مل*|کھل*|عرض|ہوگ*|ہو گ*|لکھ*|سمجھ*|رابطہ|شیئر|
      سائن|بھیج*|ہی|ملے*|فکس|چل*|سکھا*|بات), <HELD_BACK> .. (بعد میں|پہنچ کر|وہاں|روانگی|روانگی پر|
      ایئرپورٹ پر|ائیرپورٹ|ایئرپورٹ|ایئرپوٹ|ایرپورٹ|ان باکس|انباکس|انبکس|ملاقات|ملنے|جہاز|منتخب|
      سلیکشن|select|ٹکٹ کے ساتھ|جا کر|انٹرویو|آمد|آنے پر|ٹرانزٹ|دبئی میں|ویزا لگنے|کنٹریکٹ|ٹوکن)
      (کے|پر|میں|کے بعد|ہونے پر|ہونے کے بعد|ہی)? .. (بتا*|بتائ*|پتا|پتہ|معلوم|طے|دی جا*|ملے*|ملت*|
      ہوگ*|ہو گ*|کھلے*|لکھ*|سائن|آگاہ|بات|ہوت*), <HELD_BACK> (ابھی|فی الحال|اب تک|یہاں|خود|گروپ
      میں|کمنٹ میں|فون پر|پوسٹ پر|پوسٹ میں|تبصروں میں)? (راز|خفیہ|سرپرائز|راز میں|نہیں بتا*|نہیں
      لکھ*|نہیں لے*|کنفرم نہیں|نہی بتا*|نہین بتا*|نی بتا*|نہیں معلوم), <HELD_BACK> (کا|کی|کے)?
      (سوال)? (نہ|مت|نا) (پوچھ*|کر*), سوال (نہ|مت|نا|زیادہ) (کر*|پوچھ*|مت)?, (یہاں|کمنٹ میں|کمنٹس
      میں|گروپ میں|فون پر|پوسٹ میں|وائس میں|voice میں|public میں|comment میں|post میں) (ابھی|پوری
      بات|زیادہ|سب|رقم|بات)? (نہیں|نہ|مت|نہی|نی) (لکھ*|بتا*|کہ*|بول*|لے*|ڈال*|کر*|پوچھ*), (لکھ|بتا|
      بول|کہہ|ڈال) (نہیں|نہی|نھی|نی) سکت*, نہیں (لکھ|بتا|بول|کہہ|ڈال) سکت*, (بتا|لکھ) نہیں (رہ*|
      سکت*), (بعد میں|پہنچ کر|وہاں|وہیں|روانگی پر|ایئرپورٹ پر|ان باکس میں|انباکس میں|انبکس میں|
      اکیلے میں|فون پر|ملنے پر|ملنے پہ|ملاقات پر|کال پر|دفتر میں|آگے کا|باقی|باقی کا) (ہی|سب|خود|
      وہاں|فون پر|میں|وہیں)? (بتا*|بتائ*|بتاو*|بتاؤ*|پتا چل*|پتہ چل*|معلوم|عرض|سمجھا*|دیکھ*|بات),
      (ان باکس|انباکس|انبکس|inbox) (آئیں|آؤ|آو|آ جا*|آ|ہی|میں آ*), (ان باکس|انباکس|انبکس|inbox) میں
      .. (بتا*|بتائ*|بتاؤ*|ملے*|لکھ*|دوں*|دینگے), (صرف|اکیلے|بس) (ان باکس|انباکس|inbox), باقی (بات|
      باتیں|تفصیل|سب|حساب) .. (بعد|فون|وہاں|ملاقات|انٹرویو|پہنچ|میسج|دفتر|visa|ان باکس|آپ|آگے|میں),
      (نام|جگہ|ملک|کمپنی|شہر) (لینا|لکھنا|بتانا) .. (منع|نہیں|اجازت), (ملک|شہر|کمپنی|جگہ|نام|کہاں|
      کونسا ملک|کون سا ملک) .. (نہیں بتا*|نہیں پتا|نہیں پتہ|کنفرم نہیں|طے نہیں|وہ لوگ|اوپر والے|
      سرپرائز), (کنٹریکٹ|معاہدہ|ایگریمنٹ|کاغذ|contract) .. (وہاں|پہنچ*|جا کے|جا کر|وہیں|بعد میں|
      نہیں), ایشیا میں کہیں, کہیں (باہر|ایشیا), کسی (ملک|جگہ|شہر) میں, (پتا|پتہ) (چلے|چل جا*) گا,
      اکیلے میں`,
    roman: `
      <HELD_BACK> (bhi|b|hi|ka|ki|to|sab|sirf|wo|woh|khud|ye|abhi|kya|wagera)? <LATER> (hi|sirf|
      sab|khud|me|mein|wo|woh|b|bhi|ka|ke|k)? (bat*|bt*|pata|pta|maloom|malum|tay|tai|di|den*|
      deng*|mil*|khul*|hog*|ho gi|ho ga|likh*|samjh*|share|sign|set|bhej*|fix|chal*|baat|bat|
      bolte), <HELD_BACK> .. (baad me|baad mein|bad me|bd m|pohanch kar|pohanch k|pohnch k|pahunch
      kar|pahunch ke|wahan|whan|waha|wahin|rawangi|flight wale din|flight k din|airport|airpot|
      inbox|inbx|interview|milne|milke|jahaz|selection|ticket ke saath|ja kar|ja k|arrival|landing|
      us din|dubai mein|contract k sath|token ke baad|visa ke baad|visa k bad|office me|last din|
      akhri din) (par|pe|ke baad|k bad|me|mein|hi|ka|ki)? .. (bat*|bt*|pata|pta|maloom|tay|di ja*|
      mil*|hog*|ho gi|ho ga|khul*|likh*|sign|dete|dega|dengay|denge|baat|bat|set|hoti|hota|aye*|
      email), <HELD_BACK> (abhi|abi|filhal|khud|yahan|group me|comment me|post par|phone pe|call
      pe)? (raaz|raz|secret|khufia|surprise|nahi bata*|nai bata*|ni bta*|nahi bta*|nhi bta*|nahi
      likh*|nai likh*|ni likh*|confirm nahi|nahi pata|nai pata|ni pta|abhi nahi|abi nahi|chorro|
      choro|rehne do|private|confidential), <HELD_BACK> (ka|ki|ke|k)? (sawal)? (mat|na) (pooch*|
      puch*|poch*|karo|karen|kren|kro), sawal (mat|na|kam) (karo|karen|kro|kare|karna|krna|pooch*|
      puch*)?, (ziada|zyada) sawal (mat|na|nahi|karo|kare|kro), (licence|licence ka|company ka)
      (sawal|mat|na), (yahan|yhan|yaha|comment me|comments me|comment mein|group me|group mein|
      phone pe|fon pe|post par|post pe|post me|public me|voice me|open) (abhi|ziada|zyada|sab|itna|
      raqam|ka)? (nahi|nai|nhi|ni|mat|na|nahin) (likh*|bat*|bt*|keh*|bol*|de|dal*|kar*|kr*|pooch*),
      (nahi|nai|nhi|ni|nahin|mumkin nahi) (likh|bata|bta|bol|keh) (sakt*|skt*|sakte), (nahi|nai|
      nhi|ni) (bata|bta|likh) (rahe|raha|rha|rhe|rahi), (baad me|baad mein|bad me|bd m|pohanch kar|
      pohanch k|pahunch kar|pohnch k|wahan|waha|wahin|rawangi pe|rawangi par|airport pe|inbox me|
      inbox mein|inbox|milke|mil k|mil kar|milne pe|phone pe|call pe|call par|office me|private me|
      agla|agle din|baqi|baki|us din|us waqt|ticket ke baad) (hi|sab|khud|me|wahan|phone pe|bhi|b|
      inbox me|mai|main|ka|ye)? (bat*|bt*|pata chal*|pta chl*|maloom|samjh*|discuss|dekh*|baat|bat|
      tay|share), (inbox|inbx|dm) (aa|aao|ao|ayen|aayen|hi), (inbox|inbx|dm) (me|mein|mai|pe) ..
      (bat*|bt*|milega|milegi|likh*|dunga|denge|aao|ao|ayen), (sirf|bas|akele|akelay) (inbox|dm|
      private|message|msg), (baqi|baki|bqi) (baat|bat|baten|baatein|tafseel|sab|detail|details|
      hisab|discuss) .. (baad|bad|phone|wahan|call|milne|inbox|pohanch|office|token|sambhal|me|
      mein|wo), (naam|jagah|mulk|company|shehar|location|nm) (lena|likhna|batana|btana) .. (mana|
      nahi|nai|allowed), (mulk|shehar|company|jagah|kahan|kidhr|kidhar|location|country|agy|aage)
      .. (nahi bata*|ni btaya|nai bataya|nahi pata|ni pta|nai pata|confirm nahi|tay nahi|secret|
      surprise|leader ko pata), (contract|kontract|agreement|kaghaz) .. (wahan|pohanch*|pohnch*|ja
      k|ja kar|ja ke|wahin|baad me|nahi|english me), asia me kahin, kahin (bahar|asia), kisi (mulk|
      jagah|shehar) (me|mein), (pata|pta) (chalega|chale ga|chlega|chal jaye), (khud|waqt pe|wahin)
      (dekh|pata chal) (lena|loge|lo|jayega)`,
  },
  unless: {
    en: `
      website, official site, advertised, toll free, notice board, prospectus, recipe, spoiler`,
    ur: 'سرکاری ویب سائٹ, نوٹس بورڈ, اخبار میں',
    roman: 'official website, notice board, recipe',
  },
  source: {
    document: 'FBI PSA 2023 (vague company; the place of work changes or is told late)',
    url: 'https://business2community.com/tech-news/fbi-warns-of-fake-job-listings-you-could-be-enslaved-forced-to-run-crypto-scams-02697426',
  },
};
