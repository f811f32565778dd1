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
    $answer = @(& stance --complete @before "=$plain" 2>$null)
    foreach ($line in ($answer | Select-Object -Skip 1)) {
        $value, $about = $line -split "`t", 2
        $written = $value
        if ($value -notmatch '^[\w./:=-]+$') {
            $written = "'" + $value.Replace("'", "''") + "'"
        }
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($written, $value, 'ParameterValue', $about)
    }
}
