import type { Context } from './context.ts';

/** Holidays, pilgrimages and study: travel sold as travel. Work words beside it keep their weight. */
export const trip: Context = {
  id: 'trip',
  patterns: {
    en: `
      visa on arrival (is|costs|for), slow boat, (local|night) bus, backpack, backpacking, border crossing notes, temple, temples, beach, beaches, sunset, sunrise, angkor, solo trip, road trip, hostel bed, street food, museum, visited, travel blog,
      (2|3|4|5|6|7|8|10|14|15|21) (nights|night), days and breakfast, sightseeing, city tour, island tour, desert safari, honeymoon, twin sharing, sharing room, iata, dts, hotel booking, travel insurance, family trip, tour package, umrah package, (star|deluxe) hotel,
      (3|4|5) star hotel, airport transfers, itinerary, holiday, holidays, vacation, ielts classes, study visa, student visa, intake, scholarship, (bachelor|bachelors|masters|phd) (in|program|degree|programs), university admission, bank statement required, embassy fee`,
    ur: `
      سفرنامہ, گھومنے, مندر, ساحل, پہاڑ, جھیل, سیاح, عجائب گھر,
      (راتیں|راتوں), ناشتہ, سیر و تفریح, سیاحت, ہنی مون, عمرہ پیکج, عمرہ پیکیج, ٹور پیکج, ٹور پیکیج, سٹار ہوٹل, اسٹار ہوٹل, سٹڈی ویزا, اسٹڈی ویزا, سٹوڈنٹ ویزا, داخلے, داخلہ, سکالرشپ, بینک سٹیٹمنٹ, چھٹیاں, چھٹیوں`,
    roman: `
      raat <NUM> din, seyahat, phuket, tour, ietls, ielts, offer letter ane, counseling,
      bike pe, akela, safar nama, ghumne, mandir, street food, samandar, pahar,
      raatein, raten, nashta, sair o tafreeh, honeymoon, umrah package, tour package, star hotel, study visa, student visa, dakhla, dakhle, scholarship, bank statement, chuttiyan, nights`,
  },
};
