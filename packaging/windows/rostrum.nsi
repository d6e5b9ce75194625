; The installer for Windows, for one user and without administrator rights. `packaging/windows/pack` calls it with
;   VERSION, FILES (a folder with rostrum.exe, rostrum.com, rostrum.ico, LICENSE.txt) and OUT (the file to write).
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "WordFunc.nsh"

!define NAME "Rostrum"
!define IDENTIFIER "org.rostrum.Rostrum"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${IDENTIFIER}"
!define APPLICATION_KEY "Software\Classes\Applications\rostrum.exe"

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "LegalCopyright" "MIT"

!define MUI_ICON "${FILES}\rostrum.ico"
!define MUI_UNICON "${FILES}\rostrum.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\rostrum.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(NotesStay)"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString StillOpen ${LANG_ENGLISH} "Rostrum is open. Close its windows, then try again."
LangString StillOpen ${LANG_FRENCH} "Rostrum est ouvert. Fermez ses fenêtres, puis réessayez."
LangString StillOpen ${LANG_SPANISH} "Rostrum está abierto. Cierre sus ventanas e inténtelo de nuevo."
LangString StillOpen ${LANG_SIMPCHINESE} "Rostrum 正在运行。请关闭它的窗口，然后重试。"
LangString NotesStay ${LANG_ENGLISH} "Your notes and settings stay in $APPDATA\rostrum."
LangString NotesStay ${LANG_FRENCH} "Vos notes et vos réglages restent dans $APPDATA\rostrum."
LangString NotesStay ${LANG_SPANISH} "Sus notas y ajustes permanecen en $APPDATA\rostrum."
LangString NotesStay ${LANG_SIMPCHINESE} "笔记和设置仍保留在 $APPDATA\rostrum。"
LangString PathKept ${LANG_ENGLISH} "The search path could not be read whole and was left as it is; start rostrum in the terminal by its full path."
LangString PathKept ${LANG_FRENCH} "Le chemin de recherche n’a pas pu être lu en entier et n’a pas été modifié ; lancez rostrum dans le terminal par son chemin complet."
LangString PathKept ${LANG_SPANISH} "La ruta de búsqueda no se pudo leer completa y no se ha modificado; inicie rostrum en la terminal con su ruta completa."
LangString PathKept ${LANG_SIMPCHINESE} "无法完整读取搜索路径，因此未作改动；在终端请用完整路径启动 rostrum。"
LangString SectionProgram ${LANG_ENGLISH} "Rostrum"
LangString SectionProgram ${LANG_FRENCH} "Rostrum"
LangString SectionProgram ${LANG_SPANISH} "Rostrum"
LangString SectionProgram ${LANG_SIMPCHINESE} "Rostrum"
LangString SectionTypes ${LANG_ENGLISH} "Offer Rostrum under “Open with”"
LangString SectionTypes ${LANG_FRENCH} "Proposer Rostrum dans « Ouvrir avec »"
LangString SectionTypes ${LANG_SPANISH} "Ofrecer Rostrum en «Abrir con»"
LangString SectionTypes ${LANG_SIMPCHINESE} "在“打开方式”中列出 Rostrum"
LangString SectionPath ${LANG_ENGLISH} "The command “rostrum” in the terminal"
LangString SectionPath ${LANG_FRENCH} "La commande « rostrum » dans le terminal"
LangString SectionPath ${LANG_SPANISH} "La orden «rostrum» en la terminal"
LangString SectionPath ${LANG_SIMPCHINESE} "终端命令“rostrum”"

; A running program cannot be replaced or removed: its file cannot be opened for writing.
!macro StopWhileOpen
  ${If} ${FileExists} "$INSTDIR\rostrum.exe"
    again:
    ClearErrors
    FileOpen $0 "$INSTDIR\rostrum.exe" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "$(SectionProgram)" Program
  SectionIn RO
  !insertmacro StopWhileOpen
  SetOutPath "$INSTDIR"
  File "${FILES}\rostrum.exe"
  File "${FILES}\rostrum.com"
  File "${FILES}\LICENSE.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\rostrum.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\rostrum.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

; Listed under "Open with"; no type is made ours.
Section "$(SectionTypes)" Types
  WriteRegStr HKCU "${APPLICATION_KEY}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${APPLICATION_KEY}\shell\open\command" "" '"$INSTDIR\rostrum.exe" "%1"'
  WriteRegStr HKCU "${APPLICATION_KEY}\SupportedTypes" ".docx" ""
  WriteRegStr HKCU "${APPLICATION_KEY}\SupportedTypes" ".ics" ""
  WriteRegStr HKCU "${APPLICATION_KEY}\SupportedTypes" ".json" ""
  WriteRegStr HKCU "${APPLICATION_KEY}\SupportedTypes" ".md" ""
  WriteRegStr HKCU "${APPLICATION_KEY}\SupportedTypes" ".pdf" ""
  WriteRegStr HKCU "${APPLICATION_KEY}\SupportedTypes" ".txt" ""
  WriteRegStr HKCU "${APPLICATION_KEY}\SupportedTypes" ".xml" ""
SectionEnd

; The user's search path. One that is missing or too long for this installer's texts reads as an error: then it is not
; written, since what could not be read would be lost.
Section "$(SectionPath)" Path
  ClearErrors
  ReadRegStr $0 HKCU "Environment" "Path"
  ${If} ${Errors}
    DetailPrint "$(PathKept)"
  ${Else}
    ${WordReplace} ";$0;" ";$INSTDIR;" ";" "+" $1
    ${If} $1 == ";$0;"
      StrLen $1 "$0;$INSTDIR"
      ${If} $1 < 1000
        WriteRegExpandStr HKCU "Environment" "Path" "$0;$INSTDIR"
        SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
      ${Else}
        DetailPrint "$(PathKept)"
      ${EndIf}
    ${EndIf}
  ${EndIf}
SectionEnd

Section "Uninstall"
  !insertmacro StopWhileOpen
  Delete "$INSTDIR\rostrum.exe"
  Delete "$INSTDIR\rostrum.com"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\uninstall.exe"
  ; Only when empty: what the user put there stays.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ClearErrors
  ReadRegStr $0 HKCU "Environment" "Path"
  ${IfNot} ${Errors}
    ${WordReplace} "$0" ";$INSTDIR" "" "+" $1
    ${If} $1 != $0
      WriteRegExpandStr HKCU "Environment" "Path" "$1"
      SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
    ${EndIf}
  ${EndIf}
  DeleteRegKey HKCU "${APPLICATION_KEY}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DetailPrint "$(NotesStay)"
SectionEnd
