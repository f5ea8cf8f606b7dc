import { expect, test } from 'vitest';
import { findClaim } from '../../src/check/source/claims.ts';

test.each([
  ['80% of managers agree.', '80%'],
  ['3 out of 4 recruiters read it.', '3 out of 4'],
  ['Three out of four recruiters read it.', 'Three out of four'],
  ['9 in 10 say so.', '9 in 10'],
  ['One in five gets an answer.', 'One in five'],
  ['Half of all hiring managers skip it.', 'Half of all hiring managers'],
  ['Two thirds of employers do.', 'Two thirds of employers'],
  ['Most recruiters (78 percent) agree.', '78 percent'],
  ['According to LinkedIn, it helps.', 'According to LinkedIn'],
  ['It helps, according to the 2024 Glassdoor report.', 'according to the 2024 Glassdoor'],
  ['A Harvard study looked at this.', 'A Harvard study'],
  ['LinkedIn reports that it helps.', 'LinkedIn reports that'],
  ['Data shows that it helps.', 'Data shows'],
  ['Only 20% get a second interview.', '20%'],
  ['If you wait, you have a 30% chance of an answer.', '30%'],
  ['Ask, because 60 percent of employers expect it.', '60 percent'],
  ['They are twice as likely to answer.', 'twice as likely'],
  ['Salaries rose by 4% last year.', '4%'],
  ['Studies have shown it.', 'Studies have shown'],
  ['They are 2x more likely to answer.', '2x more likely'],
  ['You are 3 × as likely to hear back.', '3 × as likely'],
  ['It brings 3 times more interviews.', '3 times more interviews'],
  ['About 1/3 of recruiters skip it.', '1/3 of recruiters'],
  ['Only ⅔ of all hiring managers do.', '⅔ of all hiring managers'],
  ['A third of managers agree.', 'A third of managers'],
  ['Experts agree that it helps.', 'Experts agree'],
  ['Most experts recommend it.', 'Most experts recommend'],
  ['It is scientifically proven.', 'scientifically proven'],
  ['Most hiring managers (around 85%) say yes.', '85%'],
  ['It happens to 1 in 5 candidates.', '1 in 5 candidates'],
  ['Employees who ask in writing are 2.3x more successful.', '2.3x more successful'],
  ['The average raise is 4.6 percent.', '4.6 percent'],
  ['The median pay rose by 3%.', '3%'],
])('%s is a claim', (sentence, text) => {
  expect(findClaim(sentence)?.text).toBe(text);
});

test.each([
  'Take a 10% raise.',
  'Ask for 10 % more.',
  'A 15% counter is normal.',
  'Give 100%.',
  'If they offer 5% less, stay calm.',
  'You could ask for 10 to 15 percent more.',
  'I was hoping for 8% more.',
  '“We can do 5%,” they say.',
  'The offer is 12% below the range.',
  'Spend 20% of your time on questions.',
  'For example: 10% of 60,000 is 6,000.',
  'Rate yourself 8 out of 10.',
  'Answer one in two minutes.',
  'Send one in 3 days.',
  'Question 2 out of 5 is hard.',
  'Half of your answers are fine.',
  'According to plan, you write back.',
  'Your data shows what you did.',
  'She found that it helped.',
  'Then go up another 3%.',
  'You are 80% sure.',
  'Are you 90% ready?',
  "I'm 100% certain.",
  'Battery at 20%.',
  'Charge the laptop to at least 80%.',
  'Zoom to 125%.',
  'At 50% brightness it looks fine.',
  'VAT of 20% is added.',
  'Wait half an hour.',
  'Half the page is enough.',
  'Aim for 1/3 of the page.',
  'Answer by 1/3 of your interviews.',
  'They say experts agree on little.',
  'If recruiters say no, wait.',
  'Recruiters say "we will be in touch".',
  'Half of your interviewers are silent.',
  'Never accept 20% equity for a lower salary.',
  '1. Ask for 5% more.',
  'Say that an average raise of 3% is too low.',
  'Send it to 1 in 5 minutes.',
])('%s is not a claim', (sentence) => {
  expect(findClaim(sentence)).toBeUndefined();
});

test('takes time in proportion to the sentence', () => {
  const started = performance.now();
  for (const unit of [
    'one in ',
    'half of all the ',
    'A Harvard ',
    '5% ',
    'according to a ',
    'the a ',
    'research by a ',
  ])
    findClaim(unit.repeat(5000));
  expect(performance.now() - started).toBeLessThan(5000);
});
