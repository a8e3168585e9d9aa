/** Honest adverts and small talk in Roman Urdu, as an evader would paste them around an offer. */
export const ROMAN: readonly string[] = `
Hamari bakery Model Town me subah ki shift k liye aik larka chahiye, khud aa kar milen.
School peer se khul raha hai, uniform dak khane k peche wali dukan pe hai.
Textile mill Raiwind Road ko accountant ki zarurat hai, teen saal ka tajurba, tankhwah interview pe.
Seerhiyan khali rakhen, jumerat ko rang wale aa rahe hain.
Do khawateen teacher, maths aur science, Saturday das baje test hai school me.
Meri behen ne nursing ka imtihan pass kar lia, dua karein.
Kalma Chowk k qareeb office boy chahiye, mahana 37 hazar, itwar ki chutti.
G-11 me bachon ka acha dentist kisi ko pata hai?
Sarkari hospital me electrician ki post ai hai, form hospital k notice board se lein.
Library jumme ko dopahar k baad band rahegi.
Saddar k medical store ko B category pharmacist chahiye, sham ka waqt.
Aaj do se char light nahi hogi, mobile charge kar lein.
Korangi ki aik company ko do dispatch clerk chahiye, CV gate office pe jama karwa dein.
Itwar ko match hai, subah aath baje college ground, safed gaind lana.
Mall Road k restaurant ko cook chahiye, aik din ka trial hoga aur us k paise milenge.
Hamare parosi khalis doodh dete hain, 220 litre, saat baje se pehle ghar pe.
Final year civil engineers k liye internship, teen mahine, wazifa 25 hazar, Blue Area.
Motorway wali sarak ban rahi hai, adha ghanta pehle niklen.
Clinic k liye receptionist, FSc ya zyada, ghar paas ho to behtar.
Masjid k bahar kala batwa mila hai, card ka naam bata kar le jayen.
Municipal committee me safai amle ki asamiyan hain, form khirki number char se muft milta hai.
Larkiyon ki silai class agle hafte community center me shuru hogi.
Housing society ko sabiq fauji guard chahiye, EOBI aur provident fund k sath.
Doctor sahib mangal aur jumerat ko asar k baad baithte hain.
Faisalabad aur Jhang k liye chai ka sales officer, bike aur petrol milega.
Mehkma mausam k mutabiq budh se barish hai, gandum dhanp lein.
Jo log interview me aye sab ka shukriya, select hone walon ko khat aye ga.
Port Qasim godam k liye supervisor, graduate, aik saal baad gratuity.
Parhne ki mez aur kursi bechni hai, achi halat, dono 9 hazar.
Aathwin jamat ki English aur physics ki tuition mere ghar pe, hafte me char din.
Gulberg ki printing press ko machine man chahiye, ujrat har hafte.
2019 batch ko reunion mubarak, tasveerein Hamza k paas hain.
14 tareekh ko walidain ki meeting hai, parchi dastakhat kar k bhej dein.
Bank ne kaha hai k sab log branch ja kar angootha dobara lagwa lein.`
  .trim()
  .split('\n');
