import { expect, test } from 'vitest';
import { isTagIn } from '../../src/check/rules/template/markup.ts';
import { findPlaceholders } from '../../src/check/rules/template/foreign-blanks.ts';

const placeholdersOf = (text: string) =>
  findPlaceholders(text, isTagIn(text)).map(({ source, label }) => `${source} → ${label ?? '?'}`);

/** Texts with the placeholders in them, and the labels that these become. */
const FOUND: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Dear {{first_name}},', '{{first_name}} → First Name'],
  ['Dear {{ contact.firstName }},', '{{ contact.firstName }} → First Name'],
  ['Dear {!Contact.FirstName} {!Account.Name},', '{!Contact.FirstName} → First Name', '{!Account.Name} → Name'],
  [
    'Dear {{contact.firstname}} {{ companyname }},',
    '{{contact.firstname}} → First Name',
    '{{ companyname }} → Company Name',
  ],
  ['Dear { MERGEFIELD First_Name },', '{ MERGEFIELD First_Name } → First Name'],
  ['Hi $FIRSTNAME$, $COMPANY$', '$FIRSTNAME$ → First Name', '$COMPANY$ → Company'],
  ['I have XX years, X+ months of it', 'XX → Number', 'X+ → Number'],
  ['ask for €X, $XXk, $___ or 60–XXk', '€X → Amount', '$XXk → Amount', '$___ → Amount', 'XXk → Amount'],
  ['at XX:XX on XX/XX/XXXX', 'XX:XX → Time', 'XX/XX/XXXX → Date'],
  ['John Doe of ABC Corp and Company X', 'John Doe → Name', 'ABC Corp → Company', 'Company X → Company'],
  ['(555) 555-0123, 123 Main Street', '(555) 555-0123 → Phone', '123 Main Street → Address'],
  ['Dear {{{Recipient}}},', '{{{Recipient}}} → Recipient'],
  ['Dear {{ first_name | default: "there" }},', '{{ first_name | default: "there" }} → First Name'],
  ['{{#if offer}}Yes{{/if}} {% if x %}', '{{#if offer}} → ?', '{{/if}} → ?', '{% if x %} → ?'],
  ['at {Company} and ${companyName}', '{Company} → Company', '${companyName} → Company Name'],
  ['Hi #{name}, %{position}', '#{name} → Name', '%{position} → Position'],
  ['{topic you discussed}', '{topic you discussed} → topic you discussed'],
  ['{name|there} {$name} {{=it.name}}', '{name|there} → Name', '{$name} → Name', '{{=it.name}} → ?'],
  ['<insert date>, on ___/___/____', '<insert date> → Date', '___/___/____ → ?'],
  ['Dear --------, [$name$]', '-------- → ?', '[$name$] → Name'],
  ['<%= user.name %>', '<%= user.name %> → Name'],
  ['Dear *|FNAME|*,', '*|FNAME|* → First Name'],
  ['Dear |*LNAME*|,', '|*LNAME*| → Last Name'],
  ['Dear |FNAME|,', '|FNAME| → First Name'],
  ['Dear «FirstName»,', '«FirstName» → First Name'],
  ['Dear << First Name >>,', '<< First Name >> → First Name'],
  ['Dear <First Name>, < Company >', '<First Name> → First Name', '< Company > → Company'],
  ['as <title> at <company>', '<title> → Title', '<company> → Company'],
  ['Dear %FIRST_NAME% %%Company%%', '%FIRST_NAME% → First Name', '%%Company%% → Company'],
  ['Hi %s, %(name)s %1$s', '%s → ?', '%(name)s → Name', '%1$s → ?'],
  ['Dear #FirstName#, ##Company##', '#FirstName# → First Name', '##Company## → Company'],
  ['Dear @FirstName@, @@Company@@', '@FirstName@ → First Name', '@@Company@@ → Company'],
  ['Dear $first_name,', '$first_name → First Name'],
  ['Dear ~Name~ __COMPANY__ _FIRST_NAME_', '~Name~ → Name', '__COMPANY__ → Company', '_FIRST_NAME_ → First Name'],
  ['Dear [[First Name]],', '[[First Name]] → First Name'],
  [
    '［Company］ 【Position】 〔Date〕 ［Name]',
    '［Company］ → Company',
    '【Position】 → Position',
    '〔Date〕 → Date',
    '［Name] → Name',
  ],
  ['[*Company*] [{Company}] [_Position_]', '[*Company*] → Company', '[{Company}] → Company', '[_Position_] → Position'],
  [
    '[<Name>] ["Company"] [%Date%] [first_name]',
    '[<Name>] → Name',
    '["Company"] → Company',
    '[%Date%] → Date',
    '[first_name] → First Name',
  ],
  [
    '[{{Company}}] [**Company**] [(Company)]',
    '[{{Company}}] → Company',
    '[**Company**] → Company',
    '[(Company)] → Company',
  ],
  ['I worked at ____ for ___ years.', '____ → ?', '___ → ?'],
  ['at _ _ _ _ and ...... or ……', '_ _ _ _ → ?', '...... → ?', '…… → ?'],
  ['I worked at XXX. Call XXX-XXX-XXXX.', 'XXX → ?', 'XXX-XXX-XXXX → Phone'],
  ['$XX,XXX, $X, XX%, (XXX) XXX-XXXX', '$XX,XXX → Amount', '$X → Amount', 'XX% → Percentage', '(XXX) XXX-XXXX → Phone'],
  ['at xxx on xx/xx/xxxx ???', 'xxx → ?', 'xx/xx/xxxx → Date', '??? → ?'],
  ['on DD/MM/YYYY or yyyy-mm-dd at HH:MM', 'DD/MM/YYYY → Date', 'yyyy-mm-dd → Date', 'HH:MM → Time'],
  ['at COMPANY NAME HERE', 'COMPANY NAME HERE → Company Name'],
  [
    'INSERT COMPANY, YOUR NAME, YOUR PHONE NUMBER',
    'INSERT COMPANY → Company',
    'YOUR NAME → Your Name',
    'YOUR PHONE NUMBER → Your Phone Number',
  ],
  ['Dear FIRST NAME at COMPANY NAME', 'FIRST NAME → First Name', 'COMPANY NAME → Company Name'],
  ['JOB_TITLE and FNAME', 'JOB_TITLE → Job Title', 'FNAME → First Name'],
  ['(your name), (insert company), (date)', '(your name) → your name', '(insert company) → Company', '(date) → Date'],
  [
    '[INSERT NAME HERE] [Insert Company] [insert company name here] [Add the date here]',
    '[INSERT NAME HERE] → Name',
    '[Insert Company] → Company',
    '[insert company name here] → company name',
    '[Add the date here] → Date',
  ],
  [
    '[firstName] [FirstName] [jobTitle] [companyname] [$name]',
    '[firstName] → First Name',
    '[FirstName] → First Name',
    '[jobTitle] → Job Title',
    '[companyname] → Company Name',
    '[$name] → Name',
  ],
  ['（Company） and （Job Title）', '（Company） → Company', '（Job Title） → Job Title'],
  [
    '$NAME, $FIRST_NAME $COMPANY. $name$ $firstName$',
    '$NAME → Name',
    '$FIRST_NAME → First Name',
    '$COMPANY → Company',
    '$name$ → Name',
    '$firstName$ → First Name',
  ],
  ['Dear First_Name, your Job_Title', 'First_Name → First Name', 'Job_Title → Job Title'],
  ['Dear %%=v(@FirstName)=%%,', '%%=v(@FirstName)=%% → First Name'],
  ['at |Company| as |Job Title|', '|Company| → Company', '|Job Title| → Job Title'],
  [
    'Dear Name,\nHi First Name,\nat Company Name\nYour Name',
    'Name → Name',
    'First Name → First Name',
    'Company Name → Company Name',
    'Your Name → Your Name',
  ],
];

test.each(FOUND)('placeholders are found: %s', (text, ...found) => {
  expect(placeholdersOf(text)).toEqual(found);
});

/** Texts without placeholders of other programs. */
const TEXT: readonly string[] = [
  'Dear [Interviewer Name], I like [Company] <3 and [topic: *what* you {really} discussed].',
  'Write to <me@example.com>, me_too@example.com or <https://example.com/a_b?c=%20d%20&e=XXX>.',
  'NASA, CEO, HR, RSVP, ASAP, FYI, EOD, PTO, USA, MBA, CTO, KPI and OKR.',
  'Louis XX, Super Bowl XXXV, size XXL, Generation X, xx',
  'C# and F#, R&D, AT&T, #1, #hiring #jobs, @Sarah and @Tom',
  'a raise of 10% to 100 %, $100, $5k, USD 5,000, 50% of 100% or more',
  '5 * 3 * 2, snake_case, f{x}, {1}, { }, List<String>, a < b and c > d, a << b',
  'Well... thank you… wait.... What?! Really???',
  'on 12/11/2026 at 10:30, mm, dd',
  'YOUR help, THANK YOU, PLEASE READ THIS HERE, START HERE',
  '[X] years, [XX%], [$X,XXX], [10% more], [#1 choice], [the team’s (our) name], [Company (the new one)]',
  'Dear Hiring Manager, your name came up (your company, too), the company name, (see below)',
  'Sarah\n________________________________\nFrom: Tom\n-- \nmy signature\n---',
  '|a|b|c|\n- one\n* two\n1. three',
  'Jane Smith of the ABC network, 1123 Main Square, at www.example.org/~doe, since XX',
  'from $60,000 to $75K, $5.50, US$100, $CAD 60, $AAPL, 10:30 (Monday), （see below）, [$60,000], [$X]',
  '[LinkedIn], [GitHub], [YouTube], [iPhone], [JavaScript], [PhD], [Insert], [a place to add here and there]',
  'Jane_Smith_Job_Title.pdf, Snake_Case, me/First_Name, First_Name@example.com, |Sales|Marketing|',
  'The job title is Senior Engineer (backend), date to be confirmed, TBD.',
];

test.each(TEXT)('text stays text: %s', (text) => {
  expect(placeholdersOf(text)).toEqual([]);
});

test.each([
  '_',
  'A',
  '{',
  '<',
  '%',
  '#',
  '@',
  '[',
  '*|',
  'X',
  'X-',
  '.',
  '( ',
  'A ',
  'a_',
  '__A',
  '~A',
  '﹛',
  '「',
  'YOUR ',
  '& ',
  'A_',
  '$A',
  '$NAME_',
  '（A',
  '%%=v(',
  '|A ',
  '[insert ',
  '[aA',
])('a long run of %s is read in linear time', (text) => {
  const start = performance.now();
  findPlaceholders(text.repeat(30_000), () => false);
  expect(performance.now() - start).toBeLessThan(5000);
});
