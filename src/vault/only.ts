/** The id of every record of which there is one. Permanent: it stands on the disk and in backups. */
export const only = 'own';
