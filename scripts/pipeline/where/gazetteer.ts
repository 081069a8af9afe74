/**
 * Words of English that name a country, by its code: the country, its people and language's adjective, its capital
 * and great cities, and what its government is called by. A word after `?` counts only beside another of the same
 * country, since it is also something else (a first name, another state, a bird).
 */
const WORDS = `
AD Andorra Andorran
AE Emirates Emirati UAE Dubai Abu_Dhabi
AF Afghanistan Afghan Afghans Kabul Kandahar Taliban
AL Albania Albanian Albanians Tirana
AM Armenia Armenian Armenians Yerevan
AO Angola Angolan Angolans Luanda
AR Argentina Argentine Argentines Argentinian Argentinians Buenos_Aires
AT Austria Austrian Austrians Vienna
AU Australia Australian Australians Canberra Melbourne Brisbane ?Sydney ?Perth
AZ Azerbaijan Azerbaijani Azerbaijanis Baku Nagorno-Karabakh
BA Bosnia Bosnian Bosnians Herzegovina Sarajevo
BB Barbados Barbadian Bridgetown
BD Bangladesh Bangladeshi Bangladeshis Dhaka Chittagong
BE Belgium Belgian Belgians Flanders Antwerp ?Brussels
BF Burkina_Faso Burkinabe Ouagadougou
BG Bulgaria Bulgarian Bulgarians ?Sofia
BH Bahrain Bahraini Bahrainis Manama
BI Burundi Burundian Bujumbura Gitega
BJ Benin Beninese Cotonou Porto-Novo
BN Brunei Bruneian
BO Bolivia Bolivian Bolivians La_Paz Santa_Cruz_de_la_Sierra
BR Brazil Brazilian Brazilians Brasilia Brasília Sao_Paulo São_Paulo Rio_de_Janeiro
BS Bahamas Bahamian Nassau
BT Bhutan Bhutanese Thimphu
BW Botswana Gaborone
BY Belarus Belarusian Belarusians Minsk
BZ Belize Belizean Belmopan
CA Canada Canadian Canadians Ottawa Toronto Montreal Vancouver Quebec Ontario Alberta
CD DRC Congolese Kinshasa Goma Democratic_Republic_of_Congo Democratic_Republic_of_the_Congo ?Congo
CF Central_African_Republic Bangui
CG Brazzaville Republic_of_Congo
CH Switzerland Swiss Bern Zurich ?Geneva
CI Ivory_Coast Ivorian Ivorians Abidjan Yamoussoukro Côte_d'Ivoire
CL Chile Chilean Chileans ?Santiago
CM Cameroon Cameroonian Cameroonians Yaoundé Yaounde Douala
CN China Chinese Beijing Shanghai Guangdong Wuhan Xinjiang Tibet Shenzhen
CO Colombia Colombian Colombians Bogota Bogotá Medellín Medellin
CR Costa_Rica Costa_Rican Costa_Ricans
CU Cuba Cuban Cubans Havana
CV Cape_Verde Cabo_Verde Praia
CY Cyprus Cypriot Cypriots Nicosia
CZ Czech Czechs Czechia Prague Brno
DE Germany German Germans Berlin Munich Hamburg Frankfurt Bundestag Bavaria
DJ Djibouti Djiboutian
DK Denmark Danish Danes Copenhagen
DM ?Dominica Roseau
DO Dominican_Republic Santo_Domingo ?Dominican ?Dominicans
DZ Algeria Algerian Algerians Algiers
EC Ecuador Ecuadorian Ecuadorians Ecuadorean Quito Guayaquil
EE Estonia Estonian Estonians Tallinn
EG Egypt Egyptian Egyptians Cairo ?Alexandria
ER Eritrea Eritrean Eritreans Asmara
ES Spain Spanish Spaniards Madrid Barcelona Catalonia Catalan Seville ?Valencia
ET Ethiopia Ethiopian Ethiopians Addis_Ababa Tigray
FI Finland Finnish Finns Helsinki
FJ Fiji Fijian Fijians Suva
FR France French Paris Marseille Élysée Elysee
GA Gabon Gabonese Libreville
GB Britain British UK United_Kingdom England Scotland Scottish Wales Welsh Westminster Downing_Street London ?English
GD Grenada Grenadian
GE Tbilisi Abkhazia Georgian_Dream ?Georgia ?Georgian ?Georgians
GH Ghana Ghanaian Ghanaians Accra
GM Gambia Gambian Gambians Banjul
GN Conakry ?Guinea ?Guinean
GQ Equatorial_Guinea Malabo
GR Greece Greek Greeks Athens Thessaloniki Crete
GT Guatemala Guatemalan Guatemalans
GW Guinea-Bissau Bissau
GY Guyana Guyanese Georgetown
HK Hong_Kong Hongkong Hongkongers
HN Honduras Honduran Hondurans Tegucigalpa
HR Croatia Croatian Croatians Croats Zagreb Dubrovnik
HT Haiti Haitian Haitians Port-au-Prince
HU Hungary Hungarian Hungarians Budapest
ID Indonesia Indonesian Indonesians Jakarta Sumatra Bali
IE Ireland Irish Dublin
IL Israel Israeli Israelis Tel_Aviv Knesset Jerusalem Netanyahu
IN India Indian Indians New_Delhi Delhi Mumbai Kolkata Bengaluru Kashmir Kerala Gujarat
IQ Iraq Iraqi Iraqis Baghdad Mosul Basra
IR Iran Iranian Iranians Tehran Isfahan
IS Iceland Icelandic Icelanders Reykjavik Reykjavík
IT Italy Italian Italians Rome Milan Naples Venice Sicily
JM Jamaica Jamaican Jamaicans
JO Amman ?Jordan ?Jordanian ?Jordanians
JP Japan Japanese Tokyo Osaka Okinawa Fukushima
KE Kenya Kenyan Kenyans Nairobi Mombasa
KG Kyrgyzstan Kyrgyz Bishkek
KH Cambodia Cambodian Cambodians Phnom_Penh
KP North_Korea North_Korean North_Koreans Pyongyang
KR South_Korea South_Korean South_Koreans Seoul Busan
KW Kuwait Kuwaiti Kuwaitis
KZ Kazakhstan Kazakh Kazakhs Astana Almaty
LA Laos Lao Vientiane
LB Lebanon Lebanese Beirut Hezbollah
LI Liechtenstein
LK Sri_Lanka Sri_Lankan Sri_Lankans Colombo
LR Liberia Liberian Liberians Monrovia
LS Lesotho Basotho Maseru
LT Lithuania Lithuanian Lithuanians Vilnius
LU Luxembourg
LV Latvia Latvian Latvians Riga
LY Libya Libyan Libyans Benghazi ?Tripoli
MA Morocco Moroccan Moroccans Rabat Casablanca
MC Monaco
MD Moldova Moldovan Moldovans Chisinau Transnistria
ME Montenegro Montenegrin Podgorica
MG Madagascar Malagasy Antananarivo
MK North_Macedonia Macedonian Skopje
ML Bamako Malian Malians ?Mali
MM Myanmar Burmese Yangon Naypyidaw Rohingya
MN Mongolia Mongolian Ulaanbaatar
MR Mauritania Mauritanian Nouakchott
MT Malta Maltese Valletta
MU Mauritius Mauritian
MV Maldives Maldivian
MW Malawi Malawian Lilongwe
MX Mexico Mexican Mexicans Mexico_City Guadalajara Tijuana
MY Malaysia Malaysian Malaysians Kuala_Lumpur Putrajaya
MZ Mozambique Mozambican Maputo
NA Namibia Namibian Namibians Windhoek
NE Niamey Nigerien Nigeriens ?Niger
NG Nigeria Nigerian Nigerians Abuja Lagos Borno Kano
NI Nicaragua Nicaraguan Nicaraguans Managua
NL Netherlands Dutch Amsterdam Rotterdam The_Hague
NO Norway Norwegian Norwegians Oslo
NP Nepal Nepali Nepalese Kathmandu
NZ New_Zealand New_Zealanders Auckland ?Wellington
OM Oman Omani Omanis Muscat
PA Panama Panamanian Panamanians
PE Peru Peruvian Peruvians ?Lima
PG Papua_New_Guinea Port_Moresby
PH Philippines Philippine Filipino Filipinos Manila Mindanao
PK Pakistan Pakistani Pakistanis Islamabad Karachi Lahore Peshawar Balochistan
PL Poland Polish Poles Warsaw Krakow
PS Palestine Palestinian Palestinians Gaza West_Bank Hamas Ramallah
PT Portugal Portuguese Lisbon Porto
PY Paraguay Paraguayan Asunción Asuncion
QA Qatar Qatari Qataris Doha
RO Romania Romanian Romanians Bucharest
RS Serbia Serbian Serbians Serbs Belgrade
RU Russia Russian Russians Moscow Kremlin St_Petersburg Putin Siberia
RW Rwanda Rwandan Rwandans Kigali
SA Saudi_Arabia Saudi Saudis Riyadh Jeddah
SB Solomon_Islands Honiara
SC Seychelles
SD Sudan Sudanese Khartoum Darfur
SE Sweden Swedish Swedes Stockholm Gothenburg
SG Singapore Singaporean Singaporeans
SI Slovenia Slovenian Slovenians Ljubljana
SK Slovakia Slovak Slovaks Bratislava
SL Sierra_Leone Freetown
SN Senegal Senegalese Dakar
SO Somalia Somali Somalis Mogadishu al-Shabaab
SR Suriname Surinamese Paramaribo
SS South_Sudan South_Sudanese Juba
SV El_Salvador Salvadoran Salvadorans
SY Syria Syrian Syrians Damascus Aleppo Idlib
SZ Eswatini Mbabane
TD N'Djamena Chadian Chadians ?Chad
TG Togo Togolese Lomé
TH Thailand Thai Thais Bangkok
TJ Tajikistan Tajik Dushanbe
TL Timor-Leste East_Timor Dili
TM Turkmenistan Turkmen Ashgabat
TN Tunisia Tunisian Tunisians Tunis
TO Tonga Tongan
TR Türkiye Turkish Turks Ankara Istanbul Erdogan Erdoğan ?Turkey
TT Trinidad Tobago Port_of_Spain
TW Taiwan Taiwanese Taipei
TZ Tanzania Tanzanian Tanzanians Dar_es_Salaam Dodoma Zanzibar
UA Ukraine Ukrainian Ukrainians Kyiv Kiev Kharkiv Odesa Donetsk Zelensky Zelenskyy
UG Uganda Ugandan Ugandans Kampala
US United_States U.S. US USA America American Americans Washington White_House Congress Pentagon California Texas Florida New_York Trump Biden
UY Uruguay Uruguayan Uruguayans Montevideo
UZ Uzbekistan Uzbek Uzbeks Tashkent
VA Vatican Holy_See
VE Venezuela Venezuelan Venezuelans Caracas
VN Vietnam Vietnamese Hanoi Ho_Chi_Minh_City
VU Vanuatu
WS Samoa Samoan
XK Kosovo Kosovar Kosovars Pristina
YE Yemen Yemeni Yemenis Sanaa Sana'a Houthi Houthis ?Aden
ZA South_Africa South_African South_Africans Johannesburg Cape_Town Pretoria Durban
ZM Zambia Zambian Zambians Lusaka
ZW Zimbabwe Zimbabwean Zimbabweans Harare
`;

/** A word that names a country. */
export interface PlaceWord {
  country: string;
  /** Whether it names it only beside another word of the same country. */
  doubtful: boolean;
}

/** The words by how they are written, several of them with blanks between. */
export const PLACES: ReadonlyMap<string, PlaceWord> = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', ...words] = line.split(' ');
      return words.map((word) => {
        const doubtful = word.startsWith('?');
        return [word.slice(doubtful ? 1 : 0).replaceAll('_', ' '), { country, doubtful }] as const;
      });
    }),
);
