## Tiempo de intervención: estimaciones y tiempos máximos, ritmos y fuentes.

speaking-about = Aprox. { $range }.
speaking-fits = Aprox. { $range } para { $limit }: dentro del tiempo.
speaking-tight = Aprox. { $range } para { $limit }: muy ajustado.
speaking-over = Exceso aproximado de { $over }: conviene suprimir alrededor de { $cut }.
speaking-short = Sin los párrafos marcados «se puede omitir»: { $range }.
speaking-count-fits = { $count } para { $limit }: quedan { $left }.
speaking-count-tight = { $count } para { $limit }: muy ajustado.
speaking-count-over = { $count } para { $limit }: conviene suprimir { $left }.
speaking-rate-words = { $rate } palabras/min ({ $low }–{ $high })
speaking-rate-characters = { $rate } caracteres/min ({ $low }–{ $high })

## De dónde viene un ritmo.

speaking-source-own =
    { $count ->
        [one] Su propio ritmo, según un ensayo
       *[other] Su propio ritmo, según { $count } ensayos
    }
speaking-source-set = Fijado por usted
speaking-source-who = Diarios de la Asamblea Mundial de la Salud: 330 palabras en 3 minutos
speaking-source-li = Li Changshuan, JoSTrans 13 (2010): de 150 a 180 caracteres por minuto con interpretación
speaking-source-aiic = Más de 140 palabras por minuto es rápido (AIIC, citada por Li, JoSTrans 13, 2010)
speaking-source-broadcast = Chino radiofónico pausado: de 200 a 220 caracteres por minuto

## Tiempos máximos que fijan las organizaciones.

speaking-limit-ilo-plenary = Conferencia Internacional del Trabajo, plenaria
speaking-limit-ilo-2021-vice-chair = Conferencia Internacional del Trabajo, diciembre de 2021: Vicepresidentes empleador y trabajador
speaking-limit-ilo-2021-group = Conferencia Internacional del Trabajo, diciembre de 2021: grupos regionales
speaking-limit-ilo-2021-delegate = Conferencia Internacional del Trabajo, diciembre de 2021: delegados
speaking-limit-who-member = Asamblea Mundial de la Salud, Estado Miembro
speaking-limit-who-group = Asamblea Mundial de la Salud, en nombre de un grupo
speaking-limit-who-observer = Asamblea Mundial de la Salud, observador
speaking-limit-who-member-words = Asamblea Mundial de la Salud, Estado Miembro, en palabras
speaking-limit-who-group-words = Asamblea Mundial de la Salud, en nombre de un grupo, en palabras
speaking-limit-who-observer-words = Asamblea Mundial de la Salud, observador, en palabras
speaking-limit-unesco-debate = Conferencia General de la UNESCO, debate de política general
speaking-limit-un-general-debate = Asamblea General de las Naciones Unidas, debate general
