/** The registry of signals: one line each. */
import { accountMule } from './account-mule.ts';
import { agentElsewhere } from './agent-elsewhere.ts';
import { anyRole } from './any-role.ts';
import { azadVisa } from './azad-visa.ts';
import { bigName } from './big-name.ts';
import { bindingTerms } from './binding-terms.ts';
import { chatCompanionRole } from './chat-companion-role.ts';
import { chatOnly } from './chat-only.ts';
import { closedCampus } from './closed-campus.ts';
import { commission } from './commission.ts';
import { companyPaid } from './company-paid.ts';
import { compoundCountry } from './compound-country.ts';
import { contactGiven } from './contact-given.ts';
import { counterStory } from './counter-story.ts';
import { cutOff } from './cut-off.ts';
import { departureInDays } from './departure-in-days.ts';
import { deskJobInCompoundCountry } from './desk-job-in-compound-country.ts';
import { deskRole } from './desk-role.ts';
import { detailsLater } from './details-later.ts';
import { easyDailyMoney } from './easy-daily-money.ts';
import { easyScreening } from './easy-screening.ts';
import { employerHidden } from './employer-hidden.ts';
import { feeCash } from './fee-cash.ts';
import { feeLarge } from './fee-large.ts';
import { feeLater } from './fee-later.ts';
import { feeOnlineJob } from './fee-online-job.ts';
import { feePersonalAccount } from './fee-personal-account.ts';
import { feeUpfront } from './fee-upfront.ts';
import { feeWorkKit } from './fee-work-kit.ts';
import { firstPayout } from './first-payout.ts';
import { foreignNumber } from './foreign-number.ts';
import { governmentNamed } from './government-named.ts';
import { groupGoing } from './group-going.ts';
import { hubDestination } from './hub-destination.ts';
import { insideHelp } from './inside-help.ts';
import { jobByMoney } from './job-by-money.ts';
import { licenceOdd } from './licence-odd.ts';
import { listFromInside } from './list-from-inside.ts';
import { lurePay } from './lure-pay.ts';
import { moneyAsked } from './money-asked.ts';
import { moneyBackPromise } from './money-back-promise.ts';
import { moneyMultiplies } from './money-multiplies.ts';
import { noChecks } from './no-checks.ts';
import { noReceipt } from './no-receipt.ts';
import { noRequirements } from './no-requirements.ts';
import { officeAbroadHidden } from './office-abroad-hidden.ts';
import { onwardWay } from './onward-way.ts';
import { ownMoneyFirst } from './own-money-first.ts';
import { paidByTransfer } from './paid-by-transfer.ts';
import { papersByChat } from './papers-by-chat.ts';
import { papersFixed } from './papers-fixed.ts';
import { papersMade } from './papers-made.ts';
import { passportHandover } from './passport-handover.ts';
import { payNamed } from './pay-named.ts';
import { perkNamed } from './perk-named.ts';
import { pilgrimVisaForWork } from './pilgrim-visa-for-work.ts';
import { placeWithheld } from './place-withheld.ts';
import { priceInPrivate } from './price-in-private.ts';
import { quickStart } from './quick-start.ts';
import { reassurance } from './reassurance.ts';
import { recruitFriends } from './recruit-friends.ts';
import { regionDestination } from './region-destination.ts';
import { routeChange } from './route-change.ts';
import { scamTrade } from './scam-trade.ts';
import { secrecy } from './secrecy.ts';
import type { Signal } from './signal.ts';
import { smallTasks } from './small-tasks.ts';
import { smugglingRoute } from './smuggling-route.ts';
import { studyVisaForWork } from './study-visa-for-work.ts';
import { successStory } from './success-story.ts';
import { targetsYoungEnglish } from './targets-young-english.ts';
import { taskDeposit } from './task-deposit.ts';
import { taskLikeRate } from './task-like-rate.ts';
import { visaConversion } from './visa-conversion.ts';
import { visaForSale } from './visa-for-sale.ts';
import { visaGuaranteed } from './visa-guaranteed.ts';
import { visaNamed } from './visa-named.ts';
import { visitVisaForWork } from './visit-visa-for-work.ts';
import { workAbroad } from './work-abroad.ts';
import { workOffer } from './work-offer.ts';

export const SIGNALS: readonly Signal[] = [
  accountMule,
  agentElsewhere,
  anyRole,
  azadVisa,
  bigName,
  bindingTerms,
  chatCompanionRole,
  chatOnly,
  closedCampus,
  commission,
  companyPaid,
  compoundCountry,
  contactGiven,
  counterStory,
  cutOff,
  departureInDays,
  deskJobInCompoundCountry,
  deskRole,
  detailsLater,
  easyDailyMoney,
  easyScreening,
  employerHidden,
  feeCash,
  feeLarge,
  feeLater,
  feeOnlineJob,
  feePersonalAccount,
  feeUpfront,
  feeWorkKit,
  firstPayout,
  foreignNumber,
  governmentNamed,
  groupGoing,
  hubDestination,
  insideHelp,
  jobByMoney,
  licenceOdd,
  listFromInside,
  lurePay,
  moneyAsked,
  moneyBackPromise,
  moneyMultiplies,
  noChecks,
  noReceipt,
  noRequirements,
  officeAbroadHidden,
  onwardWay,
  ownMoneyFirst,
  paidByTransfer,
  papersByChat,
  papersFixed,
  papersMade,
  passportHandover,
  payNamed,
  perkNamed,
  pilgrimVisaForWork,
  placeWithheld,
  priceInPrivate,
  quickStart,
  reassurance,
  recruitFriends,
  regionDestination,
  routeChange,
  scamTrade,
  secrecy,
  smallTasks,
  smugglingRoute,
  studyVisaForWork,
  successStory,
  targetsYoungEnglish,
  taskDeposit,
  taskLikeRate,
  visaConversion,
  visaForSale,
  visaGuaranteed,
  visaNamed,
  visitVisaForWork,
  workAbroad,
  workOffer,
];
