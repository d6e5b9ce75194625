## Rehearsing with the prompter, and timing the delivery.

rehearse-nothing = Este borrador aún no tiene texto que ensayar.
run-kept = Ensayo guardado: { $time }.
run-kept-part = Ensayo guardado: { $time }, incompleto. No cuenta para su propio ritmo.
run-kept-skipped = Ensayo guardado: { $time }. Se saltaron párrafos y no cuenta para su propio ritmo.
run-not-kept-short = No se guardó: { $time } es menos de un tercio del texto.
run-delivered = Intervención pronunciada en { $time }. Se conserva el texto tal como se pronunció.
run-not-kept = Duró { $time }, pero el borrador ya no existe y el ensayo no se guardó.
run-not-kept-read-only = Duró { $time }. Las notas son de solo lectura y el ensayo no se guardó.
limit-changed = El tiempo máximo es ahora de { $limit }.
limit-units =
    { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }

## The clock of a run.

run-left = restante
run-last-minute = restante, último minuto
run-time-up = tiempo cumplido
run-overtime = tiempo excedido
run-elapsed = transcurrido
run-elapsed-is = tiempo transcurrido: { $time }
run-limit-is = límite { $time }
run-no-limit = sin tiempo máximo
run-behind = { $time } más lento de lo previsto
run-ahead = { $time } más rápido de lo previsto
run-paused = en pausa
run-press-space = pulse Espacio para empezar
run-paragraph = Párrafo { $nth } de { $count }
run-short-version = Versión corta
run-forecast = termina hacia { $time }
run-could-cut = se pueden omitir { $time }
run-rate-characters = { $rate } caracteres/min
run-rate-words = { $rate } palabras/min

## Its keys: in full for the list of keys and for tooltips, short for the line of keys.

run-start-or-pause = Empezar, pausar o seguir
run-faster = Más rápido; en modo manual, línea anterior
run-slower = Más lento; en modo manual, línea siguiente
run-by-hand = Desplazamiento automático o manual
run-next = Párrafo siguiente
run-previous = Párrafo anterior
run-skip-cuttable = Saltar lo que se puede omitir, o recuperarlo
run-shorter = Un minuto menos esta vez
run-longer = Un minuto más esta vez
run-mirror = Espejo
run-size = Tamaño del texto
run-ground = Blanco sobre negro o negro sobre blanco
run-restart = Volver a empezar
run-keep = Terminar y guardar este ensayo
run-throw-away = Terminar sin guardar este ensayo
run-limit-minutes = Tiempo máximo de 1 a 9 minutos esta vez
run-cap-start = empezar
run-cap-pause = pausa
run-cap-go-on = seguir
run-cap-faster = más rápido
run-cap-slower = más lento
run-cap-line-back = línea ant.
run-cap-line-on = línea sig.
run-cap-by-hand = manual
run-cap-by-itself = automático
run-cap-skip = saltar lo prescindible
run-cap-take-in = no saltar nada
run-cap-shorter = 1 min menos
run-cap-mirror = espejo
run-cap-size = tamaño
run-cap-ground = fondo
run-cap-restart = reiniciar
run-cap-keep = terminar y guardar
run-cap-leave = volver
run-cap-throw-away = no guardar
keys-in-documents = En una línea de un documento
keys-while-rehearsing = Durante un ensayo o un cronometraje
key-space = Espacio
key-backspace = Retroceso
key-delete = Supr
key-end = Fin
key-enter = Intro
key-escape = Esc
key-home = Inicio
key-page-down = Av Pág
key-page-up = Re Pág
key-shift = Mayús

## The strip beside a video call.

strip-title = Tiempo de intervención
strip-not-on-top = Wayland no permite mantener una ventana siempre encima: haga clic derecho en la barra de título y elija «Siempre encima».
strip-end = Terminar
strip-delivered = Pronunciado: guardar el texto
strip-only-time = Guardar solo el tiempo
strip-forget = No guardar nada
strip-go-on = Seguir

## The delegate's own rate.

settings-rate = Ritmo
rate-own = el mío
rate-cited = de referencia
rate-own-now = El tiempo de intervención se calcula ahora con su propio ritmo (de los ensayos; con el de referencia mientras no haya ninguno).
rate-cited-now = El tiempo de intervención se calcula ahora con el ritmo de referencia.
run-rate-own = { $rate } · su propio ritmo

## Commands.

command-rehearse = Ensayar con el teleprónter
    .also = teleprompter, apuntador, practicar, práctica, leer en voz alta, discurso
command-deliver = Cronometrar la intervención
    .also = temporizador, cronómetro, cuenta atrás, tiempo de palabra
command-shorter-limit = Tiempo máximo: un minuto menos
    .also = menos tiempo, acortar
command-longer-limit = Tiempo máximo: un minuto más
    .also = más tiempo, alargar
command-own-rate = Ritmo propio o de referencia
    .also = velocidad, palabras por minuto, ritmo

## The runs of a draft.

runs-title = Ensayos
runs-no-intervention = Esta sesión aún no tiene borrador.
runs-none = Aún no hay ensayos. { $key } empieza uno; el tiempo de cada uno se guarda aquí.
runs-own-rate =
    { $count ->
        [one] Su propio ritmo: { $rate }, de { $count } ensayo
       *[other] Su propio ritmo: { $rate }, de { $count } ensayos
    }
runs-cited-rate = Ritmo de referencia: { $rate }
runs-use-cited = Usar el ritmo de referencia
runs-use-own = Usar su propio ritmo
runs-delivery = en sesión
runs-rehearsal = ensayo
runs-incomplete = incompleto
runs-remove = Eliminar el ensayo de { $time }
runs-by-paragraph = Por párrafo: { $times }
runs-paragraphs = Último ensayo, por párrafo
runs-taken-planned = { $taken } (previsto { $planned })
command-runs = Ensayos del borrador
    .also = ensayos, estadísticas
