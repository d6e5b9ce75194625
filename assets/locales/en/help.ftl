## Help: one page a task, and what the program is.

command-help = Help
    .also = manual, guide, how to, instructions, tutorial, support, faq, what is this
command-about = About Rostrum
    .also = version, licence, license, credits, who made this
help-title = Help
help-entry = Help: { $page }
about-version = Version { $version }
about-what = Sessions to scale, notes, interventions and updates of a forum’s programme. Nothing leaves this computer: the program never uses the network.
about-files = Notes, programmes and settings are in this folder:
about-licence = Rostrum is free software under the MIT licence. It carries the fonts Noto Sans, Noto Sans SC and Noto Sans Math (SIL Open Font Licence 1.1) and icons from Phosphor (MIT).
help-own-time = See the sessions in my own time
    .also = time difference, time zone
help-own-time-text =
    The timeline shows the forum’s time on one side and yours on the other. Your time zone is the computer’s until you choose another: press { $zone }, type a city or a zone, and press Enter.

    { $now } goes to the session that is on now, or to the next one.
help-notes = Take notes while somebody speaks
help-notes-text =
    Every session has its own page of notes. Choose the session and type; what you type is saved within a second.

    { $stamp } writes the forum’s time, { $speaker } the speaker: a letter or two of the name are enough. { $commitment } marks a commitment, { $task } a follow-up.

    In a follow-up you can say who does it by when: “@Li by Friday”. All of them are listed under Follow-ups ({ $followups }).
help-search = Find anything
    .also = search, find, look up
help-search-text =
    { $palette } opens one field for sessions, notes and commands. Type a few letters of what you are looking for and press Enter.

    { $find } searches in the text that you are writing.
help-draft = Draft an intervention
help-draft-text =
    { $framed } begins a draft with the usual parts; { $blank } begins an empty one. The grey hints are not part of the text: nobody hears or prints them.

    Choose the limit at the top right. The estimate beside it says how long the text takes and whether it fits. The arrow unfolds the time of each part.

    { $quote } quotes the guiding question, a figure or a paragraph with its source. { $cut } marks a paragraph that can be left out if time is short. Tick the points of the guiding question that your text answers.
help-rehearse = Rehearse against the limit
    .also = prompter, teleprompter, practise, practice
help-rehearse-text =
    { $rehearse } shows the text large, with the time left. Space begins and pauses; Escape ends the run.

    A run that reached the end counts for your own speaking rate; one that you broke off does not. { $runs } lists the runs, with the time of each paragraph.
help-hand-in = Export a statement for interpreters
    .also = print, pdf, docx, word
help-hand-in-text =
    { $handin } writes one statement, or several, as a Word file, Markdown or plain text: as a copy for interpreters, or set large for reading out.

    Check the speaker, the delegation and the session before you send it. { $cleared } notes who cleared the text and when; the first change after that makes it a draft again.
help-returned = Import a text that comes back
help-returned-text =
    Drop the Word file that the capital returns on the window, or press { $returned }. Rostrum finds the draft that it belongs to and shows every change, comment and footnote beside its paragraph.

    Accept or refuse each one. Your text stays as it was until you do, and the earlier version is kept.
help-update = Look through an update of the programme
    .also = update, new version
help-update-text =
    Open the file with { $open }, or drop it on the window. Before anything changes you see what was added, moved, changed or cancelled, and what of yours it touches.

    Your notes stay with their sessions, also where the title, the time or the number changed. { $unread } leads from one changed session to the next. { $undo } takes the whole update back.
help-document = Check a Word or PDF programme line by line
help-document-text =
    A document without a fixed form can be misread. { $lines } shows it line by line beside the sessions that were read: a mark before each line says what it was read as, and what was not used stands out.

    Choose a line and say what it is: a day, a session, a title, a speaker, a place. The sessions follow at once, and { $undo } takes a correction back.
help-report = Write the mission report
help-report-text =
    { $report } gathers what happened, session by session: your interventions, commitments, follow-ups and notes.

    Lines marked with { $commitment } are listed as commitments with the speaker who made them. Private passages stay out unless you ask for them.
help-files = Earlier versions, copies, and where the files are
    .also = backup, where are my files, data folder
help-files-text =
    { $versions } shows earlier versions of a note, also of one that was deleted, and brings one back in one step.

    { $copy } saves a copy of all notes elsewhere. Everything is in one folder on this computer; Settings ({ $settings }) shows where. Backups of the last days lie beside the notes.
