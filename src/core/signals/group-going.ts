import type { Signal } from './signal.ts';

/** Others go along: a group, a batch, friends to be brought, people who went before. */
export const groupGoing: Signal = {
  id: 'group-going',
  family: 'pressure',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      (bring|bringing|brings|come with|apply with|share with|tag|tell|invite|add|refer) (your|a|
      two|one|more|ur|another|3|2|five|some|any|other|with you|along)? (friend|friends|frnd|frnds|
      cousin|cousins|brother|sister|classmates|mates|others|boys|girls|people|person|persons|
      fellows), (friends|friend|cousins|brothers|couples|family) (also|are|can|may|r|who qualify|
      together|both|too|welcome|travel|qualify|apply|going|fine|is)? (also|may|can|be|come)?
      (welcome|together|apply|travel|come|join|preferred|fine|go|same room|get one room), (your|ur)
      (friend|friends|cousin|brother|sister|class fellow|frnd) (can|may|also|too|is also|will|
      should) (come|also|apply|join|go|get)?, (come|comes|go|goes|travel|fly|flies|apply|applied|
      leave|leaving|going|move|sit|went|coming|sent) (in|as|with) (a|the|our|your)? (group|groups|
      batch|team|pairs|twos|friends|cousins|caravan|cousin|friend), (they like|preferred for)
      (pairs|groups|friends|couples), (in pairs|as a group|in group|in groups|together from),
      (group|batch|caravan|team) (leaves|leaving|goes|going|flies|departs|flight|has|ready|closes|
      reached|from|to leave|has left|moved|moves) (of|leaving|going|on|this|next|for|in|<NUM>|
      <DAY>|fly|travel|leave|ready|from|two|is)?, (next|this|last|current|friday|sunday|wednesday|
      thursday|monday|ramzan|ramadan|first|second|our|previous|same|morning) (batch|group|lot|
      caravan|shift of boys), (the)? batch (closes|further|leader|leaving|flies|ready), (boys|boy|
      lads|guys|people|persons|men|girls|friends|students|candidates|cousins|pakistanis|youngsters|
      neighbours|classmates|labourers|workers) (of|from|in) .. (are|is|have|has|already|gone|left|
      went|joined|reached|going|there|ready|apply|applied|also), (<NUM>|two|three|four|five|six|
      seven|eight|nine|ten|eleven|twelve|forty|many|some|several|few|our|my|more|all) (other|more|
      pakistani|of my|of our|of your|of the|young)? (boys|boy|lads|guys|people|persons|men|girls|
      friends|students|candidates|cousins|pakistanis|youngsters|neighbours|classmates|labourers|
      workers) (already|are|have|has|is|from|gone|went|left|joined|reached|going|there|placed|
      selected|i put|came|sent) (already|gone|there|from|left|reached|joined|going|now|ready|
      selected|applied|sitting|with me|working|placed|in the|on|last|this|to)?, (already|now)
      (gone|reached|left|joined|sitting in|working there|took), (my|our|his|her) (friend|frnd|
      cousin|brother|senior|nephew|nephews|neighbour|class fellow|elder|uncle|son) (is|has|was|
      also|went|got|already|landed|reached|joined|gets|works|there|did|is also|just) (there|
      already|gone|reached|also|in|going|joined|landed|working|sent|now|allowed to take|taking),
      (boys|people|lads|lot) (of|from) (your|our|this|same) (village|city|area|street|town|
      mohalla), (we|you|u) (all)? (go|fly|travel|leave|will go|move|come) together, lets? (go|
      apply) (together|2gether), go together, (come|coming|go) with (me|us|my|two girls|two), both
      (go|of us|can go|come|selected), (one|same|shared) room (together|for friends|with your
      friend), (who else|who is ready|who wants|who is next|whos next|whose son is next|anyone
      else|any other), (forward|share|pass) (it|this|to|in)? (your|the|ur|to|with)? (friends|
      cousins|family|groups|others), (more|two more|fifteen more|one more|few more|some more)
      (from|people|boys|girls|person), (fifteen|ten|two|five|more) more from, (boys|boy|lads|guys|
      people|persons|men|girls|friends|students|candidates|cousins|pakistanis|youngsters|
      neighbours|classmates|labourers|workers) (went|gone|left|reached|joined|placed) (last|this|
      already|in|there|from)`,
    ur: `
      (دوست|دوستوں|یار|سہیلی|سہیلیاں|کزن|بھائی|ساتھی|بندہ|بندے|لڑکا|لڑکے|بہن|دو دوست|تین دوست|جاننے
      والے|کلاس فیلو) (بھی|ہو|ہوں|کو|اور|ہو تو|ہوں تو|کو بھی)? تو? (ساتھ|لاؤ|لاو|لائیں|لے آ*|لانا|
      لائے|لے چل*|بلا*|لگاؤ|لگاو|بتا*|اکٹھے|پکڑ*|کہہ|شامل|ٹیگ|تیار|بھیج*|منگوا*) (لے آ*|لا*|میں|
      کر*|آئیں|ہو*|دو|دیں|آؤ)?, (ساتھ|اپنے ساتھ) (لے چل*|چل*|جائیں گے|دو|کوئی|دوست|دو تین|تین),
      اپنے (دوست*|یار|جیسے|شہر|ہم عمر|بھائی|کزن|محلے|علاقے|گاؤں|جاننے) .. (لا*|بلا*|ساتھ|بتا*|لڑکے|
      بندے|ترجیح|ہمراہ|پکڑ*|بھیج*|منگوا*|کہ*), (گروپ|قافلہ|قافلے|ٹیم|بیچ|ٹولی|لاٹ) (نکل*|جا رہا|
      جائے|جا رہی|روانہ|تیار|کی شکل|میں جا*|میں نکل*|میں جگہ|بن رہا|لے جا*|میں شامل|کے ساتھ|گئی|
      مکمل|شعبان|اگلے), (اگلا|نیا|پہلا|پچھلا|پچھلی|اگلی|اتوار والا|جمعے والا|جمعرات والا|عمرہ)
      (گروپ|بیچ|قافلہ|ٹیم|لاٹ), قافلے میں, (گروپ|ٹولی|batch|group) کی شکل, (گروپ|group|batch) میں
      (جا*|نکل*|روان*|سفر|چل*), (لڑکے|لڑکوں|بندے|بندوں|لوگ|بچے|آدمی|نوجوان|پاکستانی|کزن|دوست|
      بھانجے|بھتیجے|لڑکیاں) (پہلے|پہلے سے|پہلے ہی|وہاں|اسی راستے|وہیں|ابھی|بھی|تو|سب|میرے ذریعے)?
      (سے|ہی)? (جا چکے|جا رہے|جائیں گے|گئے|پہنچ گئے|پہنچ گ*|پہنچ چکے|تیار|موجود|بیٹھے|سلیکٹ|جوائن|
      وہاں|نکل گئے|نکل رہے|بھیج*|کام کر رہے|آ چکے|جا چکی|رکھوا*|بھیجے|چلے گئے), (میرا|میرے|ہمارا|
      ہمارے|ان کا|اس کا|اپنا|اپنے) (دوست|کزن|بھائی|بھانجا|بھتیجا|چچا|ماموں|لڑکا|محلے کا|محلے|گاؤں
      کا|گاؤں|پڑوسی|خالو|دیور|بیٹا|یار|سالا|مالک مکان) .. (وہاں|وہیں|گیا|گئے|پہنچ*|ہے|جا رہا|جا
      رہے|جا چکا|جا چکے|کام کر|بیٹھا|بیٹھے|لگ گیا|اسی راستے|لڑک*|لوگ|بھی), (آپ|تمہارے|تمھارے|آپ کے|
      تیرے|آپکے) (گاؤں|شہر|محلے|علاقے|جیسے|ضلع) (کے|کا|سے)? (لڑکے|لڑکا|لوگ|بندے|بہت|پاکستانی)?,
      (اکٹھے|ایک ساتھ|مل کر|سب مل) (جائیں|جا*|چل*|نکل*|سفر|کاٹ*|رہ*|ہی), (ایک|ایک ہی) (room|کمرہ|
      کمرے|روم) .. (دوست|ساتھ|ملے*|دی*|دینگے), کس (نے|کس نے) (جانا|چلنا) .., جس نے ساتھ چلنا, (دو|
      تین|چار|پانچ) (یار|دوست|لڑکے|بندے|سہیلیاں|بندوں) (اور|ساتھ|لے|لاؤ|لاو|کے ٹکٹ|مل), (اور)
      (لڑکے|بندے|لڑکیاں|دوست) (بھی)? (چاہ*|لا*|منگوا*|بلا*|پکڑ*|مانگ*|ہوں), (سب کزن|اپنے عثمان|گھر
      کے گروپ)`,
    roman: `
      (dost|doston|yar|yaar|saheli|sahelian|kazan|cousin|sathi|banda|bande|banday|bnde|bndy|larka|
      larke|larkay|larky|behn|frnd|frnds|friend|friends|jaanne wale|class fellow|class walay) (bhi|
      b|ho|hon|ko|or|aur|ho to|hon to|ko bhi|ko b|log)? to? (sath|saath|lao|laao|laen|layen|lain|le
      ao|le aao|le aa|lana|laana|laye|lanay|lane|le chal*|bula*|bulao|lagao|batao|bata|bta|bolo|
      pakar lao|shamil|tag|tayyar|bhejo|bhej|mangwa*|bul*) (le ao|le aao|lao|laen|lana|me|mein|aa*|
      ho*|do|den)?, (sath|saath|apne sath) (chal*|le chal*|do|koi|dost|do teen|teen), apne (dost|
      doston|yar|yaar|jese|shehar|shehr|bhai|kazan|cousin|mohalle|gaon|ilaqay|ilaqe|class) .. (lao|
      laen|la|lane|le ao|bula*|sath|bat*|bt*|larke|larkay|bande|banday|bhej*|hire), (group|grp|
      qafla|kafla|batch|team|lot|caravan) (nikal*|nikl*|ja raha|ja rha|jata|jaye|jayega|rawana|
      tayyar|me ja*|me nikal*|mein nikal*|me nikl*|ban raha|le ja*|me shamil|ke sath|k sath|
      mukammal|aage jata|fly), (agla|naya|pehla|pichla|pichli|agli|agle|sat ko|isi|next|this)
      (group|grp|batch|qafla|team|lot|phere), (group|grp|batch|qafle|caravan) (ke sath|k sath|ki
      shakal), (larke|larkay|larky|larkon|bande|banday|bnde|log|bache|aadmi|naujawan|jawan|
      pakistani|kazan|dost|bhanje|bhatije|larkian|larkiyan) (pehle|phle|pehle se|pehle hi|wahan|isi
      raste|wahin|abhi|bhi|b|to|sab|mere hath se|apply)? (se|hi)? (ja chuke|jaa chuke|ja rahe|ja
      rhe|jayenge|jaenge|jayen ge|gaye|gae|gye|gayi|pohanch gaye|pohanch gae|pohnch gye|pahunch
      gaye|pohanch chuke|tayyar|tyar|bethe|baithe|select|join|wahan|nikal gaye|nikal rahe|bhej*|
      kaam kar rahe|kam kr rahe|aa chuke|isi tarah|se hain), (mera|mere|hamara|hamare|hmare|unka|
      uska|apna|apne|meri|tumhare) (dost|kazan|cousin|bhai|bhanja|bhatija|chacha|mamu|mamoon|larka|
      mohalle ka|mohalle|gaon ka|gaon|parosi|khalu|devar|dewar|beta|yar|phuppo ka|khala|mere wale|
      saheli|walid|class fellow) .. (wahan|wahin|gaya|gya|gaye|gae|pohanch*|pohnch*|ja raha|ja
      rahe|ja rha|ja chuka|ja chuke|kaam kar|betha|baitha|bethe|lag gaya|isi|batch|larke|log),
      (aap|ap|tumhare|apke|aap ke|ap ke|tere|usi) (gaon|shehar|shehr|mohalle|ilaqe|jese|jaise|zila|
      class) (ke|k|ka|se)?, (ikathe|ikathay|ikatthe|ek sath|aik sath|mil kar|mil k) (jayen|jaye|
      ja*|chal*|nikal*|safar|reh*|hi), (ek|aik|same) (hi)? (room|kamra|kamre) .. (dost|sath|mil*|
      de*|denge), (kis ne|kis kis ne|ksi ne|kisi ne) (jana|chalna|bhi)? (hai|ho|he|h), sath (ana|
      aana|chalna|chalte|jana) (h|hai|he|ho)?, (do|teen|char|paanch|2|3|5) (yar|dost|larke|larkay|
      larky|bande|banday|bndy|sahelian|frnds|friends|log|saathi|sathi) (aur|or|sath|le|lao|laen|
      lain|laye|bhi|b|jo|lane|ko), (aur|or|naye|mazeed) (larke|larkay|bande|banday|larkian|dost|
      log|pakistani) (bhi|b)? (chahiye|chahye|la*|mangwa*|bula*|mang*|hon), akele (mat|na|nahi|
      bore|ko), (class|hostel|uni) (walay|wale|walon|fellow) (ko|ayen|bhi|ke|k), tag (karo|kro|
      karen) .., (dost|doston|family|group) (me|mein|ko|tak) (share|forward|send)`,
  },
  unless: {
    en: `
      whatsapp group rules, study group, blood group, support group, group discussion, group of
      companies, group of ministers, news group`,
    ur: 'بلڈ گروپ, خون کا گروپ, گروپ آف کمپنیز',
    roman: 'blood group, study group, group rules',
  },
  source: {
    document: 'FIA 2026-02-04 (recruits paid by the head); DOMAIN.md section 4 row 19',
    url: 'https://newsvog.com/?p=33645',
  },
};
