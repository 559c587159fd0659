import agreements from './agreements.json';
import backup from './backup.json';
import boundaries from './boundaries.json';
import card from './card.json';
import checkin from './checkin.json';
import compare from './compare.json';
import exchange from './exchange.json';
import exports from './exports.json';
import followups from './followups.json';
import help from './help.json';
import insights from './insights.json';
import journal from './journal.json';
import labels from './labels.json';
import learn from './learn.json';
import lock from './lock.json';
import match from './match.json';
import menu from './menu.json';
import mood from './mood.json';
import notices from './notices.json';
import now from './now.json';
import partners from './partners.json';
import people from './people.json';
import practice from './practice.json';
import prepare from './prepare.json';
import problems from './problems.json';
import quiz from './quiz.json';
import reasons from './reasons.json';
import repair from './repair.json';
import request from './request.json';
import review from './review.json';
import search from './search.json';
import settings from './settings.json';
import storage from './storage.json';
import talk from './talk.json';
import together from './together.json';
import verify from './verify.json';
import welcomeSteps from './welcomeSteps.json';

/** English for every other screen. It comes beside the first script, so that it doesn't hold up the first screen. */
export const rest = {
  ...agreements,
  ...backup,
  ...boundaries,
  ...card,
  ...checkin,
  ...compare,
  ...exchange,
  ...exports,
  ...followups,
  ...help,
  ...insights,
  ...journal,
  ...labels,
  ...learn,
  ...lock,
  ...match,
  ...menu,
  ...mood,
  ...notices,
  ...now,
  ...partners,
  ...people,
  ...practice,
  ...prepare,
  ...problems,
  ...quiz,
  ...reasons,
  ...repair,
  ...request,
  ...review,
  ...search,
  ...settings,
  ...storage,
  ...talk,
  ...together,
  ...verify,
  ...welcomeSteps,
};
