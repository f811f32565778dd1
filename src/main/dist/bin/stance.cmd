@echo off
rem Starts stance on its own Java, lib\java, where it was given one, else on that of JAVA_HOME or of
rem the PATH, wherever this folder was copied to.
rem STANCE_JAVA_OPTS holds options for Java; they come last, so they win.
rem The program finds out by itself what the console can show.
setlocal EnableExtensions DisableDelayedExpansion

set "oldest_java=17"
set "install=install Java %oldest_java% or newer, or set JAVA_HOME to the folder where it is"

for %%I in ("%~dp0..") do set "home=%%~fI"
set "jar=%home%\lib\stance.jar"
set "wrong=%jar% is missing"
set "help=keep the folders bin and lib side by side; elsewhere, add bin to the PATH"
if not exist "%jar%" goto fail
set "wrong=%jar% lies in a folder whose name ends in '!', in which Java finds no files of a jar"
set "help=give that folder another name"
if not "%jar:!\=%"=="%jar%" goto fail

rem Java prints a notice on standard error if it takes options from these variables.
set "before=%JAVA_TOOL_OPTIONS% %JDK_JAVA_OPTIONS%"
set "after=%_JAVA_OPTIONS% %STANCE_JAVA_OPTS%"
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
rem A collector can be chosen once.
set "all=%before% %after%"
set "all=%all:"=%"
set "collector="
if "%all:GC=%"=="%all%" set "collector=-XX:+UseParallelGC"

set "java=%home%\lib\java\bin\java.exe"
if exist "%java%" set "install=delete %home%\lib\java, so that another Java is taken"
if exist "%java%" goto found
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if defined java if exist "%java%" goto found
set "java="
for %%I in (java.exe) do set "java=%%~$PATH:I"
set "wrong=no Java found"
set "help=%install%"
if not defined java goto fail

:found
rem The release file of a JDK has its version, which is quicker than to ask Java itself.
set "version="
for %%I in ("%java%") do set "release=%%~dpI..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%K in ("%release%") do (
  if "%%K"=="JAVA_VERSION" set "version=%%~L"
)
if not defined version for /f "tokens=3" %%V in ('""%java%" -version 2>&1"') do (
  if not defined version set "version=%%~V"
)
set "wrong=%java% does not work"
set "help=%install%"
if not defined version goto fail
set "wrong=%java% is Java %version%; stance needs Java %oldest_java% or newer"
for /f "delims=.-+_" %%M in ("%version%") do if %%M LSS %oldest_java% goto fail

rem The archive of classes, if stance warm made one for this path of the program.
set "archive="
set "label=%home%\lib\stance.jsa.for"
if exist "%label%" for /f "usebackq delims=" %%L in ("%label%") do (
  if /i "%%L"=="%jar%" set archive="-XX:SharedArchiveFile=%home%\lib\stance.jsa"
)

rem The program writes UTF-8, which the console shows in code page 65001 alone.
set "codepage="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "codepage=%%C"
if defined codepage chcp 65001 >nul
"%java%" %before% %archive% -XX:TieredStopAtLevel=1 ^
  -XX:Tier3BackEdgeThreshold=5000 -XX:C1MaxInlineSize=20 -XX:C1MaxInlineLevel=4 ^
  -XX:-UsePerfData %collector% -XX:NewSize=64m -XX:MaxNewSize=64m -XX:GCTimeRatio=1 -Xlog:disable ^
  --enable-native-access=ALL-UNNAMED -Dstance.jar="%jar%" ^
  %after% -Xbootclasspath/a:"%jar%" -cp "%jar%" stance.cli.Main %*
set "status=%ERRORLEVEL%"
if defined codepage chcp %codepage% >nul
exit /b %status%

:fail
>&2 echo error: %wrong%
>&2 echo   = help: %help%
exit /b 70
