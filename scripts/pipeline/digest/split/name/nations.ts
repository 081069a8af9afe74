/** Adjectives of nationality and the like, in lower case: the word after them is a noun. */
export const NATIONS: ReadonlySet<string> = new Set(
  `afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani bahraini
  bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian
  catalan chadian chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian
  emirati english estonian ethiopian european filipino finnish french georgian german ghanaian greek guatemalan haitian
  honduran houthi hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
  jordanian kazakh kenyan korean kosovan kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian
  macedonian malaysian malian maltese mexican moldovan mongolian montenegrin moroccan mozambican myanmar namibian
  nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian
  polish portuguese qatari romanian russian rwandan salvadoran saudi scottish senegalese serbian singaporean slovak
  slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian turkish turkmen
  ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean african arab asian
  kashmiri chechen soviet latin nordic baltic islamic jewish muslim christian catholic hindu federal national military
  political local foreign new`
    .trim()
    .split(/\s+/),
);
