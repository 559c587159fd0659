import type { HelplineId } from '@/content/help/helplines';
import type { HelplineText } from '@/domain/help/helpline';
import { atlanticText } from './lines/atlantic';
import { europeText } from './lines/europe';
import { pacificAndAsiaText } from './lines/pacificAndAsia';
import { southAndWorldText } from './lines/southAndWorld';

export const helplineText: Readonly<Record<HelplineId, HelplineText>> = {
  ...atlanticText,
  ...pacificAndAsiaText,
  ...europeText,
  ...southAndWorldText,
};
