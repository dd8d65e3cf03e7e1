# Tab-hjelp for erfaring i PowerShell.
#
# Ta den i bruk, en gang:
#   New-Item -ItemType Directory -Force -Path (Split-Path $PROFILE)
#   erfaring fullforing powershell | Add-Content $PROFILE
#
# Forslagene kommer fra programmet selv. Skriptet er derfor likt i alle utgaver.
# Filen har bare ASCII-tegn, for da kan eldre PowerShell lese den uansett tegnsett.

Register-ArgumentCompleter -Native -CommandName 'erfaring', 'erfaring.cmd', 'erfaring.exe' -ScriptBlock {
    param($skrevet, $linjen, $markor)

    $program = Get-Command 'erfaring' -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if (-not $program) { return }

    # Tegn som betyr noe for et annet skall, blir aldri sendt videre. Ingen forslag har dem.
    $trygg = { param($tekst) $tekst -replace '[^\p{L}\p{N}_.,/:=@-]', '_' }
    $foer = @($linjen.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $markor } |
        ForEach-Object { & $trygg ($_.Extent.Text.Trim('"', "'")) })
    $ord = & $trygg $skrevet

    # Eldre PowerShell leser ellers svaret med feil tegnsett.
    $tegnsett = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
        $svar = @(& $program.Path 'fullforing' 'svar' "--ord=$ord" '--' $foer 2>$null)
    } catch {
        return
    } finally {
        [Console]::OutputEncoding = $tegnsett
    }

    # Filer og mapper finner PowerShell selv, siden det ikke kommer noe forslag.
    if ($svar.Count -lt 2 -or $svar[0] -ne 'ord') { return }

    $svar | Select-Object -Skip 1 | ForEach-Object {
        $forslag, $tekst = $_ -split "`t", 2
        if (-not $tekst) { $tekst = $forslag }
        [System.Management.Automation.CompletionResult]::new($forslag, $forslag, 'ParameterValue', $tekst)
    }
}
