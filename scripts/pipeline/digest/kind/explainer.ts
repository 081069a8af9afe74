import type { Clues } from './clues.ts';
import { anywhere, atEnd, atStart, LABEL_MARK, wholly } from './patterns.ts';

/** URL segments under which sites publish explainers. */
const PLACE = wholly(
  'explain(?:er|ers|ed)|analys[ie]s|analyses|analyse|analisis|análisis|analise|fact-?check(?:s|ing)?|decryptages?|les-decodeurs|hintergrund|hintergruende|verify|faq|q-and-a|how-to|guides?|what-to-know|razbor|objasnjavamo',
);

/** Labels before a headline. */
const LABEL = atStart(
  `(?:explainer|explained|analysis|news analysis|fact ?check|factbox|q&a|timeline|in brief|what we know|décryptage|analyse|entretien-décryptage|claves|análisis|análise|entenda|разбор|объясняем|аналитика|analisi|analiza|analýza|фактчек|تحليل|شرح|解説|解析|懶人包|분석)${LABEL_MARK}`,
);

/** Whole questions, by their first word. */
const QUESTION = atStart(
  'why\\s|(?:what|who|which)\\s[^?]*\\?["”’»\']?$|(?:[^?]{3,60}[:–—-] )?(?:why|how)\\s[^?]*\\?["”’»\']?$',
  '(?:warum|pourquoi|por qué|por que|perché|waarom|dlaczego|почему|чому|γιατί|πώς|mengapa|vì sao|tại sao)\\s(?!tant\\b|no\\?)',
  '(?:[^?]{3,60}[:–—-] )?(?:warum|wieso|wie|pourquoi|comment|qu.est-ce|¿?por qué|¿?qué|¿?cómo|por que|o que|como|perché|che cosa|come|waarom|hoe|dlaczego|proč|miért|hogyan|neden|nasıl)\\s[^?]*\\?["”’»\']?$',
  '(?:[^?]{3,60}[:–—-] )?(?:почему|зачем|как|чому|як|защо|γιατί|πώς|لماذا|كيف|ما هو|ما هي|چرا|چگونه|mengapa|kenapa|bagaimana|vì sao|tại sao|क्यों|কেন)\\s[^?؟]*[?؟]["”’»\']?$',
);

/** Phrases of explainer headlines, in any position. */
const ANYWHERE = anywhere(
  'what (?:it|this|that|they) means?|what .{3,40} means? (?:for|to) |here.s (?:what|why|how)|what (?:you need |you should )?to (?:know|expect)|what (?:we|is) know|what you need|everything (?:we|you need to) know|need to know about|things to know (?:about|as)|what happens (?:next|now|if)|(?<=: )what happened|(?<=\\. )why (?:is|are|do|does|did|has|have|was|were) [^?]{1,200}\\?$|explained in (?:one|\\d|\\p{L}+ )|what to watch (?:on|in|for|as)\\s|for this reason$|por este motivo$|a (?:quick |short |brief |beginner.s )?guide to|a timeline of|timeline of|(?:key|main) (?:takeaways|points|statements) (?:from|of)|(?:highlights|takeaways) from|ways .{3,40} could|how .{3,60} works?$|who is .{3,40} and',
  'ce qu.il faut (?:savoir|retenir)|ce que l.on sait|ce que (?:change|contient|prévoit|dit)|tout (?:savoir|comprendre)|(?:trois|quatre|cinq|six|sept|\\d+) (?:questions|choses à savoir)|lo que (?:se sabe|debes saber|hay que saber|sabemos)|qué (?:se sabe|significa|implica|cambia)|todo lo que|(?:las )?claves (?:de|del|para)|así (?:funciona|será|es como)|o que (?:se sabe|muda|significa|pode acontecer)|entenda\\s|perguntas e respostas|passo a passo|saiba (?:o que|como|quem|quais|por que|tudo)|veja (?:o que|quem|quais|como|a linha do tempo|por que)|por que (?:deu|o|a)\\s|tudo (?:o que|sobre)',
  'was (?:das|der|die|wir|sie|bedeutet|jetzt|über).{0,50}(?:bedeutet|wissen|gilt|ändert|müssen)|das (?:müssen|sollten) sie wissen|das ist bekannt|im überblick|fragen und antworten|die wichtigsten (?:fragen|antworten|fakten)|cosa (?:sappiamo|sapere|cambia|succede|prevede)|che cosa (?:è|cambia|sappiamo|succede)|tutto quello che|ecco (?:cosa|come)|alles wat je|dit (?:weten|moet) (?:we|je)|wat (?:we|je) (?:weten|moet)|co wiemy|co (?:się )?zmieni|co musisz|co warto wiedzieć|co víme|mit (?:kell|lehet) tudni',
  '(?<=^.?)что известно|что (?:нужно знать|важно знать|будет (?:дальше|если)|изменится|это значит|означает)|все,? что (?:нужно|известно)|главное о|объясняем|(?<=^.?)що відомо|що (?:потрібно знати|зміниться)|какво (?:знаем|трябва)|что такое|τι (?:γνωρίζουμε|πρέπει να|σημαίνει|αλλάζει)|ماذا نعرف|كل ما (?:تريد|نعرف|يجب)|ما الذي|تعرف على|هر آنچه|همه چیز درباره|ne anlama geliyor|neler biliniyor|nedir|apa itu|begini (?:cara|penjelasan)|ini (?:penjelasan|alasan|arti)|hal yang perlu|những điều cần|là gì|क्या है|どうなる|とは$|なぜ|一文看懂|怎么回事|知多少|是什麼|무엇인가|왜\\?|총정리|알아보니',
);

/** Endings that name the form. */
const ENDING = atEnd(
  '[^:]{3,60}: (?:how|why|cómo|por qué|comment|pourquoi|warum|perché|por que|hoe|waarom|почему|dlaczego) [^?]{1,200}',
  'explained',
  'explainer',
  '[|–—-]\\s(?:analysis|explainer|timeline)',
  'what to know',
  'ce que l.on sait',
);

/** Whether an article explains rather than reports, or poses a question to be answered. */
export function isExplainer({ titles, places }: Clues): boolean {
  return (
    places.some((place) => PLACE.test(place)) ||
    titles.some((title) => [LABEL, QUESTION, ANYWHERE, ENDING].some((pattern) => pattern.test(title)))
  );
}
