## Temps de parole : estimations et durées maximales, débits et sources.

speaking-about = Environ { $range }.
speaking-fits = Environ { $range } pour { $limit } : la durée est respectée.
speaking-tight = Environ { $range } pour { $limit } : c’est juste.
speaking-over = Dépassement d’environ { $over } : supprimer à peu près { $cut }.
speaking-short = Sans les paragraphes marqués « peut être omis » : { $range }.
speaking-count-fits = { $count } pour { $limit } : il reste { $left }.
speaking-count-tight = { $count } pour { $limit } : c’est juste.
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

speaking-limit-ilo-plenary = Conférence de l’OIT, plénière
speaking-limit-ilo-2021-vice-chair = Conférence de l’OIT, décembre 2021 : vice-présidents employeur et travailleur
speaking-limit-ilo-2021-group = Conférence de l’OIT, décembre 2021 : groupes régionaux
speaking-limit-ilo-2021-delegate = Conférence de l’OIT, décembre 2021 : délégués
speaking-limit-who-member = Assemblée de l’OMS, État membre
speaking-limit-who-group = Assemblée de l’OMS, au nom d’un groupe
speaking-limit-who-observer = Assemblée de l’OMS, observateur
speaking-limit-who-member-words = Assemblée de l’OMS, État membre, en mots
speaking-limit-who-group-words = Assemblée de l’OMS, au nom d’un groupe, en mots
speaking-limit-who-observer-words = Assemblée de l’OMS, observateur, en mots
speaking-limit-unesco-debate = Conférence générale de l’UNESCO, débat de politique générale
speaking-limit-un-general-debate = Assemblée générale de l’ONU, débat général
