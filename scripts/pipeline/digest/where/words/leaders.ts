/**
 * Heads of state and government who have stood for their country in headlines for years, by script. Unlike all other
 * words here they go out of date: review them once a year. `../notation.ts` describes the notation.
 */
export const LEADERS: Record<string, string> = {
  latin: `
RU Putin Putin's Poutine Poetin Putyin*; TR Erdogan Erdoğan Erdoğan*; US Trump Trumps Tramp Trampa Trampu Trump's Biden Obama; CN Xi_Jinping; IL Netanyahu Netanyahou Netanjahu; BY Lukashenko Lukaschenko Loukachenko Lukashenka; UA Zelensky Zelenskyy Zelenskiy Selenskyj Zelenski; IN Modi Narendra_Modi
KP Kim_Jong_Un Kim_Jong-un Kim_Jong-Un Kim_Jong_un; IR Khamenei; SY Assad; HU Viktor_Orbán Viktor_Orban; RS Vucic Vučić Vučić*; FR Macron; VE Maduro; EG Sisi El-Sisi al-Sisi; SA bin_Salman Mohammed_bin_Salman; CA Trudeau; GB King_Charles Queen_Elizabeth Prince_Andrew Prince_William Prince_Harry Prince_Charles Kate_Middleton Meghan_Markle; VA Pope_Francis Pope_Leo`,
  cyrillic: `
RU путин*; TR эрдоган* ердоган*; US трамп* тръмп* байден* обам*; CN си_цзиньпин* сі_цзіньпін*; IL нетаньях*; BY лукашенк*; UA зеленск* зеленськ*; KP ким_чен_ын* кім_чен_ин*; SY асад Асад*; FR макрон*; IN моди; RS вучич* вучић*; HU орбан*; VE мадуро`,
  arabic: `
RU بوتين پوتین پوتن; TR اردوغان; US ترامب ترمب ترامپ ٹرمپ بايدن بایدن; IL نتنياهو نتانياهو نتانیاهو; IR خامنئي خامنه‌ای خامنہ_ای; UA زيلينسكي زلنسکی; SA بن_سلمان محمد_بن_سلمان; EG السيسي; FR ماكرون مكرون ماکرون; IN مودي مودی; CN شي_جين_بينغ شی_جین‌پینگ`,
  greek: `RU Πούτιν; US Τραμπ Μπάιντεν; TR Ερντογάν; UA Ζελένσκι; IL Νετανιάχου; FR Μακρόν`,
  hebrew: `RU פוטין; US טראמפ ביידן; IL נתניהו; TR ארדואן; UA זלנסקי`,
  han: `RU 普京 普丁 プーチン; US 特朗普 川普 拜登 トランプ バイデン; CN 习近平 習近平; KP 金正恩; UA 泽连斯基 澤倫斯基 ゼレンスキー; IL 内塔尼亚胡 ネタニヤフ; FR 马克龙 馬克宏 マクロン; TR 埃尔多安 エルドアン; IN 莫迪 モディ首相`,
  hangul: `RU 푸틴*; US 트럼프* 바이든*; CN 시진핑*; KP 김정은*; UA 젤렌스키*; IL 네타냐후*; FR 마크롱*`,
  thai: `RU ปูติน; US ทรัมป์ ไบเดน; CN สี_จิ้นผิง สีจิ้นผิง; KP คิม_จองอึน`,
  indic: `IN मोदी মোদি* மோடி* మోదీ*; US ट्रंप ट्रम्प* ট্রাম্প* டிரம்ப்* ట్రంప్*; RU पुतिन পুতিন* புதின்* పుతిన్*`,
};
