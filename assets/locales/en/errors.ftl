## Where something stands.

place-line = line { $line }
place-line-column = line { $line }, column { $column }
place-path = at { $path }
place-path-line = line { $line } ({ $path })
place-session = session “{ $session }”, field { $field }
place-paragraph = paragraph { $number }, “{ $text }”

## Why a file could not be read: where, what, and what to do.

read-error = “{ $file }”: { $what }. { $cure }
read-error-at = “{ $file }”, { $place }: { $what }. { $cure }
read-error-syntax = the text does not follow the file format here ({ $detail })
read-error-value = a value is missing here or is of the wrong kind ({ $detail })
read-error-missing-field = the required field { $field } is missing
read-error-unknown-zone = there is no time zone called “{ $zone }”
read-error-bad-time = “{ $time }” is not a time that can be read
read-error-problems =
    { $count ->
        [one] the programme is wrong in one place
       *[other] the programme is wrong in { $count } places
    }
read-error-empty = the file is empty
read-error-not-text = the file is not UTF-8 text
read-error-too-large = the file has { $size } MB, more than the { $limit } MB that are read
read-cure-line = Correct that place, or ask the sender for the file again.
read-cure-value = Give the value as the programme format asks for it.
read-cure-missing-field = Add the field.
read-cure-zone = Give an IANA name, such as Europe/Zurich.
read-cure-time = Write it as 2022-02-22T13:00:00+01:00.
read-cure-problems = Correct what is listed here, or ask the sender for a corrected file.
read-cure-again = Ask the sender for the file again.
read-cure-not-text = Save it as UTF-8, or check that it is the right file.
read-cure-too-large = Check that it is the right file.

## What is wrong in a programme: session, field, problem.

problem-at-session = session { $position } ({ $id }), field { $field }: { $what }.
problem-at-position = session { $position }, field { $field }: { $what }.
problem-at-id = session { $id }, field { $field }: { $what }.
problem-at-programme = field { $field }: { $what }.
problem-other-format = the file says that it is “{ $found }”, not a programme
problem-empty = it is empty
problem-duplicate-id = “{ $id }” stands there more than once
problem-end-before-start = the end ({ $end }) is before the start ({ $start })
problem-unknown-reference = it points to “{ $id }”, which is not there
problem-bad-number = the number of “{ $id }” can't be used
problems-more =
    { $count ->
        [one] { $count } more.
       *[other] { $count } more.
    }

## What a reader was not sure of.

warning-at = { $place }: { $what }
warning-newer-version = the file is in a newer version of the format ({ $found }; this program knows { $known }). What it doesn't know is kept as it is.
warning-skipped-time = the clocks go forward that day and skip { $time }; it was read with the offset before the change. Check it.
warning-repeated-time = the clocks go back that day and { $time } comes twice; the first was taken. Check it.

## What holds whenever a file was refused.

error-nothing-changed = Your programme and notes are unchanged.
read-error-io = it can’t be read: { $detail }
read-cure-io = Check the path and the permissions.
