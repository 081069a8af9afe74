/**
 * Companies, leagues, clubs and awards that belong to one country, as every language writes them in Latin letters. They
 * name a country less surely than its own name does. `../notation.ts` describes the notation.
 */
export const INSTITUTIONS = `
US xAI Grok NBA NFL MLB NHL NCAA WNBA MLS UFC WWE NASCAR Super_Bowl Apple Google Microsoft Facebook Amazon Netflix Tesla SpaceX Boeing Disney Twitter Uber Airbnb Intel Nvidia NVIDIA AMD Qualcomm IBM Oracle OpenAI Meta Ford General_Motors Chevrolet Walmart Nike Starbucks McDonald's Coca-Cola Pfizer Moderna ExxonMobil Chevron Goldman_Sachs JPMorgan JP_Morgan Morgan_Stanley BlackRock Citigroup Hollywood Oscars Grammy Grammys Emmy Emmys Golden_Globes Billboard AMAs Broadway Marvel Pixar Warner_Bros Xbox Harvard MIT Stanford Yale NASA FBI CIA FDA CDC Fed Federal_Reserve Nasdaq NASDAQ Dow_Jones S&P_500 NYSE NYPD LAPD Lakers Celtics Warriors Knicks Yankees Dodgers Mets Red_Sox Cowboys Patriots Steelers Browns Packers Lockheed_Martin Raytheon Netflix's Cadillac Jeep Chrysler Harley-Davidson PayPal Snapchat Reddit
GB Premier_League Manchester_United Manchester_City Man_United Man_City Man_Utd Arsenal Chelsea Tottenham Liverpool_FC Everton Newcastle_United Aston_Villa West_Ham Leicester_City FA_Cup Wimbledon HSBC Barclays Vodafone Rolls-Royce Jaguar Land_Rover Unilever AstraZeneca GSK BP Tesco Oxford Cambridge FTSE Ofgem BAFTA Bafta Strictly_Come_Dancing EastEnders
DE Bayern_Munich Bayern_München Borussia_Dortmund BVB Volkswagen VW BMW Mercedes Mercedes-Benz Daimler Audi Porsche Siemens SAP Deutsche_Bank Deutsche_Bahn Lufthansa Bayer BASF Adidas Allianz DAX Dax RWE Rheinmetall Commerzbank
FR PSG Paris_Saint-Germain Olympique_de_Marseille Ligue_1 Renault Peugeot Citroën Citroen TotalEnergies Danone L'Oréal LVMH Ubisoft EDF BNP_Paribas Société_Générale Michelin Ballon_d'Or_France
IT Serie_A Juventus AC_Milan Inter_Milan AS_Roma Napoli Lazio Fiat Ferrari Eni ENI Enel UniCredit Lamborghini Leonardo_SpA Ducati Sanremo
ES LaLiga La_Liga Real_Madrid FC_Barcelona Vall_d'Hebron Atletico_Madrid Atlético_de_Madrid Real_Betis Betis Santander BBVA Telefónica Telefonica Inditex Zara Iberdrola
PT Benfica FC_Porto Sporting_CP
NL Ajax PSV Feyenoord Philips ASML Shell Heineken
CH Nestlé Nestle Novartis Roche UBS Credit_Suisse
SE Volvo Ericsson IKEA Ikea Spotify H&M
FI Nokia
DK Maersk Novo_Nordisk Lego
KR Samsung Hyundai Kia LG SK_Hynix BTS Blackpink PUBG
JP Toyota Honda Nissan Sony Nintendo Panasonic SoftBank Mitsubishi Mazda Subaru Suzuki Toshiba Hitachi Pokémon Pokemon PlayStation J-League Yamaha Canon
CN Huawei Xiaomi Alibaba Tencent ByteDance TikTok BYD Oppo OPPO Vivo Lenovo ZTE Baidu OnePlus Realme Meizu Weibo
TW TSMC Foxconn Asus ASUS Acer HTC
IN IPL Tata Reliance_Industries Infosys Wipro Bollywood Mahindra Adani Ambani Air_India IndiGo
RU Gazprom Rosneft Aeroflot Yandex Sberbank Lada Lukoil VKontakte
SA Aramco Al_Nassr Al-Nassr Al_Hilal Al-Hilal
AE Etihad
BR Petrobras Embraer Flamengo Corinthians Palmeiras
AR Boca_Juniors River_Plate
CA Bombardier BlackBerry Raptors Maple_Leafs
AU Qantas AFL NRL BHP Woolworths Australian_Open
PL CD_Projekt
TR Galatasaray Fenerbahçe Fenerbahce Beşiktaş Besiktas
`;

/** Newspapers, agencies and stations whose names contain a country's name but are no evidence of it. */
export const PRESS = `
-- France_24 FRANCE_24 Times_of_India Hindustan_Times Indian_Express Wall_Street_Journal New_York_Times NY_Times New_York_Post Washington_Post Washington_Times Los_Angeles_Times Chicago_Tribune Boston_Globe Jerusalem_Post Times_of_Israel China_Daily South_China_Morning_Post Korea_Times Korea_Herald Korea_JoongAng_Daily Japan_Times Bangkok_Post Jakarta_Post Moscow_Times Russia_Today Voice_of_America Kyiv_Independent Kyiv_Post Sydney_Morning_Herald Irish_Times Irish_Independent Toronto_Star Miami_Herald Hollywood_Reporter London_Stock_Exchange New_York_Stock_Exchange Frankfurter_Allgemeine Süddeutsche_Zeitung Berliner_Zeitung Neue_Zürcher_Zeitung Le_Parisien La_Voz_de_Galicia Corriere_della_Sera Philippine_Daily_Inquirer British_Broadcasting_Corporation
`;
