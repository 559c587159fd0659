import { wordsIn } from './wordForms';

/**
 * English words that name no practice: little words, and verbs and nouns that fit anything. In other languages they
 * stand in no name and change nothing. Some ("both", "good", "wish") are here because they are one letter away from a
 * word of the catalogue.
 */
export const stopWords: ReadonlySet<string> = new Set(
  wordsIn(`
    a about again all alone also always am an and any anybody anyone anything are around as ask asked at away be
    because been before being both but by can cannot can't come could day days did do does doesn't doing done don't
    dont down during each else enough even ever every everything feel feeling feels few find fine first for from full
    fully gentle gently get gets getting give gives giving go goes going good got happen happens hard has hate have
    having he help her here hers him his how i i'd if i'm in into is isn't it its i've just keep kind know last late
    later leave less let like likes little long look lots love loved make makes making many may maybe me mean mine
    minute minutes more most much must my myself need needs never next nice night no nobody none nor not nothing now
    of off often ok okay on once one ones only or other others our out over partner partners people person pick picks
    please put quite rather ready really right safe same see she should so soft softly some somebody someone something
    soon start still stop such sure take taking tell than thank thanks that the their them then there these they thing
    things think this those time times to today together tomorrow tonight too try unless until up us use usually very
    want wanted wants was way we well were what when where whether which while who will wish wished wishes with
    without work world would yes yet you your yours yourself
  `),
);

/**
 * English words that somebody may well mean as they stand, though they are a letter or two away from a word of the
 * catalogue: never taken for a typing error. They do name a practice that is called so.
 */
export const realWords: ReadonlySet<string> = new Set(
  wordsIn(`
    anal ball balls bank beating bending black blame blaming blush bondage boot boots bounds breathing calm chant cheat
    choke choked choking crushing dating drunk fair feet fill finger fingers firm flood fold foot gate gave hating heat
    heating hit hits hole hope hoped hoping kick kid kids kneeling leading lending meat medicate mending message
    messages missing noose nose passage path paths play played playing pray putting ribs ring rings road role roles rope
    ropes rule rules salt science scream screaming sending sheets ship shouting sick sink skip slap slapped slapping
    slower soap socks sounds spank spanked spanking spit spitting strike striking suck sucking tape team tear tears tent
    torch tough violence violent waiter waking wall watching wood wound
  `),
);
