## Temps de parole : estimations et durées maximales, débits et sources.

speaking-about = Environ { $range }.
speaking-fits = Environ { $range } pour { $limit } : la durée est respectée.
speaking-tight = Environ { $range } pour { $limit } : c’est serré.
speaking-over = Dépassement d’environ { $over } : supprimer à peu près { $cut }.
speaking-short = Sans les paragraphes marqués « peut être omis » : { $range }.
speaking-count-fits = { $count } pour { $limit } : il reste { $left }.
speaking-count-tight = { $count } pour { $limit } : c’est serré.
speaking-count-over = { $count } pour { $limit } : supprimer { $left }.
speaking-rate-words = { $rate } mots/min ({ $low }–{ $high })
speaking-rate-characters = { $rate } caractères/min ({ $low }–{ $high })

## D’où vient un débit.

speaking-source-own =
    { $count ->
        [one] Votre propre débit, d’après une répétition
       *[other] Votre propre débit, d’après { $count } répétitions
    }
speaking-source-set = Fixé par vous
speaking-source-who = Journaux de l’Assemblée mondiale de la Santé : 330 mots en 3 minutes
speaking-source-li = Li Changshuan, JoSTrans 13 (2010) : 150–180 caractères par minute avec interprétation
speaking-source-aiic = Au-delà de 140 mots par minute, le débit est rapide (AIIC, cité par Li, JoSTrans 13, 2010)
speaking-source-broadcast = Chinois radiodiffusé, débit posé : 200–220 caractères par minute

## Durées maximales fixées par les organisations.

speaking-limit-ilo-plenary = Conférence internationale du Travail, plénière
speaking-limit-ilo-2021-vice-chair = Conférence internationale du Travail, décembre 2021 : vice-présidents employeur et travailleur
speaking-limit-ilo-2021-group = Conférence internationale du Travail, décembre 2021 : groupes régionaux
speaking-limit-ilo-2021-delegate = Conférence internationale du Travail, décembre 2021 : délégués
speaking-limit-who-member = Assemblée mondiale de la Santé, État Membre
speaking-limit-who-group = Assemblée mondiale de la Santé, au nom d’un groupe
speaking-limit-who-observer = Assemblée mondiale de la Santé, observateur
speaking-limit-who-member-words = Assemblée mondiale de la Santé, État Membre, en mots
speaking-limit-who-group-words = Assemblée mondiale de la Santé, au nom d’un groupe, en mots
speaking-limit-who-observer-words = Assemblée mondiale de la Santé, observateur, en mots
speaking-limit-unesco-debate = Conférence générale de l’UNESCO, débat de politique générale
speaking-limit-un-general-debate = Assemblée générale de l’ONU, débat général
