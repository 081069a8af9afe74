/**
 * English words that name a country, by its code: the country, its people, its capital and large cities, its states and
 * provinces, and names of its government. `../notation.ts` describes the notation.
 */
export const ENGLISH = `
AD Andorra Andorran
AE Emirates Emirati UAE Dubai Abu_Dhabi Sharjah Ajman Abu_Dhabi_Police
AF Afghanistan Afghan Afghans Kabul Kandahar Taliban Herat Mazar-i-Sharif Kunduz Jalalabad Helmand
AG Antigua Antiguan
AL Albania Albanian Albanians Tirana
AM Armenia Armenian Armenians Yerevan Artsakh
AO Angola Angolan Angolans Luanda
AR Argentina Argentine Argentines Argentinian Argentinians Buenos_Aires Casa_Rosada Patagonia River_Plate Boca_Juniors Patagonian
AT Austria Austrian Austrians Vienna Salzburg Graz Tyrol Innsbruck Linz Viennese Styria
AU Australia Australian Australians Canberra Melbourne Brisbane Queensland New_South_Wales Tasmania Adelaide Hobart NSW Western_Australia South_Australia ?Victoria Northern_Territory Aussie Aussies Gold_Coast Indigenous_Australians Perth Sydney
AW Aruba
AZ Azerbaijan Azerbaijani Azerbaijanis Baku Nagorno-Karabakh
BA Bosnia Bosnian Bosnians Herzegovina Sarajevo Republika_Srpska Brčko Mostar
BB Barbados Barbadian Bridgetown
BD Bangladesh Bangladeshi Bangladeshis Dhaka Chittagong Sylhet Rajshahi Khulna Awami_League BNP Cox's_Bazar Narayanganj
BE Belgium Belgian Belgians Flanders Antwerp ?Brussels Walloon Wallonia Flemish Ghent Liège Liege Bruges Vlaams
BF Burkina_Faso Burkinabe Ouagadougou
BG Bulgaria Bulgarian Bulgarians ?Sofia
BH Bahrain Bahraini Bahrainis Manama
BI Burundi Burundian Bujumbura Gitega
BJ Benin Beninese Cotonou Porto-Novo
BM Bermuda
BN Brunei Bruneian
BO Bolivia Bolivian Bolivians La_Paz Santa_Cruz_de_la_Sierra Cochabamba El_Alto Oruro Potosi Potosí
BR Brazil Brazilian Brazilians Brasilia Brasília Sao_Paulo São_Paulo Rio_de_Janeiro Brasil Amazonas Bahia Minas_Gerais Pernambuco Paraná Planalto Petrobras Salvador Curitiba Recife Fortaleza Porto_Alegre Rio_Grande_do_Sul Flamengo Corinthians Palmeiras Maranhão
BS Bahamas Bahamian Nassau
BT Bhutan Bhutanese Thimphu
BW Botswana Gaborone
BY Belarus Belarusian Belarusians Minsk
BZ Belize Belizean Belmopan
CA Canada Canadian Canadians Ottawa Toronto Montreal Vancouver Quebec Ontario Alberta Saskatchewan Manitoba British_Columbia Nova_Scotia New_Brunswick Newfoundland Yukon Nunavut Calgary Edmonton Winnipeg Halifax RCMP Parliament_Hill Ont. Sask. Québec Montréal Regina B.C. Alta.
CD DRC Congolese Kinshasa Goma Democratic_Republic_of_Congo Democratic_Republic_of_the_Congo Congo North_Kivu South_Kivu Lubumbashi DR_Congo Katanga Bukavu Ituri M23
CF Central_African_Republic Bangui
CG Brazzaville Republic_of_Congo
CH Switzerland Swiss Bern Zurich ?Geneva Basel Lausanne Lucerne Zürich Bernese Davos Credit_Suisse UBS
CI Ivory_Coast Ivorian Ivorians Abidjan Yamoussoukro Côte_d'Ivoire
CL Chile Chilean Chileans ?Santiago Valparaiso Valparaíso Atacama La_Moneda
CM Cameroon Cameroonian Cameroonians Yaoundé Yaounde Douala Ambazonia
CN China Chinese Beijing Shanghai Guangdong Wuhan Xinjiang Tibet Shenzhen Hubei Sichuan Yunnan Shandong Fujian Zhejiang Jiangsu Henan Hunan Guangzhou Chongqing Tianjin Tibetan Uyghur Uyghurs Uighur Uighurs Tiananmen Politburo Chengdu Hangzhou Nanjing Inner_Mongolia Hainan Hebei Heilongjiang Liaoning Xi'an
CO Colombia Colombian Colombians Bogota Bogotá Medellín Medellin Cali Barranquilla FARC Farc ELN Cartagena
CR Costa_Rica Costa_Rican Costa_Ricans
CU Cuba Cuban Cubans Havana
CV Cape_Verde Cabo_Verde Praia
CW Curaçao Curacao
CY Cyprus Cypriot Cypriots Nicosia Northern_Cyprus Limassol
CZ Czech Czechs Czechia Prague Brno Plzeň Ostrava Moravia Czech_Republic Bohemia
DE Germany German Germans Berlin Munich Hamburg Frankfurt Bundestag Bavaria Cologne Stuttgart Saxony Bundesliga Leipzig Dresden Düsseldorf Duesseldorf Bremen Hanover Thuringia Hesse Brandenburg AfD CDU SPD Bundeswehr Bavarian Nuremberg Dortmund Bundesbank Berliner Berliners
DJ Djibouti Djiboutian
DK Denmark Danish Danes Copenhagen Aarhus Folketing Faroe
DM ?Dominica Roseau
DO Dominican_Republic Santo_Domingo ?Dominican ?Dominicans
DZ Algeria Algerian Algerians Algiers
EC Ecuador Ecuadorian Ecuadorians Ecuadorean Quito Guayaquil Galapagos Galápagos
EE Estonia Estonian Estonians Tallinn
EG Egypt Egyptian Egyptians Cairo ?Alexandria Giza Suez Suez_Canal Luxor Sharm_el-Sheikh Sinai Al-Azhar
EH Polisario Sahrawi
ER Eritrea Eritrean Eritreans Asmara
ES Spain Spanish Spaniards Madrid Barcelona Catalonia Catalan Seville ?Valencia Andalusia Basque Galicia Canary_Islands Mallorca Majorca Ibiza Bilbao Malaga Valencian La_Liga LaLiga Real_Madrid Moncloa Balearic Tenerife Zaragoza Catalans Spaniard Mossos_d'Esquadra
ET Ethiopia Ethiopian Ethiopians Addis_Ababa Tigray Oromia Amhara Tigrayan
FI Finland Finnish Finns Helsinki Tampere Turku Nokia Espoo
FJ Fiji Fijian Fijians Suva
FM Micronesia
FO Faroe_Islands
FR France French Paris Marseille Élysée Elysee Lyon Toulouse Bordeaux Strasbourg Lille Nantes Corsica Matignon Parisian Parisians ?Brittany Normandy Roland_Garros Roland-Garros Cannes Frenchman Elysée_Palace Tour_de_France Provence Grenoble Louvre
GA Gabon Gabonese Libreville
GB Britain British UK United_Kingdom England Scotland Scottish Wales Welsh Westminster Downing_Street London ?English Britons Brits Briton Northern_Ireland Belfast Edinburgh Glasgow Cardiff Manchester Birmingham Liverpool Leeds Whitehall Holyrood House_of_Commons House_of_Lords Scotland_Yard Met_Police NHS Ofsted Ofcom Bank_of_England Buckingham_Palace Brexit Yorkshire Cornwall Bristol Sheffield Sussex
GD Grenada Grenadian
GE Tbilisi Abkhazia Georgian_Dream ?Georgia ?Georgian ?Georgians Batumi South_Ossetia Kutaisi
GH Ghana Ghanaian Ghanaians Accra Kumasi Ashanti Tamale
GI Gibraltar
GL Greenland Greenlandic Nuuk
GM Gambia Gambian Gambians Banjul
GN Conakry Guinea Guinean Guineans
GQ Equatorial_Guinea Malabo
GR Greece Greek Greeks Athens Thessaloniki Crete Piraeus Syriza Lesbos Santorini Peloponnese Attica Mykonos
GT Guatemala Guatemalan Guatemalans
GU Guam
GW Guinea-Bissau Bissau
GY Guyana Guyanese Georgetown
HK Hong_Kong Hongkong Hongkongers Hong_Kongers Kowloon Hang_Seng
HN Honduras Honduran Hondurans Tegucigalpa
HR Croatia Croatian Croatians Croats Zagreb Dubrovnik
HT Haiti Haitian Haitians Port-au-Prince
HU Hungary Hungarian Hungarians Budapest Fidesz Debrecen
ID Indonesia Indonesian Indonesians Jakarta Sumatra Bali Sulawesi Papua Aceh Surabaya Bandung Yogyakarta Kalimantan Maluku Ternate Lombok Medan BMKG
IE Ireland Irish Dublin Cork Galway Taoiseach Dáil Dail Sinn_Féin Sinn_Fein Fine_Gael Fianna_Fáil Fianna_Fail Garda Gardaí Gardai Limerick Tánaiste
IL Israel Israeli Israelis Tel_Aviv Knesset Jerusalem Haifa IDF Mossad Likud Shin_Bet Ben_Gurion Negev Golan Jaffa Ashkelon Ashdod Beersheba
IM Isle_of_Man
IN India Indian Indians New_Delhi Delhi Mumbai Kolkata Bengaluru Kashmir Kerala Gujarat Andhra_Pradesh Telangana Karnataka Tamil_Nadu Maharashtra Rajasthan Uttar_Pradesh Madhya_Pradesh Bihar West_Bengal Odisha Haryana Jharkhand Chhattisgarh Assam Manipur Uttarakhand Himachal_Pradesh Goa Jammu Ladakh Hyderabad Chennai Bangalore Kochi Pune Ahmedabad Lucknow Jaipur Chandigarh Patna Bhopal Nagpur Thiruvananthapuram Visakhapatnam Lok_Sabha Rajya_Sabha BJP Supreme_Court_of_India Ayodhya Sabarimala Noida Gurugram Gurgaon Coimbatore Kannada Tamil Mysuru Mangaluru Amaravati Vijayawada TDP Shiv_Sena Congress_leader ISRO RBI Arunachal Meghalaya Mizoram Nagaland Tripura Sikkim Puducherry Pahalgam DMK AIADMK Varanasi Mumbaikars Kanpur Indore Guwahati
IQ Iraq Iraqi Iraqis Baghdad Mosul Basra Kirkuk Najaf Karbala Erbil Kurdistan Iraqi_Kurdistan Nasiriyah Umm_Qasr
IR Iran Iranian Iranians Tehran Isfahan Mashhad Tabriz Shiraz Khuzestan Ahvaz IRGC Revolutionary_Guard Revolutionary_Guards Majlis Islamic_Republic_of_Iran Islamic_Republic
IS Iceland Icelandic Icelanders Reykjavik Reykjavík Althing
IT Italy Italian Italians Rome Milan Naples Venice Sicily Turin ?Florence Bologna Genoa Palermo Sardinia Venetian Tuscany Lombardy Veneto Emilia-Romagna Serie_A Juventus Puglia Calabria Pompeii Etna
JE ?Jersey
JM Jamaica Jamaican Jamaicans Montego_Bay ?Kingston JLP
JO Amman ?Jordan ?Jordanian ?Jordanians
JP Japan Japanese Tokyo Osaka Okinawa Fukushima Kyoto Hokkaido Yokohama Nagoya Hiroshima Nagasaki Fukuoka Kobe Nikkei Shibuya Sapporo Kumamoto
KE Kenya Kenyan Kenyans Nairobi Mombasa Kisumu Nakuru Eldoret Machakos Harambee_Stars
KG Kyrgyzstan Kyrgyz Bishkek
KH Cambodia Cambodian Cambodians Phnom_Penh
KI Kiribati
KM Comoros
KN St_Kitts Nevis
KP North_Korea N._Korea N._Korean North_Korean North_Koreans Pyongyang DPRK
KR South_Korea South_Korean South_Koreans Seoul Busan Incheon Daegu Gwangju Daejeon Jeju Gyeonggi Korean Koreans Blue_House Korea S._Korea S._Korean Korea-U.S. K-pop Kospi KOSPI Hanwha Democratic_Party_of_Korea People_Power_Party
KW Kuwait Kuwaiti Kuwaitis
KY Cayman
KZ Kazakhstan Kazakh Kazakhs Astana Almaty Nur-Sultan Kazakhstani Karaganda
LA Laos Lao Vientiane
LB Lebanon Lebanese Beirut Hezbollah Sidon Baabda
LC St_Lucia Saint_Lucia
LI Liechtenstein
LK Sri_Lanka Sri_Lankan Sri_Lankans Colombo Kandy Jaffna Sinhalese
LR Liberia Liberian Liberians Monrovia
LS Lesotho Basotho Maseru
LT Lithuania Lithuanian Lithuanians Vilnius
LU Luxembourg
LV Latvia Latvian Latvians Riga
LY Libya Libyan Libyans Benghazi ?Tripoli Misrata
MA Morocco Moroccan Moroccans Rabat Casablanca Tangier Marrakech Marrakesh Agadir Western_Sahara
MC Monaco
MD Moldova Moldovan Moldovans Chisinau Transnistria Gagauzia Chişinău Chișinău
ME Montenegro Montenegrin Podgorica
MG Madagascar Malagasy Antananarivo
MH Marshall_Islands
MK North_Macedonia Macedonian Skopje Macedonia
ML Bamako Malian Malians Mali Timbuktu
MM Myanmar Burmese Yangon Naypyidaw Rohingya Rakhine Mandalay Naypyitaw Tatmadaw
MN Mongolia Mongolian Ulaanbaatar
MO Macau Macao
MR Mauritania Mauritanian Nouakchott
MT Malta Maltese Valletta
MU Mauritius Mauritian
MV Maldives Maldivian
MW Malawi Malawian Lilongwe
MX Mexico Mexican Mexicans Mexico_City Guadalajara Tijuana Jalisco Veracruz Puebla Oaxaca Chiapas Sinaloa Michoacán Michoacan Monterrey Chihuahua Cancun Acapulco Sonora Yucatan Xalapa
MY Malaysia Malaysian Malaysians Kuala_Lumpur Putrajaya Johor Penang Sabah Sarawak Selangor Malacca Umno UMNO Pakatan_Harapan Dewan_Rakyat Perak Kelantan
MZ Mozambique Mozambican Maputo
NA Namibia Namibian Namibians Windhoek
NC New_Caledonia
NE Niamey Nigerien Nigeriens Niger River_Niger
NG Nigeria Nigerian Nigerians Abuja Lagos Borno Kano Kaduna Kogi Rivers_State Port_Harcourt Boko_Haram Ibadan Benue Niger_State Niger_Delta Oyo Anambra Enugu Zamfara Katsina Sokoto Bauchi Delta_State APC PDP INEC EFCC Edo Ekiti Ondo Osun Plateau_State Nasarawa Jos Bayelsa Akwa_Ibom Imo_State Naira Super_Eagles Ogun
NI Nicaragua Nicaraguan Nicaraguans Managua
NL Netherlands Dutch Amsterdam Rotterdam The_Hague Utrecht Eindhoven Groningen Dutchman Ajax Feyenoord PSV
NO Norway Norwegian Norwegians Oslo Bergen Trondheim Svalbard Storting
NP Nepal Nepali Nepalese Kathmandu
NR Nauru
NZ New_Zealand New_Zealanders Auckland Christchurch Dunedin Wellington Maori Māori All_Blacks Kiwis Waikato
OM Oman Omani Omanis Muscat
PA Panama Panamanian Panamanians
PE Peru Peruvian Peruvians ?Lima Cusco Arequipa Cuzco Machu_Picchu
PF French_Polynesia Tahiti
PG Papua_New_Guinea Port_Moresby Bougainville Papua_New_Guinean
PH Philippines Philippine Filipino Filipinos Manila Mindanao Cebu Davao Quezon_City Luzon Marawi Malacañang Malacanang Metro_Manila Visayas Batangas
PK Pakistan Pakistani Pakistanis Islamabad Karachi Lahore Peshawar Balochistan Punjab_Assembly Sindh Khyber_Pakhtunkhwa Rawalpindi Faisalabad Multan Quetta Lahore_High_Court PML-N Baloch Gilgit-Baltistan Azad_Kashmir
PL Poland Polish Poles Warsaw Krakow Sejm Gdansk Wroclaw Wrocław Kraków Lodz Łódź Poznan
PR Puerto_Rico Puerto_Rican Puerto_Ricans
PS Palestine Palestinian Palestinians Gaza West_Bank Hamas Ramallah Gazan Gazans Islamic_Jihad Rafah Khan_Younis Hebron Nablus Jenin UNRWA Palestinian_Authority PLO Fatah Gaza_Strip
PT Portugal Portuguese Lisbon Porto Algarve Benfica Madeira Azores
PW Palau
PY Paraguay Paraguayan Asunción Asuncion
QA Qatar Qatari Qataris Doha
RE Réunion
RO Romania Romanian Romanians Bucharest Transylvania Cluj Timisoara Iasi
RS Serbia Serbian Serbians Serbs Belgrade Novi_Sad Vojvodina Niš Red_Star_Belgrade Partizan
RU Russia Russian Russians Moscow Kremlin St_Petersburg Siberia Saint_Petersburg Chechnya Chechen Dagestan Tatarstan Kazan State_Duma Siberian Vladivostok Yekaterinburg Novosibirsk Rostov Belgorod Kursk Bryansk Kaliningrad Sochi Gazprom Roscosmos Kamchatka Sakhalin Yugra Bashkortostan Chelyabinsk Samara Tambov Murmansk Krasnoyarsk Voronezh Krasnodar FSB Ural Urals Volgograd Omsk Tyumen Muscovites Yakutia Rosneft Sberbank Russian_Federation
RW Rwanda Rwandan Rwandans Kigali
SA Saudi_Arabia Saudi Saudis Riyadh Jeddah Mecca Makkah Medina Aramco Taif Dammam Al_Nassr Al-Nassr Al_Hilal Neom
SB Solomon_Islands Honiara
SC Seychelles
SD Sudan Sudanese Khartoum Darfur Omdurman Port_Sudan El_Fasher RSF
SE Sweden Swedish Swedes Stockholm Gothenburg Malmo Malmö Riksdag Uppsala Riksbank
SG S'pore S'porean Singapore Singaporean Singaporeans HDB Orchard_Road
SI Slovenia Slovenian Slovenians Ljubljana
SK Slovakia Slovak Slovaks Bratislava
SL Sierra_Leone Freetown Sierra_Leonean Sierra_Leoneans
SM San_Marino
SN Senegal Senegalese Dakar Touba Casamance Ziguinchor Thiès
SO Somalia Somali Somalis Mogadishu al-Shabaab Puntland Somaliland Jubaland Al-Shabaab Al_Shabaab
SR Suriname Surinamese Paramaribo
SS South_Sudan South_Sudanese Juba
ST São_Tomé Sao_Tome
SV El_Salvador Salvadoran Salvadorans
SY Syria Syrian Syrians Damascus Aleppo Idlib Homs Latakia Raqqa Deir_ez-Zor Daraa Kobani SDF
SZ Eswatini Mbabane Swaziland
TD N'Djamena Chadian Chadians ?Chad
TG Togo Togolese Lomé
TH Thailand Thai Thais Bangkok Chiang_Mai Phuket Pattaya
TJ Tajikistan Tajik Dushanbe
TL Timor-Leste East_Timor Dili
TM Turkmenistan Turkmen Ashgabat
TN Tunisia Tunisian Tunisians Tunis
TO Tonga Tongan
TR Türkiye Turkish Turks Ankara Istanbul Izmir Gaziantep Diyarbakir Galatasaray Fenerbahce Fenerbahçe Besiktas Beşiktaş Antalya Anatolia Anatolian Turkiye CHP AKP İstanbul Turkey
TT Trinidad Tobago Port_of_Spain
TV Tuvalu
TW Taiwan Taiwanese Taipei Kaohsiung Taichung Tainan Kuomintang
TZ Tanzania Tanzanian Tanzanians Dar_es_Salaam Dodoma Zanzibar Arusha Mwanza Tanganyika
UA Ukraine Ukrainian Ukrainians Kyiv Kiev Kharkiv Odesa Donetsk Odessa Lviv Donbas Donbass Luhansk Lugansk Crimea Crimean Zaporizhzhia Zaporizhia Mariupol Kherson Mykolaiv Dnipro Sumy Poltava Chernihiv Chernobyl Chornobyl Verkhovna_Rada Rada Naftogaz Sevastopol Simferopol Bakhmut Pokrovsk Kramatorsk Vinnytsia Zhytomyr Balakliia
UG Uganda Ugandan Ugandans Kampala Entebbe Gulu
US Calif. Fla. Tex. Pa. Ill. Mass. Mich. Wash. Ore. Minn. Wis. Ariz. Conn. Va. Tenn. Mo. Ky. La. Md. N.J. N.Y. N.C. S.C. D.C. N.M. Memphis Nashville Cincinnati Indianapolis Salt_Lake_City Tampa Honolulu Tucson Albuquerque Omaha Louisville Buffalo Santa_Clarita House_Speaker United_States U.S. US USA American Americans Washington White_House Pentagon California Texas Florida New_York ?Congress ?America Capitol_Hill Capitol US_Congress House_Republicans House_Democrats Senate_Republicans Senate_Democrats State_Department Oval_Office Wall_Street Republicans Democrats GOP Alabama Alaska Arizona Arkansas Colorado Connecticut Delaware Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_England North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Utah Vermont Virginia West_Virginia Wisconsin Wyoming Los_Angeles Chicago Houston Philadelphia San_Francisco Seattle Boston Detroit Atlanta Miami Las_Vegas Dallas Denver Minneapolis Baltimore Pittsburgh Cleveland New_Orleans Manhattan Brooklyn Silicon_Valley San_Diego San_Antonio Milwaukee Sacramento Orlando St._Louis Kansas_City Hollywood Oakland
UY Uruguay Uruguayan Uruguayans Montevideo
UZ Uzbekistan Uzbek Uzbeks Tashkent
VA Vatican Holy_See Pope St_Peter's_Square Sistine_Chapel Pontiff
VC Grenadines
VE Venezuela Venezuelan Venezuelans Caracas Maracaibo Miraflores Chavismo Chavista
VN Vietnam Vietnamese Hanoi Ho_Chi_Minh_City Danang Da_Nang Saigon Haiphong Ho_Chi_Minh HCMC
VU Vanuatu
WS Samoa Samoan
XK Kosovo Kosovar Kosovars Pristina
YE Yemen Yemeni Yemenis Sanaa Sana'a Houthi Houthis ?Aden Hodeidah Taiz Marib Ansar_Allah Ansarullah
ZA South_Africa South_African South_Africans Johannesburg Cape_Town Pretoria Durban Gauteng KwaZulu-Natal Western_Cape Eastern_Cape Limpopo Mpumalanga Soweto ANC Eskom Springboks Proteas Bafana_Bafana Tshwane Ekurhuleni Stellenbosch Bloemfontein Gqeberha SAPS Mzansi
ZM Zambia Zambian Zambians Lusaka Ndola Kitwe Copperbelt
ZW Zimbabwe Zimbabwean Zimbabweans Harare Bulawayo Zanu-PF Zanu_PF ZANU-PF Masvingo Mutare
`;
