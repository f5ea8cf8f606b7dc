/** localStorage key of the reader's applications: what was filled in, edited and planned for each. */
export const APPLICATIONS_KEY = 'guides:applications';

/** sessionStorage key of the application that this tab works on. */
export const TAB_KEY = 'guides:application';

/** localStorage key of the values that the previous version stored. They become one application. */
export const FORMER_VALUES_KEY = 'guides:values';
