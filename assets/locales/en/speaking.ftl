## Speaking time: estimates against limits, rates and their sources.

speaking-about = About { $range }.
speaking-fits = About { $range } against { $limit }: it fits.
speaking-tight = About { $range } against { $limit }: tight.
speaking-over = About { $over } over: cut some { $cut }.
speaking-short = Without the paragraphs marked “can be cut”: { $range }.
speaking-count-fits = { $count } against { $limit }: { $left } left.
speaking-count-tight = { $count } against { $limit }: tight.
speaking-count-over = { $count } against { $limit }: cut { $left }.
speaking-rate-words = { $rate } words/min ({ $low }–{ $high })
speaking-rate-characters = { $rate } characters/min ({ $low }–{ $high })

## Where a rate comes from.

speaking-source-own =
    { $count ->
        [one] Your own rate, from one rehearsal
       *[other] Your own rate, from { $count } rehearsals
    }
speaking-source-set = Set by you
speaking-source-who = World Health Assembly journals: 330 words in 3 minutes
speaking-source-li = Li Changshuan, JoSTrans 13 (2010): 150–180 characters a minute when interpreted
speaking-source-aiic = Above 140 words a minute is fast (AIIC, in Li, JoSTrans 13, 2010)
speaking-source-broadcast = Unhurried broadcast Chinese: 200–220 characters a minute

## Limits that bodies set.

speaking-limit-ilo-plenary = International Labour Conference, plenary
speaking-limit-ilo-2021-vice-chair = International Labour Conference, December 2021: Employer and Worker Vice-Chairpersons
speaking-limit-ilo-2021-group = International Labour Conference, December 2021: regional groups
speaking-limit-ilo-2021-delegate = International Labour Conference, December 2021: delegates
speaking-limit-who-member = World Health Assembly, member State
speaking-limit-who-group = World Health Assembly, on behalf of a group
speaking-limit-who-observer = World Health Assembly, observer
speaking-limit-who-member-words = World Health Assembly, member State, in words
speaking-limit-who-group-words = World Health Assembly, on behalf of a group, in words
speaking-limit-who-observer-words = World Health Assembly, observer, in words
speaking-limit-unesco-debate = UNESCO General Conference, general policy debate
speaking-limit-un-general-debate = UN General Assembly, general debate
