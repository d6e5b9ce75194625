follow-ups-empty = Todavía no hay asuntos de seguimiento. Las tareas que escriba como «- [ ]» en cualquier nota aparecen aquí. Indique quién y para cuándo: «- [ ] enviar los datos @Li antes del viernes».
follow-ups-place = { $label } · { $title }
follow-ups-forum = El foro en su conjunto
follow-ups-not-in-programme = { $id } · no figura en este programa
follow-ups-go = { $task } (ir a la nota)
follow-ups-owner = Responsable: { $owner }
follow-ups-due = { $due }
follow-ups-late = { $due } (vencido)
follow-ups-open = { $count ->
    [one] 1 pendiente
   *[other] { $count } pendientes
}
