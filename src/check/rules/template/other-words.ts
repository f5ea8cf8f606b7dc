/** Words that authors use for the names most templates share. */
export const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  'Your Name': [
    'Your Full Name',
    'Full Name',
    'My Name',
    'Your First Name',
    'Your First and Last Name',
    'Candidate Name',
    'Applicant Name',
  ],
  'Interviewer Name': [
    ...['Interviewer', "Interviewer's Name", 'Hiring Manager', 'Hiring Manager Name', "Hiring Manager's Name"],
    ...['Name of Interviewer', 'Name of the Interviewer', 'Interviewer First Name', 'Manager Name'],
  ],
  Position: [
    ...[
      'Job',
      'Job Title',
      'Title',
      'Role',
      'Role Title',
      'Position Title',
      'Position Name',
      'Job Position',
      'Job Role',
    ],
    ...['Role Name', 'Name of Position', 'Name of the Position'],
  ],
  Company: [
    ...['Company Name', "Company's Name", 'Name of Company', 'Name of the Company', 'Employer', 'Employer Name'],
    ...['Organization', 'Organisation', 'Organization Name', 'Organisation Name', 'Firm', 'Firm Name'],
  ],
};
