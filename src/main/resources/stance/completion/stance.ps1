# Completes stance in PowerShell. What can be written comes from stance itself; none of it is
# expanded or run here, whatever a dossier holds.
#
#   stance completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName stance -ScriptBlock {
    param($word, $ast, $cursor)

    $before = @($ast.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursor -or
            ($_.Extent.EndOffset -eq $cursor -and $word -eq '') } |
        ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
    $plain = $word.Trim("'", '"')
    # A script of Windows is run by cmd, which would take these for commands even here.
    if ($env:OS -eq 'Windows_NT' -and (@($before) + $plain) -match '[&|<>^%"]') { return }
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)
        $answer = @(& stance --complete @before "=$plain" 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    foreach ($line in ($answer | Select-Object -Skip 1)) {
        $value, $about = $line -split "`t", 2
        $written = $value
        if ($value -notmatch '^[\w./:=-]+$') {
            # PowerShell takes typographic quotation marks for the plain one, and knows them all.
            $written = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($value) + "'"
        }
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($written, $value, 'ParameterValue', $about)
    }
}
