/** Honest adverts and small talk, as an evader would paste them around an offer. Our own words. */
export const ENGLISH: readonly string[] = `
Our bakery in Model Town needs a counter boy for the morning shift. Come in person with your CNIC copy.
The school reopens on Monday; uniforms are with the shop behind the post office.
Accountant required at a textile mill on Raiwind Road, three years' experience, salary by interview.
Please keep the stairs clear, the painters come on Thursday.
Two female teachers for maths and science, Bahria campus, test on Saturday at ten.
Happy to share that my sister passed her nursing exam. Pray for her house job.
Office boy wanted near Kalma Chowk, 37,000 a month, weekly off on Sunday.
Does anybody know a good dentist in G-11 who sees children?
We are looking for a Class 4 electrician for a government hospital; apply through the hospital's notice board.
The library is closed on Friday afternoon for stock taking.
Pharmacist with category B licence for a medical store in Saddar, evening hours.
Load shedding from two to four today, charge your phones.
A logistics firm in Korangi is hiring two dispatch clerks. Bring your CV to the gate office any weekday.
Cricket match on Sunday, eight in the morning at the college ground. Bring a white ball.
Restaurant on the Mall needs a cook for Chinese and continental. Trial of one day, paid.
My neighbour sells fresh milk, 220 a litre, delivered before seven.
Internship for final-year civil engineers, three months, stipend 25,000, office in Blue Area.
The road to the motorway is under repair, leave half an hour early.
Receptionist for a clinic, FSc or above, must live within five kilometres.
Found a black wallet outside the mosque. Tell me the name on the card and collect it.
Municipal committee invites applications for sanitary staff; forms are free at window four.
Tailoring class for girls starts next week at the community centre, one hour a day.
Security guards from ex-servicemen for a housing society, with provident fund and EOBI.
The doctor sees patients on Tuesday and Thursday after Asr.
Sales officer for tea in Faisalabad and Jhang, bike and fuel given, targets explained at interview.
Weather office says rain from Wednesday, cover the wheat.
We thank everyone who came to the walk-in; those selected get a letter by post.
Warehouse supervisor, Port Qasim, graduate, forklift licence an advantage, gratuity after a year.
Selling a study table and chair, good condition, 9,000 for both.
Tuition for class eight in English and physics at my home, four days a week.
A printing press in Gulberg needs a machine man; wages weekly, overtime double.
Congratulations to the batch of 2019 on the reunion, the pictures are with Hamza.
Parents' meeting on the 14th, please send the signed slip with your child.
The bank asks all customers to renew their thumb verification at the branch.`
  .trim()
  .split('\n');
