import { wordsIn } from './wordForms';

/**
 * English words that name no practice: little words, and verbs and nouns that fit anything. In other languages they
 * stand in no name and change nothing. Some ("both", "good", "wish") are here because they are one letter away from a
 * word of the catalogue.
 */
export const stopWords: ReadonlySet<string> = new Set(
  wordsIn(`
    a about again all alone also always am an and any anybody anyone anything are around as ask asked at away be because
    been before being both but by can can't cannot come could did do does doesn't doing don't done dont during each else
    enough even ever every everything feel feels feeling few find fine first for from full fully gentle gently get gets
    getting give gives giving go goes going good got happen happens hard has hate have having he help her here hers him
    his how i if i'd i'm i've in into is isn't it its just keep kind know last late later leave less let like likes
    little long look lots love loved make makes making many may maybe me mean mine minute minutes more most much must
    my myself need needs never next nice night no nobody none nor not nothing now of off often ok okay on once one ones
    only or other others our out over partner partners people person pick picks please put quite rather ready really
    right same see she should so some someone somebody something soon start still stop such sure take taking tell than
    thank thanks that the their them then there these they thing things think this those time times to together too try
    unless until up us use usually very want wanted wants was way we well were what when where whether which while who
    will wish wished wishes with without work world would yes yet you your yours yourself
  `),
);

/**
 * English words that somebody may well mean as they stand, though they are a letter or two away from a word of the
 * catalogue: never taken for a typing error. They do name a practice that is called so.
 */
export const realWords: ReadonlySet<string> = new Set(
  wordsIn(`
    ball balls bank beating bending black blame blaming blush bondage boot boots breathing chant cheat choke choked
    choking crushing dating drunk fair feet fill finger fingers firm flood fold hating heat heating hit hits kick kid
    kids kneeling leading lending meat medicate mending message messages missing passage path paths pray putting ribs
    ring rings road rope ropes salt scream screaming sending sheets ship shouting sink skip slap slapped slapping slower
    soap socks sounds spit spitting strike striking tape team tear tears tent torch tough waiter waking wall watching
    wood
    bounds foot nose noose science violence violent wound
  `),
);
