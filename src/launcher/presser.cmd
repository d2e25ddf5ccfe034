@echo off
rem Starts presser on the Java that JAVA_HOME names, or else the first one of PATH.
rem PRESSER_JAVA_OPTS: further options for Java, such as -Xmx8g.
setlocal
set "PRESSER_JAVA=java"
if defined JAVA_HOME set "PRESSER_JAVA=%JAVA_HOME%\bin\java"
set "PRESSER_LIB=%~dp0..\lib"
set "PRESSER_MODE=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%c in (convert eval stats compare) do if "%~1"=="%%c" set "PRESSER_MODE=-XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy -Xms160m -Xmn96m -XX:FreqInlineSize=60 -XX:MaxInlineLevel=5 -XX:InlineSmallCode=800"
"%PRESSER_JAVA%" -Xshare:auto -XX:SharedArchiveFile="%PRESSER_LIB%\presser.jsa" -Xlog:disable -XX:-UsePerfData %PRESSER_MODE% %PRESSER_JAVA_OPTS% -cp "%PRESSER_LIB%\presser.jar" org.presser.cli.Main %*
exit /b %ERRORLEVEL%
