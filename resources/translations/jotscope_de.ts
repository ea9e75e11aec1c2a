<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Causes</name>
    <message numerus="yes">
        <source>%n causes open</source>
        <translation>
            <numerusform>%n Ursache offen</numerusform>
            <numerusform>%n Ursachen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 ruled out</source>
        <translation>, %1 ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>Hostile</name>
    <message>
        <source>character %1 is %2, which does not show</source>
        <translation>Zeichen %1 ist %2 und nicht sichtbar</translation>
    </message>
    <message>
        <source>character %1 is %2, a %3 letter in a Latin word</source>
        <translation>Zeichen %1 ist %2, Schrift: %3, in einem lateinischen Wort</translation>
    </message>
    <message>
        <source>character %1 is %2, a blank</source>
        <translation>Zeichen %1 ist %2, ein Leerzeichen</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Proven</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>jotscope::Told</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Wrong path</source>
        <translation>Falscher Pfad</translation>
    </message>
    <message>
        <source>Our credential</source>
        <translation>Unsere Zugangsdaten</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Backend failure</source>
        <translation>Backend-Fehler</translation>
    </message>
    <message>
        <source>Cached answer</source>
        <translation>Antwort aus dem Cache</translation>
    </message>
    <message>
        <source>Not a user&apos;s token</source>
        <translation>Kein Benutzer-Token</translation>
    </message>
    <message>
        <source>Token time</source>
        <translation>Token-Zeit</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Token ungültig</translation>
    </message>
    <message>
        <source>Keys disagree</source>
        <translation>Schlüssel uneins</translation>
    </message>
    <message>
        <source>Wrong environment</source>
        <translation>Falsche Umgebung</translation>
    </message>
    <message>
        <source>Wrong claim</source>
        <translation>Falscher Claim</translation>
    </message>
    <message>
        <source>Wrong store</source>
        <translation>Falscher Speicher</translation>
    </message>
    <message>
        <source>Another kind of id</source>
        <translation>Andere Art von ID</translation>
    </message>
    <message>
        <source>Id written differently</source>
        <translation>ID anders geschrieben</translation>
    </message>
    <message>
        <source>Id of another person</source>
        <translation>ID einer anderen Person</translation>
    </message>
    <message>
        <source>User in the recycle bin</source>
        <translation>Benutzer im Papierkorb</translation>
    </message>
    <message>
        <source>User store reset</source>
        <translation>Benutzerspeicher ersetzt</translation>
    </message>
    <message>
        <source>User re-created</source>
        <translation>Benutzer neu angelegt</translation>
    </message>
    <message>
        <source>User merged</source>
        <translation>Benutzer zusammengeführt</translation>
    </message>
    <message>
        <source>Id regenerated</source>
        <translation>ID neu vergeben</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Benutzer gelöscht</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>User not activated</source>
        <translation>Benutzer nicht aktiviert</translation>
    </message>
    <message>
        <source>Session revoked</source>
        <translation>Sitzung widerrufen</translation>
    </message>
    <message>
        <source>User not provisioned</source>
        <translation>Benutzer nicht eingerichtet</translation>
    </message>
    <message>
        <source>Record hidden</source>
        <translation>Benutzersatz verborgen</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>User never existed</source>
        <translation>Benutzer gab es nie</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>lateinisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griechisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabisch</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Han</source>
        <translation>Han</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japanisch</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>Hangul</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>Cherokee</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>andere Schrift</translation>
    </message>
    <message>
        <source>FULLWIDTH %1</source>
        <translation>FULLWIDTH %1</translation>
    </message>
    <message>
        <source>a lone surrogate</source>
        <translation>ein einzelnes Surrogat</translation>
    </message>
    <message>
        <source>an invisible tag character</source>
        <translation>ein unsichtbares Tag-Zeichen</translation>
    </message>
    <message>
        <source>a private-use character</source>
        <translation>ein Zeichen für private Nutzung</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>ein Steuerzeichen</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>blanks around it</source>
        <translation>Leerzeichen außen herum</translation>
    </message>
    <message>
        <source>a trailing slash</source>
        <translation>Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>the scheme https://</source>
        <translation>Schema https://</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>http and https</source>
        <translation>http und https</translation>
    </message>
    <message>
        <source>%1 of the token: %2; of the record: %3</source>
        <translation>%1 im Token: %2; im Benutzersatz: %3</translation>
    </message>
    <message>
        <source>Another id came back, but e-mail or username agree: it is the same person</source>
        <translation>Eine andere ID kam zurück, aber E-Mail oder Benutzername stimmen überein: Es ist dieselbe Person</translation>
    </message>
    <message>
        <source>Another id came back: asked for %1, answered %2</source>
        <translation>Eine andere ID kam zurück: gefragt %1, geantwortet %2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail or username of token and record agree</source>
        <translation>E-Mail oder Benutzername von Token und Benutzersatz stimmen überein</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>The record was created %1, after the token was issued %2</source>
        <translation>Der Benutzersatz wurde %1 angelegt, nach der Ausstellung des Tokens %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No evidence proves a cause or makes one likely</source>
        <translation>Kein Beleg beweist eine Ursache oder macht eine wahrscheinlich</translation>
    </message>
    <message>
        <source>The evidence decides</source>
        <translation>Die Belege entscheiden</translation>
    </message>
    <message>
        <source>keys as %1 publishes them now</source>
        <translation>Schlüssel, wie %1 sie jetzt veröffentlicht</translation>
    </message>
    <message>
        <source>Ask for the keys anew.</source>
        <translation>Die Schlüssel neu abfragen.</translation>
    </message>
    <message>
        <source>Make the key source readable, then ask again: a key that was withdrawn since still counts here.</source>
        <translation>Die Schlüsselquelle lesbar machen, dann erneut fragen: Ein seither zurückgezogener Schlüssel zählt hier noch.</translation>
    </message>
    <message>
        <source>The keys of %1 have changed lately.</source>
        <translation>Die Schlüssel haben sich kürzlich geändert (%1).</translation>
    </message>
    <message>
        <source>a secret that nobody else knows</source>
        <translation>ein Geheimnis, das sonst niemand kennt</translation>
    </message>
    <message>
        <source>the kid of the key that signed</source>
        <translation>das kid des Schlüssels, der signiert hat</translation>
    </message>
    <message>
        <source>a key of the size that RFC 7518 asks for</source>
        <translation>ein Schlüssel der Größe, die RFC 7518 verlangt</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>Publish the key under the kid that the header names.</source>
        <translation>Den Schlüssel unter dem kid veröffentlichen, das der Header nennt.</translation>
    </message>
    <message>
        <source>Replace the key, then sign anew.</source>
        <translation>Den Schlüssel ersetzen, dann neu signieren.</translation>
    </message>
    <message>
        <source>a signature by a key of %1</source>
        <translation>eine Signatur mit einem bekannten Schlüssel (%1)</translation>
    </message>
    <message>
        <source>Make the key source readable, then ask again.</source>
        <translation>Die Schlüsselquelle lesbar machen, dann erneut fragen.</translation>
    </message>
    <message>
        <source>Compare the keys of issuer and service; get a fresh token.</source>
        <translation>Schlüssel von Aussteller und Dienst vergleichen; ein frisches Token holen.</translation>
    </message>
    <message>
        <source>The issuer differs in %1.</source>
        <translation>Der Aussteller weicht ab: %1.</translation>
    </message>
    <message>
        <source>The issuer is not that of %1.</source>
        <translation>Der Aussteller passt nicht zu %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Log in at the issuer of %1.</source>
        <translation>Beim Aussteller von %1 anmelden.</translation>
    </message>
    <message>
        <source>The token is not for %1.</source>
        <translation>Das Token ist nicht für %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Ask the issuer for a token for this audience.</source>
        <translation>Beim Aussteller ein Token für diesen Empfänger (aud) anfordern.</translation>
    </message>
    <message>
        <source>The token lacks a scope.</source>
        <translation>Dem Token fehlt ein Scope.</translation>
    </message>
    <message>
        <source>Ask for %1 at login.</source>
        <translation>Bei der Anmeldung %1 anfordern.</translation>
    </message>
    <message>
        <source>The %1 of token and record differ.</source>
        <translation>Token und Benutzersatz weichen voneinander ab: %1.</translation>
    </message>
    <message>
        <source>Refresh the token if the user changed it; else treat the record as another person&apos;s.</source>
        <translation>Das Token erneuern, falls der Benutzer es geändert hat; sonst den Benutzersatz als den einer anderen Person behandeln.</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>usernames</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>a path to a file</source>
        <translation>ein Dateipfad</translation>
    </message>
    <message>
        <source>a database query</source>
        <translation>eine Datenbankabfrage</translation>
    </message>
    <message>
        <source>a shell command</source>
        <translation>ein Shell-Befehl</translation>
    </message>
    <message>
        <source>an LDAP filter</source>
        <translation>ein LDAP-Filter</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>eine Vorlage</translation>
    </message>
    <message>
        <source>The kid holds %1: somebody may be attacking.</source>
        <translation>Auffälliges im kid (%1): Womöglich greift jemand an.</translation>
    </message>
    <message>
        <source>a name that is only compared (RFC 8725 §3.10)</source>
        <translation>ein Name, der nur verglichen wird (RFC 8725 §3.10)</translation>
    </message>
    <message>
        <source>Make sure that services look a kid up in a list of keys and use it for nothing else.</source>
        <translation>Sicherstellen, dass Dienste ein kid in einer Liste von Schlüsseln nachschlagen und für nichts anderes nutzen.</translation>
    </message>
    <message>
        <source>The content was compressed before it was encrypted: its length may betray it.</source>
        <translation>Der Inhalt wurde vor dem Verschlüsseln komprimiert: Seine Länge kann ihn verraten.</translation>
    </message>
    <message>
        <source>no compression (RFC 8725 §3.6)</source>
        <translation>keine Kompression (RFC 8725 §3.6)</translation>
    </message>
    <message>
        <source>Make the issuer leave &quot;zip&quot; out.</source>
        <translation>Den Aussteller &quot;zip&quot; weglassen lassen.</translation>
    </message>
    <message>
        <source>Nothing in the token says what kind of token it is: it may be taken for another.</source>
        <translation>Nichts im Token sagt, welcher Art es ist: Es könnte für ein anderes gehalten werden.</translation>
    </message>
    <message>
        <source>a &quot;typ&quot; such as &quot;at+jwt&quot; (RFC 8725 §3.11)</source>
        <translation>ein &quot;typ&quot; wie &quot;at+jwt&quot; (RFC 8725 §3.11)</translation>
    </message>
    <message>
        <source>no &quot;typ&quot;</source>
        <translation>kein &quot;typ&quot;</translation>
    </message>
    <message>
        <source>Make the issuer write &quot;typ&quot;, and the service check it.</source>
        <translation>Den Aussteller &quot;typ&quot; schreiben und den Dienst es prüfen lassen.</translation>
    </message>
    <message>
        <source>; fails now, passes with %1 s of leeway</source>
        <translation>; scheitert jetzt, besteht mit %1 s Toleranz</translation>
    </message>
    <message>
        <source>The token expired %1 ago.</source>
        <translation>Das Token ist vor %1 abgelaufen.</translation>
    </message>
    <message>
        <source>an end after %1</source>
        <translation>ein Ende nach %1</translation>
    </message>
    <message>
        <source>Refresh the token or log in again.</source>
        <translation>Das Token erneuern oder neu anmelden.</translation>
    </message>
    <message>
        <source>The token begins in %1.</source>
        <translation>Das Token beginnt in %1.</translation>
    </message>
    <message>
        <source>a start before %1</source>
        <translation>ein Beginn vor %1</translation>
    </message>
    <message>
        <source>Set the clock of the issuer right, or wait.</source>
        <translation>Die Uhr des Ausstellers stellen oder warten.</translation>
    </message>
    <message>
        <source>The times hold only within the leeway.</source>
        <translation>Die Zeiten gelten nur innerhalb der Toleranz.</translation>
    </message>
    <message>
        <source>%1 inside the token&apos;s life</source>
        <translation>%1 innerhalb der Laufzeit des Tokens</translation>
    </message>
    <message>
        <source>Refresh the token; services without leeway refuse it.</source>
        <translation>Das Token erneuern; Dienste ohne Toleranz lehnen es ab.</translation>
    </message>
    <message>
        <source>%1 is written in milliseconds.</source>
        <translation>%1 ist in Millisekunden geschrieben.</translation>
    </message>
    <message>
        <source>seconds since 1970 (RFC 7519 §2)</source>
        <translation>Sekunden seit 1970 (RFC 7519 §2)</translation>
    </message>
    <message>
        <source>Make the issuer divide by 1000.</source>
        <translation>Den Aussteller durch 1000 teilen lassen.</translation>
    </message>
    <message>
        <source>seconds since 1970 as a JSON number</source>
        <translation>Sekunden seit 1970 als JSON-Zahl</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>ein anderer Typ</translation>
    </message>
    <message>
        <source>Make the issuer write a number.</source>
        <translation>Den Aussteller eine Zahl schreiben lassen.</translation>
    </message>
    <message>
        <source>The token never expires: it has no exp.</source>
        <translation>Das Token läuft nie ab: Es hat kein exp.</translation>
    </message>
    <message>
        <source>an end (exp)</source>
        <translation>ein Ende (exp)</translation>
    </message>
    <message>
        <source>Make the issuer write exp.</source>
        <translation>Den Aussteller exp setzen lassen.</translation>
    </message>
    <message>
        <source>The token lives %1.</source>
        <translation>Die Laufzeit des Tokens: %1.</translation>
    </message>
    <message>
        <source>24 h at most for an access token</source>
        <translation>höchstens 24 h für ein Access-Token</translation>
    </message>
    <message>
        <source>Issue short tokens and refresh them.</source>
        <translation>Kurzlebige Token ausstellen und erneuern.</translation>
    </message>
    <message>
        <source>The token ends before it was issued.</source>
        <translation>Das Token endet, bevor es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>exp after iat</source>
        <translation>exp nach iat</translation>
    </message>
    <message>
        <source>Correct the issuer&apos;s clock or lifetime.</source>
        <translation>Uhr oder Laufzeit beim Aussteller berichtigen.</translation>
    </message>
    <message>
        <source>clocks within %1 s</source>
        <translation>Uhren innerhalb von %1 s</translation>
    </message>
    <message>
        <source>Date %1</source>
        <translation>Date %1</translation>
    </message>
    <message>
        <source>Let both clocks follow a time server (NTP).</source>
        <translation>Beide Uhren einem Zeitserver (NTP) folgen lassen.</translation>
    </message>
    <message>
        <source>Copy the token again, to its last character.</source>
        <translation>Das Token noch einmal kopieren, bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>Make the issuer write base64url without padding.</source>
        <translation>Den Aussteller base64url ohne Padding schreiben lassen.</translation>
    </message>
    <message>
        <source>Make the issuer write base64url: - and _ in place of + and /.</source>
        <translation>Den Aussteller base64url schreiben lassen: - und _ statt + und /.</translation>
    </message>
    <message>
        <source>Send the token in one piece, without line breaks.</source>
        <translation>Das Token am Stück senden, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Take the token as the issuer wrote it; another spelling of it may be refused.</source>
        <translation>Das Token nehmen, wie der Aussteller es schrieb; eine andere Schreibweise kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>Make the issuer write each name once.</source>
        <translation>Den Aussteller jeden Namen nur einmal schreiben lassen.</translation>
    </message>
    <message>
        <source>Make the issuer write big ids as strings.</source>
        <translation>Den Aussteller große IDs als Zeichenketten schreiben lassen.</translation>
    </message>
    <message>
        <source>Make the issuer write UTF-8.</source>
        <translation>Den Aussteller UTF-8 schreiben lassen.</translation>
    </message>
    <message>
        <source>Make the issuer write JSON without a byte order mark.</source>
        <translation>Den Aussteller JSON ohne Byte Order Mark schreiben lassen.</translation>
    </message>
    <message>
        <source>Get a fresh token from its issuer.</source>
        <translation>Ein frisches Token vom Aussteller holen.</translation>
    </message>
    <message>
        <source>base64url without padding (RFC 7515 §2)</source>
        <translation>base64url ohne Padding (RFC 7515 §2)</translation>
    </message>
    <message>
        <source>each member once (RFC 7519 §4)</source>
        <translation>jedes Element einmal (RFC 7519 §4)</translation>
    </message>
    <message>
        <source>a number that every reader keeps</source>
        <translation>eine Zahl, die jeder Leser unverändert lässt</translation>
    </message>
    <message>
        <source>3 parts: header.payload.signature</source>
        <translation>3 Teile: header.payload.signature</translation>
    </message>
    <message>
        <source>a JSON object in UTF-8</source>
        <translation>ein JSON-Objekt in UTF-8</translation>
    </message>
    <message>
        <source>at character %1 of the token</source>
        <translation>bei Zeichen %1 des Tokens</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Textes</translation>
    </message>
    <message>
        <source>Nobody signed this token.</source>
        <translation>Niemand hat dieses Token signiert.</translation>
    </message>
    <message>
        <source>a signature algorithm such as RS256</source>
        <translation>ein Signaturalgorithmus wie RS256</translation>
    </message>
    <message>
        <source>Never accept it; look for who made it.</source>
        <translation>Nie annehmen; herausfinden, wer es erzeugt hat.</translation>
    </message>
    <message>
        <source>The token brings its own key, which proves nothing.</source>
        <translation>Das Token bringt seinen eigenen Schlüssel mit, was nichts beweist.</translation>
    </message>
    <message>
        <source>Check with keys from the issuer only.</source>
        <translation>Nur mit Schlüsseln vom Aussteller prüfen.</translation>
    </message>
    <message>
        <source>The token brings its own certificate, which proves nothing.</source>
        <translation>Das Token bringt sein eigenes Zertifikat mit, was nichts beweist.</translation>
    </message>
    <message>
        <source>The token names an address for keys; it is never followed.</source>
        <translation>Das Token nennt eine Adresse für Schlüssel; ihr wird nie gefolgt.</translation>
    </message>
    <message>
        <source>Make sure that services ignore jku.</source>
        <translation>Sicherstellen, dass Dienste jku ignorieren.</translation>
    </message>
    <message>
        <source>The token names an address for a certificate; it is never followed.</source>
        <translation>Das Token nennt eine Adresse für ein Zertifikat; ihr wird nie gefolgt.</translation>
    </message>
    <message>
        <source>Make sure that services ignore x5u.</source>
        <translation>Sicherstellen, dass Dienste x5u ignorieren.</translation>
    </message>
    <message>
        <source>a kid that names one of the issuer&apos;s keys</source>
        <translation>ein kid, das einen der Schlüssel des Ausstellers nennt</translation>
    </message>
    <message>
        <source>The token demands an extension that is unknown here.</source>
        <translation>Das Token verlangt eine Erweiterung, die hier unbekannt ist.</translation>
    </message>
    <message>
        <source>only extensions that the service understands (RFC 7515 §4.1.11)</source>
        <translation>nur Erweiterungen, die der Dienst versteht (RFC 7515 §4.1.11)</translation>
    </message>
    <message>
        <source>Check it with a service that understands the extension.</source>
        <translation>Mit einem Dienst prüfen, der die Erweiterung versteht.</translation>
    </message>
    <message>
        <source>The token names no user: &quot;%1&quot; is missing.</source>
        <translation>Das Token nennt keinen Benutzer: &quot;%1&quot; fehlt.</translation>
    </message>
    <message>
        <source>the user&apos;s id as a string</source>
        <translation>die Benutzer-ID als Zeichenkette</translation>
    </message>
    <message>
        <source>Make the issuer write &quot;%1&quot; into this kind of token.</source>
        <translation>Den Aussteller &quot;%1&quot; in diese Art Token schreiben lassen.</translation>
    </message>
    <message>
        <source>an id that every service reads alike</source>
        <translation>eine ID, die jeder Dienst gleich liest</translation>
    </message>
    <message>
        <source>Find where the id is changed between the issuer&apos;s store and the token.</source>
        <translation>Herausfinden, wo sich die ID zwischen dem Speicher des Ausstellers und dem Token ändert.</translation>
    </message>
    <message>
        <source>Make sure that issuer and service spell ids alike.</source>
        <translation>Sicherstellen, dass Aussteller und Dienst IDs gleich schreiben.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Expected user</source>
        <translation>Erwartet: Benutzer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Empfänger (aud)</translation>
    </message>
    <message>
        <source>%1 does not know this token&apos;s issuer.</source>
        <translation>%1 kennt den Aussteller dieses Tokens nicht.</translation>
    </message>
    <message>
        <source>This token is for another audience than %1&apos;s.</source>
        <translation>%1 ist nicht Empfänger (aud) dieses Tokens.</translation>
    </message>
    <message>
        <source>This token belongs to another place than %1.</source>
        <translation>Dieses Token gehört nicht hierher (%1).</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>a whole token: header.payload.signature</source>
        <translation>ein ganzes Token: header.payload.signature</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The token is cut short.</source>
        <translation>Das Token ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The token is damaged: its %1 is not sound.</source>
        <translation>Das Token ist beschädigt: %1 fehlerhaft.</translation>
    </message>
    <message>
        <source>Expected signature</source>
        <translation>Erwartet: Signatur</translation>
    </message>
    <message>
        <source>by a key of %1</source>
        <translation>mit einem bekannten Schlüssel (%1)</translation>
    </message>
    <message>
        <source>Nobody signed this token: its header says &quot;alg&quot;: &quot;none&quot;.</source>
        <translation>Niemand hat dieses Token signiert: Sein Header sagt &quot;alg&quot;: &quot;none&quot;.</translation>
    </message>
    <message>
        <source>The public key was used as a secret: this token is forged.</source>
        <translation>Der öffentliche Schlüssel diente als Geheimnis: Dieses Token ist gefälscht.</translation>
    </message>
    <message>
        <source>The token demands an extension that is not understood.</source>
        <translation>Das Token verlangt eine Erweiterung, die nicht verstanden wird.</translation>
    </message>
    <message>
        <source>No key of %1 made this signature.</source>
        <translation>Kein bekannter Schlüssel hat diese Signatur erzeugt (%1).</translation>
    </message>
    <message>
        <source>The signature does not fit: changed, or made with another key.</source>
        <translation>Die Signatur passt nicht: verändert oder mit einem anderen Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Erwartet: Ende</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Found end</source>
        <translation>Gefunden: Ende</translation>
    </message>
    <message>
        <source>The token is not valid yet: it begins in %1.</source>
        <translation>Das Token ist noch nicht gültig: Es beginnt in %1.</translation>
    </message>
    <message>
        <source>The token was issued %1 in the future.</source>
        <translation>Das Token wurde %1 in der Zukunft ausgestellt.</translation>
    </message>
    <message>
        <source>Expected start</source>
        <translation>Erwartet: Beginn</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Found start</source>
        <translation>Gefunden: Beginn</translation>
    </message>
    <message>
        <source>The token&apos;s times are in milliseconds, not seconds.</source>
        <translation>Die Zeiten des Tokens sind in Millisekunden, nicht in Sekunden.</translation>
    </message>
    <message>
        <source>%1 writes this user&apos;s id differently: %2.</source>
        <translation>%1 schreibt die ID dieses Benutzers anders: %2.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The id changed on its way to %1.</source>
        <translation>Die ID hat sich auf dem Weg zu %1 geändert.</translation>
    </message>
    <message>
        <source>%1 has no such id, and the id looks altered.</source>
        <translation>%1 kennt diese ID nicht, und sie sieht verändert aus.</translation>
    </message>
    <message>
        <source>%1 wants this id written in another form.</source>
        <translation>%1 erwartet diese ID in anderer Form.</translation>
    </message>
    <message>
        <source>The user was deleted.</source>
        <translation>Der Benutzer wurde gelöscht.</translation>
    </message>
    <message>
        <source>The user was disabled.</source>
        <translation>Der Benutzer wurde deaktiviert.</translation>
    </message>
    <message>
        <source>The user was deleted on %1.</source>
        <translation>Der Benutzer wurde am %1 gelöscht.</translation>
    </message>
    <message>
        <source>The user was disabled on %1.</source>
        <translation>Der Benutzer wurde am %1 deaktiviert.</translation>
    </message>
    <message>
        <source>The user was deleted %1 after this token was issued.</source>
        <translation>Der Benutzer wurde %1 nach der Ausstellung dieses Tokens gelöscht.</translation>
    </message>
    <message>
        <source>The user was deleted %1 before this token was issued.</source>
        <translation>Der Benutzer wurde %1 vor der Ausstellung dieses Tokens gelöscht.</translation>
    </message>
    <message>
        <source>The user was disabled %1 after this token was issued.</source>
        <translation>Der Benutzer wurde %1 nach der Ausstellung dieses Tokens deaktiviert.</translation>
    </message>
    <message>
        <source>The user was disabled %1 before this token was issued.</source>
        <translation>Der Benutzer wurde %1 vor der Ausstellung dieses Tokens deaktiviert.</translation>
    </message>
    <message>
        <source>The user is in the recycle bin of %1.</source>
        <translation>%1: Der Benutzer liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The user was deleted in %1.</source>
        <translation>%1: Der Benutzer wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 has this user no more: most likely deleted.</source>
        <translation>%1 hat diesen Benutzer nicht mehr: höchstwahrscheinlich gelöscht.</translation>
    </message>
    <message>
        <source>The user is disabled in %1.</source>
        <translation>%1: Der Benutzer ist deaktiviert.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>In %1 this id belongs to another person.</source>
        <translation>%1: Diese ID gehört einer anderen Person.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Something before %1&apos;s user service answered.</source>
        <translation>%1: Etwas vor dem Benutzerdienst hat geantwortet.</translation>
    </message>
    <message>
        <source>The path to %1&apos;s users is wrong.</source>
        <translation>%1: Der Pfad zu den Benutzern ist falsch.</translation>
    </message>
    <message>
        <source>%1 refuses our credential, not this token.</source>
        <translation>%1 lehnt unsere Zugangsdaten ab, nicht dieses Token.</translation>
    </message>
    <message>
        <source>%1 was asked too often and answers later.</source>
        <translation>%1 wurde zu oft gefragt und antwortet später.</translation>
    </message>
    <message>
        <source>%1&apos;s user service fails; of the user nothing is known.</source>
        <translation>%1: Der Benutzerdienst ist gestört; über den Benutzer ist nichts bekannt.</translation>
    </message>
    <message>
        <source>A cache before %1 gives an old answer.</source>
        <translation>%1: Ein vorgeschalteter Cache gibt eine alte Antwort.</translation>
    </message>
    <message>
        <source>%1 checks with other keys than this token&apos;s.</source>
        <translation>%1: Geprüft wird mit anderen Schlüsseln als dem dieses Tokens.</translation>
    </message>
    <message>
        <source>By %1&apos;s clock this token is not in time.</source>
        <translation>%1: Nach der dortigen Uhr ist dieses Token zeitlich nicht gültig.</translation>
    </message>
    <message>
        <source>%1 looks users up by another claim.</source>
        <translation>%1 sucht Benutzer nach einem anderen Claim.</translation>
    </message>
    <message>
        <source>%1&apos;s service looks the user up in another store.</source>
        <translation>%1 sucht den Benutzer in einem anderen Speicher.</translation>
    </message>
    <message>
        <source>The users of %1 were replaced since this token was issued.</source>
        <translation>%1: Die Benutzer wurden seit der Ausstellung dieses Tokens ersetzt.</translation>
    </message>
    <message>
        <source>The user was never activated in %1.</source>
        <translation>%1: Der Benutzer wurde nie aktiviert.</translation>
    </message>
    <message>
        <source>The user exists in %1, but the session has ended.</source>
        <translation>%1: Der Benutzer existiert, aber die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>The token is older than the account&apos;s last reset in %1.</source>
        <translation>%1: Das Token ist älter als das letzte Zurücksetzen des Kontos.</translation>
    </message>
    <message>
        <source>This user has no account in %1.</source>
        <translation>%1: Dieser Benutzer hat kein Konto.</translation>
    </message>
    <message>
        <source>%1 has this user, but hides the record.</source>
        <translation>%1 hat diesen Benutzer, verbirgt aber den Benutzersatz.</translation>
    </message>
    <message>
        <source>%1 answers before it knows the user.</source>
        <translation>%1 antwortet, bevor der Benutzer dort bekannt ist.</translation>
    </message>
    <message>
        <source>%1 has no such user, and most likely never had.</source>
        <translation>%1 kennt diesen Benutzer nicht und kannte ihn höchstwahrscheinlich nie.</translation>
    </message>
    <message>
        <source>The keys of %1 cannot be fetched.</source>
        <translation>Die Schlüssel lassen sich nicht abrufen (%1).</translation>
    </message>
    <message>
        <source>%1&apos;s user endpoint cannot be reached.</source>
        <translation>%1: Der Benutzerendpunkt ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>an HTTP answer</source>
        <translation>eine HTTP-Antwort</translation>
    </message>
    <message>
        <source>The token names no user: it has no &quot;%1&quot;.</source>
        <translation>Das Token nennt keinen Benutzer: Es hat kein &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This is no user&apos;s token.</source>
        <translation>Dies ist kein Benutzer-Token.</translation>
    </message>
    <message>
        <source>a token of a logged-in user</source>
        <translation>ein Token eines angemeldeten Benutzers</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>The user was re-created in %1 under another id.</source>
        <translation>%1: Der Benutzer wurde unter einer anderen ID neu angelegt.</translation>
    </message>
    <message>
        <source>The user was merged into another account in %1.</source>
        <translation>%1: Der Benutzer wurde mit einem anderen Konto zusammengeführt.</translation>
    </message>
    <message>
        <source>An import gave the user a new id in %1.</source>
        <translation>%1: Ein Import gab dem Benutzer eine neue ID.</translation>
    </message>
    <message>
        <source>%1 knows this user by another kind of id.</source>
        <translation>%1 kennt diesen Benutzer unter einer anderen Art von ID.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Noch %1.</translation>
    </message>
    <message>
        <source>Only within its leeway of %1 s.</source>
        <translation>Nur innerhalb der Toleranz von %1 s.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Es läuft nie ab.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>not asked: no user endpoint is configured</source>
        <translation>nicht gefragt: kein Benutzerendpunkt eingetragen</translation>
    </message>
    <message>
        <source>Well formed and in time. Who stands behind it is not known yet.</source>
        <translation>Wohlgeformt, zeitlich gültig. Wer dahintersteht, ist offen.</translation>
    </message>
    <message>
        <source>Well formed. Who stands behind it is not known yet.</source>
        <translation>Wohlgeformt. Wer dahintersteht, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>your environment %1, by its issuer alone</source>
        <translation>Ihre Umgebung %1, allein nach dem Aussteller</translation>
    </message>
    <message>
        <source>The service says that there is no such user; why is still open.</source>
        <translation>Der Dienst sagt, dass es diesen Benutzer nicht gibt; warum, ist noch offen.</translation>
    </message>
    <message>
        <source>%1 refused this token; why is still open.</source>
        <translation>%1: Dieses Token wurde abgelehnt; warum, ist noch offen.</translation>
    </message>
    <message>
        <source>%1 refused this token in words no profile knows.</source>
        <translation>%1: Dieses Token wurde mit Worten abgelehnt, die kein Profil kennt.</translation>
    </message>
    <message>
        <source>Decrypted, but not signed: nothing says who made it.</source>
        <translation>Entschlüsselt, aber nicht signiert: Nichts sagt, wer es erzeugt hat.</translation>
    </message>
    <message>
        <source>%1 has no such user. Whether it ever had is open.</source>
        <translation>%1 kennt diesen Benutzer nicht. Ob es ihn je gab, ist offen.</translation>
    </message>
    <message>
        <source>%1 answers &quot;not found&quot;. What that is about is open.</source>
        <translation>%1 antwortet „nicht gefunden“. Worauf sich das bezieht, ist offen.</translation>
    </message>
    <message>
        <source>%1 refuses the token and does not say why.</source>
        <translation>%1: Das Token wird abgelehnt, ohne dass ein Grund genannt wird.</translation>
    </message>
    <message>
        <source>The user exists in %1. The rest is not settled.</source>
        <translation>%1: Der Benutzer existiert. Der Rest ist nicht geklärt.</translation>
    </message>
    <message>
        <source>%1&apos;s answer says nothing of the user.</source>
        <translation>%1: Die Antwort sagt nichts über den Benutzer.</translation>
    </message>
    <message>
        <source>The keys of %1 could not be read.</source>
        <translation>Die Schlüssel konnten nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>No keys are configured for %1 to check it with.</source>
        <translation>%1: Zum Prüfen sind keine Schlüssel eingetragen.</translation>
    </message>
    <message>
        <source>The signature is valid; %1 was not asked for the user yet.</source>
        <translation>Die Signatur ist gültig; nach dem Benutzer wurde noch nicht gefragt (%1).</translation>
    </message>
    <message>
        <source>Cannot tell yet: more than one cause is possible.</source>
        <translation>Noch nicht zu sagen: Mehr als eine Ursache ist möglich.</translation>
    </message>
    <message>
        <source>Cannot tell yet: nothing decides.</source>
        <translation>Noch nicht zu sagen: Nichts entscheidet.</translation>
    </message>
    <message>
        <source>Decrypted. What stands inside are no claims.</source>
        <translation>Entschlüsselt. Was darin steht, sind keine Claims.</translation>
    </message>
    <message>
        <source>The token is encrypted in a way that is unknown here.</source>
        <translation>Das Token ist auf eine hier unbekannte Art verschlüsselt.</translation>
    </message>
    <message>
        <source>The token cannot be decrypted with the given keys.</source>
        <translation>Das Token lässt sich mit den angegebenen Schlüsseln nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Look at the plaintext.</source>
        <translation>Den Klartext ansehen.</translation>
    </message>
    <message>
        <source>Give the private key, secret or password of its recipient.</source>
        <translation>Privaten Schlüssel, Geheimnis oder Passwort des Adressaten angeben.</translation>
    </message>
    <message>
        <source>The signature is valid. </source>
        <translation>Die Signatur ist gültig. </translation>
    </message>
    <message>
        <source>Accepted by %1. </source>
        <translation>Von %1 akzeptiert. </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Refresh the token now: services without leeway refuse it.</source>
        <translation>Das Token jetzt erneuern: Dienste ohne Toleranz lehnen es ab.</translation>
    </message>
    <message>
        <source>Give tokens an end (exp): this one stays valid for ever.</source>
        <translation>Token ein Ende (exp) geben: Dieses bleibt für immer gültig.</translation>
    </message>
    <message>
        <source>The token lacks a scope that %1 wants.</source>
        <translation>Dem Token fehlt ein Scope, den %1 verlangt.</translation>
    </message>
    <message>
        <source>Expected scopes</source>
        <translation>Erwartet: Scopes</translation>
    </message>
    <message>
        <source>Found scopes</source>
        <translation>Gefunden: Scopes</translation>
    </message>
    <message>
        <source>Ask for the scope %1 at login.</source>
        <translation>Bei der Anmeldung den Scope %1 anfordern.</translation>
    </message>
    <message>
        <source>The token names no audience; %1 wants its own.</source>
        <translation>Das Token nennt keinen Empfänger (aud); %1 verlangt einen bestimmten.</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>Erwartet: Empfänger (aud)</translation>
    </message>
    <message>
        <source>Found audience</source>
        <translation>Gefunden: Empfänger (aud)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The token names no issuer; %1 wants its own.</source>
        <translation>Das Token nennt keinen Aussteller; %1 verlangt einen bestimmten.</translation>
    </message>
    <message>
        <source>Expected issuer</source>
        <translation>Erwartet: Aussteller</translation>
    </message>
    <message>
        <source>Found issuer</source>
        <translation>Gefunden: Aussteller</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>This is no token that can be read here.</source>
        <translation>Dies ist kein Token, das sich hier lesen lässt.</translation>
    </message>
    <message>
        <source>This is not a token.</source>
        <translation>Dies ist kein Token.</translation>
    </message>
    <message>
        <source>Ask its issuer about it: nothing is written inside.</source>
        <translation>Seinen Aussteller danach fragen: Darin steht nichts Lesbares.</translation>
    </message>
    <message>
        <source>Paste the token itself: three parts with dots, beginning with eyJ.</source>
        <translation>Das Token selbst einfügen: drei Teile mit Punkten, beginnend mit eyJ.</translation>
    </message>
    <message>
        <source>This is a DPoP proof, not a token to log in with.</source>
        <translation>Dies ist ein DPoP-Nachweis, kein Token zum Anmelden.</translation>
    </message>
    <message>
        <source>This is a DPoP proof, and it does not hold.</source>
        <translation>Dies ist ein DPoP-Nachweis, und er hält nicht stand.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Paste the whole request: the token that it is for stands beside it.</source>
        <translation>Die ganze Anfrage einfügen: Das zugehörige Token steht daneben.</translation>
    </message>
    <message>
        <source>The token is encrypted. Its claims cannot be read here.</source>
        <translation>Das Token ist verschlüsselt. Seine Claims sind hier nicht lesbar.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Decrypt it with the recipient&apos;s private key.</source>
        <translation>Mit dem privaten Schlüssel des Adressaten entschlüsseln.</translation>
    </message>
    <message>
        <source>Decoded. No environment is configured to judge it.</source>
        <translation>Dekodiert. Keine Umgebung ist eingetragen, um es zu beurteilen.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1, %2 parts</source>
        <translation>%1, %2 Teile</translation>
    </message>
    <message>
        <source>1 flaw</source>
        <translation>1 Mangel</translation>
    </message>
    <message>
        <source>%1 flaws</source>
        <translation>%1 Mängel</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>%1 keys tried</source>
        <translation>%1 Schlüssel versucht</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>alg %1</source>
        <translation>alg %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>starts in %1</source>
        <translation>beginnt in %1</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>endete vor %1</translation>
    </message>
    <message>
        <source>valid for ever</source>
        <translation>für immer gültig</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>needs the user</source>
        <translation>Benutzer nötig</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>%1 ohne %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>weniger als eine Sekunde auseinander</translation>
    </message>
    <message>
        <source>B is %1 later</source>
        <translation>B ist %1 später</translation>
    </message>
    <message>
        <source>B is %1 earlier</source>
        <translation>B ist %1 früher</translation>
    </message>
    <message>
        <source>of another type</source>
        <translation>anderer Typ</translation>
    </message>
    <message>
        <source>in capitals alone</source>
        <translation>nur Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>in blanks alone</source>
        <translation>nur Leerzeichen</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>anders geschrieben</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>Check that %1 speaks TLS 1.2 or newer at that port, and which certificate it wants.</source>
        <translation>Prüfen, ob %1 an diesem Port TLS 1.2 oder neuer spricht und welches Zertifikat verlangt wird.</translation>
    </message>
    <message>
        <source>Check what %1 answers: it should be a key set.</source>
        <translation>Prüfen, was %1 antwortet: Es sollte ein Schlüsselsatz sein.</translation>
    </message>
    <message>
        <source>Check how %1 is spelt, and whether a VPN or another name server knows it.</source>
        <translation>Prüfen, ob %1 richtig geschrieben ist und ob ein VPN oder ein anderer Nameserver den Namen kennt.</translation>
    </message>
    <message>
        <source>Check that %1 is not overloaded and that no firewall keeps us from it, then ask again.</source>
        <translation>Prüfen, ob %1 überlastet ist oder eine Firewall uns davon trennt, dann erneut fragen.</translation>
    </message>
    <message>
        <source>the user endpoint</source>
        <translation>der Benutzerendpunkt</translation>
    </message>
    <message>
        <source>the user endpoint of %1</source>
        <translation>der Benutzerendpunkt von %1</translation>
    </message>
    <message>
        <source>Log in at %1 and retry</source>
        <translation>Bei %1 anmelden und erneut versuchen</translation>
    </message>
    <message>
        <source>, or describe the environment of %1.</source>
        <translation>, oder die Umgebung von %1 beschreiben.</translation>
    </message>
    <message>
        <source>, or call %1</source>
        <translation>, oder %1 aufrufen</translation>
    </message>
    <message>
        <source>. Then give %1 its own signing key.</source>
        <translation>. Danach für %1 einen eigenen Signaturschlüssel einrichten.</translation>
    </message>
    <message>
        <source>Compare the keys that %1 signs with and those that %2 checks with; fetch the key set again, or align the secret.</source>
        <translation>Vergleichen, womit signiert (%1) und womit geprüft wird (%2); den Schlüsselsatz neu abrufen oder das Geheimnis angleichen.</translation>
    </message>
    <message>
        <source>Set the clock of the issuer right, or wait until the token begins.</source>
        <translation>Die Uhr des Ausstellers stellen oder warten, bis das Token beginnt.</translation>
    </message>
    <message>
        <source>Make the issuer write seconds since 1970, as RFC 7519 §2 asks.</source>
        <translation>Den Aussteller Sekunden seit 1970 schreiben lassen, wie es RFC 7519 §2 verlangt.</translation>
    </message>
    <message>
        <source>Find out what answers in place of %1.</source>
        <translation>Herausfinden, was stattdessen antwortet (%1).</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 to let this request through%2, or use an address behind it.</source>
        <translation>Den Betreiber (%1) bitten, diese Anfrage durchzulassen%2, oder eine Adresse dahinter verwenden.</translation>
    </message>
    <message>
        <source> (request id %1)</source>
        <translation> (Anfrage-ID %1)</translation>
    </message>
    <message>
        <source>Write the id as &quot;%1&quot; at the issuer, or make the service read it that way.</source>
        <translation>Die ID beim Aussteller als &quot;%1&quot; schreiben oder den Dienst sie so lesen lassen.</translation>
    </message>
    <message>
        <source>Write the id as &quot;%1&quot; where it is issued.</source>
        <translation>Die ID dort, wo sie ausgestellt wird, als &quot;%1&quot; schreiben.</translation>
    </message>
    <message>
        <source>Compare the id at the issuer and in the store character by character.</source>
        <translation>Die ID beim Aussteller und im Speicher Zeichen für Zeichen vergleichen.</translation>
    </message>
    <message>
        <source>Log in again to get a token for %1, and move what still refers to the old id.</source>
        <translation>Neu anmelden, um ein Token für %1 zu erhalten, und umstellen, was noch auf die alte ID verweist.</translation>
    </message>
    <message>
        <source>Log in again to get a token with the new id.</source>
        <translation>Neu anmelden, um ein Token mit der neuen ID zu erhalten.</translation>
    </message>
    <message>
        <source>Look users up by the claim &quot;%1&quot;, or keep a map from sub to the store&apos;s id.</source>
        <translation>Benutzer nach dem Claim &quot;%1&quot; suchen oder sub auf die ID des Speichers abbilden.</translation>
    </message>
    <message>
        <source>Look users up by &quot;oid&quot; (with &quot;tid&quot;), not by &quot;sub&quot;.</source>
        <translation>Benutzer nach &quot;oid&quot; (mit &quot;tid&quot;) suchen, nicht nach &quot;sub&quot;.</translation>
    </message>
    <message>
        <source>Look users up by the id that this store uses, or keep a map from sub to it.</source>
        <translation>Benutzer nach der ID suchen, die dieser Speicher verwendet, oder sub darauf abbilden.</translation>
    </message>
    <message>
        <source>End the client&apos;s session. If the account should exist, create or restore it in %1.</source>
        <translation>Die Sitzung des Clients beenden. Soll das Konto existieren, es in %1 anlegen oder wiederherstellen.</translation>
    </message>
    <message>
        <source>Wait a minute, then ask again with fewer probes.</source>
        <translation>Eine Minute warten, dann mit weniger Proben erneut fragen.</translation>
    </message>
    <message>
        <source>Wait until %1, then ask again with fewer probes.</source>
        <translation>Bis %1 warten, dann mit weniger Proben erneut fragen.</translation>
    </message>
    <message>
        <source>Check that %1 runs and can be reached from the service.</source>
        <translation>Prüfen, ob %1 läuft und vom Dienst aus erreichbar ist.</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 for a credential that may read users there. This says nothing about the token.</source>
        <translation>Bei der Administration von %1 Zugangsdaten erbitten, die dort Benutzer lesen dürfen. Über das Token sagt das nichts.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service behind %1 to look at its health and its log.</source>
        <translation>Den Betreiber des Dienstes (%1) bitten, dessen Zustand und Log anzusehen.</translation>
    </message>
    <message>
        <source>Purge the cache before %1 and answer users with private, no-store.</source>
        <translation>Den Cache davor leeren und Benutzer mit private, no-store ausliefern (%1).</translation>
    </message>
    <message>
        <source>Make the issuer add &quot;%1&quot; to access tokens.</source>
        <translation>Den Aussteller &quot;%1&quot; in Access-Token aufnehmen lassen.</translation>
    </message>
    <message>
        <source>Send the access token of a logged-in user.</source>
        <translation>Das Access-Token eines angemeldeten Benutzers senden.</translation>
    </message>
    <message>
        <source>Get a fresh token from the issuer and send it unchanged.</source>
        <translation>Ein frisches Token vom Aussteller holen und unverändert senden.</translation>
    </message>
    <message>
        <source>Make the service in %1 look users up by the claim that holds their id there.</source>
        <translation>Den Dienst in %1 Benutzer nach dem Claim suchen lassen, der dort ihre ID enthält.</translation>
    </message>
    <message>
        <source>Check in %1 which guard, table or tenant the service looks users up in.</source>
        <translation>In %1 prüfen, in welchem Guard, welcher Tabelle oder welchem Mandanten der Dienst Benutzer sucht.</translation>
    </message>
    <message>
        <source>Tell whoever is responsible for security in %1: one person&apos;s token opens another&apos;s account. End such tokens, and never give an id out twice.</source>
        <translation>Die Sicherheitsverantwortlichen von %1 benachrichtigen: Das Token einer Person öffnet das Konto einer anderen. Solche Token beenden und keine ID zweimal vergeben.</translation>
    </message>
    <message>
        <source>Ask an administrator to restore the user in %1, or end the client&apos;s session.</source>
        <translation>Die Administration bitten, den Benutzer in %1 wiederherzustellen, oder die Sitzung des Clients beenden.</translation>
    </message>
    <message>
        <source>Clear the client&apos;s session and log in again; the users of %1 were replaced.</source>
        <translation>Die Sitzung des Clients löschen und neu anmelden; die Benutzer von %1 wurden ersetzt.</translation>
    </message>
    <message>
        <source>Fix the federation of %1 so that ids stay, then log in again.</source>
        <translation>Die Föderation von %1 so einrichten, dass IDs erhalten bleiben, dann neu anmelden.</translation>
    </message>
    <message>
        <source>If that was not meant, ask an administrator of %1 to enable the user.</source>
        <translation>War das nicht beabsichtigt, die Administration von %1 bitten, den Benutzer zu aktivieren.</translation>
    </message>
    <message>
        <source>Ask the user to finish the invitation or confirmation, or activate the account in %1.</source>
        <translation>Den Benutzer bitten, Einladung oder Bestätigung abzuschließen, oder das Konto in %1 aktivieren.</translation>
    </message>
    <message>
        <source>Ask the user to log in again. If no sign-out was meant, look for one: another tab, device or program.</source>
        <translation>Den Benutzer bitten, sich neu anzumelden. War keine Abmeldung beabsichtigt, nach einer suchen: anderer Tab, anderes Gerät oder Programm.</translation>
    </message>
    <message>
        <source>Create the user in %1: invite, synchronise, or create at first login.</source>
        <translation>Den Benutzer in %1 anlegen: einladen, synchronisieren oder bei der ersten Anmeldung anlegen.</translation>
    </message>
    <message>
        <source>Check which rows and fields the credential of %1 may see, and by which path.</source>
        <translation>Prüfen, welche Zeilen und Felder die Zugangsdaten von %1 sehen dürfen und über welchen Pfad.</translation>
    </message>
    <message>
        <source>Read from the primary, or ask again after a few seconds.</source>
        <translation>Vom Primärsystem lesen oder nach einigen Sekunden erneut fragen.</translation>
    </message>
    <message>
        <source>Ask who made this token: a script, a test, or somebody who has the signing key.</source>
        <translation>Fragen, wer dieses Token erzeugt hat: ein Skript, ein Test oder jemand, der den Signaturschlüssel hat.</translation>
    </message>
    <message>
        <source>Configure the user endpoint of %1 to ask whether the user exists.</source>
        <translation>Einen Benutzerendpunkt eintragen (%1), um zu fragen, ob der Benutzer existiert.</translation>
    </message>
    <message>
        <source>Ask %1 whether it knows this id%2.</source>
        <translation>Fragen, ob diese ID bekannt ist (%1)%2.</translation>
    </message>
    <message>
        <source>; it was not asked: %1</source>
        <translation>; es wurde nicht gefragt: %1</translation>
    </message>
    <message>
        <source>Give %1 a credential of its own to look the user up with.</source>
        <translation>Für %1 eigene Zugangsdaten eintragen, um den Benutzer abzufragen.</translation>
    </message>
    <message>
        <source>Give %1 a lookup that tells who exists: it answers a random id with a record too.</source>
        <translation>Für %1 eine Abfrage einrichten, die zeigt, wer existiert: Auch auf eine zufällige ID kommt ein Benutzersatz.</translation>
    </message>
    <message>
        <source>Ask %1 again; its answer says nothing of the user.</source>
        <translation>Erneut fragen (%1); die Antwort sagt nichts über den Benutzer.</translation>
    </message>
    <message>
        <source>Look at the audit log of %1: who deleted or created this user, and when?</source>
        <translation>Das Audit-Log von %1 ansehen: Wer hat diesen Benutzer wann gelöscht oder angelegt?</translation>
    </message>
    <message>
        <source>Describe an environment: issuer, keys and user endpoint.</source>
        <translation>Eine Umgebung beschreiben: Aussteller, Schlüssel und Benutzerendpunkt.</translation>
    </message>
    <message>
        <source>Allow the keys of %1 to be fetched.</source>
        <translation>Das Abrufen der Schlüssel erlauben (%1).</translation>
    </message>
    <message>
        <source>Allow %1 to be asked for its keys and for this user, or read on offline.</source>
        <translation>Erlauben, nach den Schlüsseln und diesem Benutzer zu fragen (%1), oder offline weiterlesen.</translation>
    </message>
    <message>
        <source>Make the keys of %1 readable: %2</source>
        <translation>Die Schlüssel lesbar machen (%1): %2</translation>
    </message>
    <message>
        <source>Configure the keys of %1: whether the token is genuine is not known.</source>
        <translation>Schlüssel eintragen (%1): Ob das Token echt ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Configure the keys of %1.</source>
        <translation>Schlüssel eintragen (%1).</translation>
    </message>
    <message>
        <source>Ask the issuer for a signed token inside: anybody who can encrypt could have made this one.</source>
        <translation>Den Aussteller um ein signiertes Token im Inneren bitten: Dieses hätte jeder erzeugen können, der verschlüsseln kann.</translation>
    </message>
    <message>
        <source>Check the signature elsewhere: %1</source>
        <translation>Die Signatur anderswo prüfen: %1</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>Claim %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>it stood in the set until %1 at least, and was gone by %2</source>
        <translation>er stand mindestens bis %1 im Satz und fehlte spätestens %2</translation>
    </message>
    <message>
        <source>, %1 ago</source>
        <translation>, vor %1</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; appeared in the set by %2%3</source>
        <translation>Der Schlüssel &quot;%1&quot; erschien spätestens %2 im Satz%3</translation>
    </message>
    <message>
        <source>shared key</source>
        <translation>geteilter Schlüssel</translation>
    </message>
    <message>
        <source>%1 has it too</source>
        <translation>%1 hat ihn auch</translation>
    </message>
    <message>
        <source>not checked here</source>
        <translation>hier nicht geprüft</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 antwortet: %2</translation>
    </message>
    <message>
        <source>The user endpoint gave no answer</source>
        <translation>Der Benutzerendpunkt gab keine Antwort</translation>
    </message>
    <message>
        <source>The keys could not be fetched from %1: %2</source>
        <translation>Die Schlüssel ließen sich nicht abrufen (%1): %2</translation>
    </message>
    <message>
        <source>The keys could not be fetched: %1 answered %2</source>
        <translation>Die Schlüssel ließen sich nicht abrufen: %1 antwortete %2</translation>
    </message>
    <message>
        <source>An HTTP answer came</source>
        <translation>Es kam eine HTTP-Antwort</translation>
    </message>
    <message>
        <source>%1: a proxy wants a login of its own</source>
        <translation>%1: Ein Proxy verlangt eine eigene Anmeldung</translation>
    </message>
    <message>
        <source>The service itself answered: %1</source>
        <translation>Der Dienst selbst hat geantwortet: %1</translation>
    </message>
    <message>
        <source>The answer bears no mark of the user service</source>
        <translation>Die Antwort trägt kein Merkmal des Benutzerdienstes</translation>
    </message>
    <message>
        <source>%1 answered, not the service: %2</source>
        <translation>%1 antwortete, nicht der Dienst: %2</translation>
    </message>
    <message>
        <source>The question was redirected to another host: %1</source>
        <translation>Die Frage wurde zu einem anderen Host umgeleitet: %1</translation>
    </message>
    <message>
        <source>A known user is found on this path</source>
        <translation>Ein bekannter Benutzer wird unter diesem Pfad gefunden</translation>
    </message>
    <message>
        <source>A router answered, no user service: %1</source>
        <translation>Ein Router antwortete, kein Benutzerdienst: %1</translation>
    </message>
    <message>
        <source>%1: the path is there for other methods only</source>
        <translation>%1: Den Pfad gibt es nur für andere Methoden</translation>
    </message>
    <message>
        <source>The path leads to users</source>
        <translation>Der Pfad führt zu Benutzern</translation>
    </message>
    <message>
        <source>A known id, a random id and this one are answered alike, with %1</source>
        <translation>Eine bekannte ID, eine zufällige und diese werden gleich beantwortet: %1</translation>
    </message>
    <message>
        <source>The same credential sees a known user</source>
        <translation>Dieselben Zugangsdaten sehen einen bekannten Benutzer</translation>
    </message>
    <message>
        <source>The credential was good for an answer about the user</source>
        <translation>Die Zugangsdaten reichten für eine Antwort über den Benutzer</translation>
    </message>
    <message>
        <source>%1, also for another id</source>
        <translation>%1, auch für eine andere ID</translation>
    </message>
    <message>
        <source>%1 and names our key: %2</source>
        <translation>%1 und nennt unseren Schlüssel: %2</translation>
    </message>
    <message>
        <source>The token endpoint gave no credential: %1</source>
        <translation>Der Token-Endpunkt gab keine Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation>Die Antwort ist %1</translation>
    </message>
    <message>
        <source>The 429 is a bot challenge, no limit</source>
        <translation>Die 429 ist eine Bot-Prüfung, keine Begrenzung</translation>
    </message>
    <message>
        <source>%1, retry after %2 s</source>
        <translation>%1, erneut nach %2 s</translation>
    </message>
    <message>
        <source>A known user is found at the same moment</source>
        <translation>Ein bekannter Benutzer wird im selben Moment gefunden</translation>
    </message>
    <message>
        <source>The service answers about the user</source>
        <translation>Der Dienst antwortet über den Benutzer</translation>
    </message>
    <message>
        <source>%1 for this id, while a known user is found</source>
        <translation>%1 für diese ID, während ein bekannter Benutzer gefunden wird</translation>
    </message>
    <message>
        <source>The answer&apos;s text carries an inner error: &quot;%1&quot;</source>
        <translation>Der Text der Antwort enthält einen inneren Fehler: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Past the cache the answer is another: %1 instead of %2</source>
        <translation>Am Cache vorbei ist die Antwort eine andere: %1 statt %2</translation>
    </message>
    <message>
        <source>Past the cache the answer is the same</source>
        <translation>Am Cache vorbei ist die Antwort dieselbe</translation>
    </message>
    <message>
        <source>The answer bears marks of a cache</source>
        <translation>Die Antwort trägt Merkmale eines Caches</translation>
    </message>
    <message>
        <source>The answer bears no mark of a cache</source>
        <translation>Die Antwort trägt kein Merkmal eines Caches</translation>
    </message>
    <message>
        <source>, created %1</source>
        <translation>, angelegt %1</translation>
    </message>
    <message>
        <source>The token&apos;s issuer is %1&apos;s, letter for letter</source>
        <translation>Der Aussteller des Tokens ist der von %1, Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>The signature verifies with a key of %1</source>
        <translation>Die Signatur lässt sich mit einem bekannten Schlüssel verifizieren (%1)</translation>
    </message>
    <message>
        <source>%1 finds this %2%3</source>
        <translation>%1 findet diese ID (%2)%3</translation>
    </message>
    <message>
        <source>%1 has no such user</source>
        <translation>%1 kennt diesen Benutzer nicht</translation>
    </message>
    <message>
        <source>The issuer is not %1&apos;s: expected %2, found %3</source>
        <translation>Der Aussteller passt nicht zu %1: erwartet %2, gefunden %3</translation>
    </message>
    <message>
        <source>The issuer differs from %1&apos;s in %2</source>
        <translation>%1 erwartet den Aussteller anders: %2</translation>
    </message>
    <message>
        <source>The token names no issuer</source>
        <translation>Das Token nennt keinen Aussteller</translation>
    </message>
    <message>
        <source>The audience is %1&apos;s: %2</source>
        <translation>Der Empfänger (aud) passt zu %1: %2</translation>
    </message>
    <message>
        <source>The token is for another audience: expected %1, found %2</source>
        <translation>Das Token ist für einen anderen Empfänger (aud): erwartet %1, gefunden %2</translation>
    </message>
    <message>
        <source>The token is of the project %1, the endpoint of %2</source>
        <translation>Das Token gehört zum Projekt %1, der Endpunkt zu %2</translation>
    </message>
    <message>
        <source>The %1 is another one: expected %2, found %3</source>
        <translation>%1 weicht ab: erwartet %2, gefunden %3</translation>
    </message>
    <message>
        <source>The issuer is a development instance: a live key does not see its users</source>
        <translation>Der Aussteller ist eine Entwicklungsinstanz: Ein Live-Schlüssel sieht ihre Benutzer nicht</translation>
    </message>
    <message>
        <source>Issuer and key are %1&apos;s</source>
        <translation>Aussteller und Schlüssel passen zu %1</translation>
    </message>
    <message>
        <source>The user exists here</source>
        <translation>Der Benutzer existiert hier</translation>
    </message>
    <message>
        <source>The identity provider has this user; the service says that it has not</source>
        <translation>Der Identitätsanbieter hat diesen Benutzer; der Dienst sagt, er habe ihn nicht</translation>
    </message>
    <message>
        <source>The identity provider has this user, disabled</source>
        <translation>Der Identitätsanbieter hat diesen Benutzer, deaktiviert</translation>
    </message>
    <message>
        <source>The identity provider has this user in its recycle bin</source>
        <translation>Der Identitätsanbieter hat diesen Benutzer in seinem Papierkorb</translation>
    </message>
    <message>
        <source>The identity provider has this user, %1 has not</source>
        <translation>Der Identitätsanbieter hat diesen Benutzer, %1 nicht</translation>
    </message>
    <message>
        <source>The identity provider has no such user either</source>
        <translation>Auch der Identitätsanbieter kennt diesen Benutzer nicht</translation>
    </message>
    <message>
        <source>%1 has the same issuer and knows this user, %2 does not</source>
        <translation>%1 hat denselben Aussteller und kennt diesen Benutzer, %2 nicht</translation>
    </message>
    <message>
        <source>The user may also need an account in %1</source>
        <translation>Vielleicht braucht der Benutzer auch ein Konto in %1</translation>
    </message>
    <message>
        <source>The call with the token says: %1</source>
        <translation>Der Aufruf mit dem Token ergibt: %1</translation>
    </message>
    <message>
        <source>The user exists and is active</source>
        <translation>Der Benutzer existiert und ist aktiv</translation>
    </message>
    <message>
        <source>The call with the token is refused while the user exists: %1</source>
        <translation>Der Aufruf mit dem Token wird abgelehnt, obwohl der Benutzer existiert: %1</translation>
    </message>
    <message>
        <source>The call with the token succeeds</source>
        <translation>Der Aufruf mit dem Token gelingt</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <translation>Der Dienst sagt: %1</translation>
    </message>
    <message>
        <source>A user in the recycle bin has no sessions either</source>
        <translation>Auch ein Benutzer im Papierkorb hat keine Sitzungen</translation>
    </message>
    <message>
        <source>A session may not have reached every replica</source>
        <translation>Eine Sitzung hat womöglich noch nicht jede Replik erreicht</translation>
    </message>
    <message>
        <source>The service refuses the token and does not say why</source>
        <translation>Der Dienst lehnt das Token ab und sagt nicht, warum</translation>
    </message>
    <message>
        <source>Tokens are valid since %1; the login was at %2</source>
        <translation>Token gelten ab %1; die Anmeldung war %2</translation>
    </message>
    <message>
        <source>The password was changed %1 after the token was issued</source>
        <translation>Das Passwort wurde %1 nach der Ausstellung des Tokens geändert</translation>
    </message>
    <message>
        <source>The record was created %1 after the token was issued</source>
        <translation>Der Benutzersatz wurde %1 nach der Ausstellung des Tokens angelegt</translation>
    </message>
    <message>
        <source>No change of the account is younger than the token</source>
        <translation>Keine Änderung des Kontos ist jünger als das Token</translation>
    </message>
    <message>
        <source>Asked again, the user is found</source>
        <translation>Erneut gefragt, wird der Benutzer gefunden</translation>
    </message>
    <message>
        <source>Asked again, the session is there</source>
        <translation>Erneut gefragt, ist die Sitzung da</translation>
    </message>
    <message>
        <source>Asked again after %1: the same answer</source>
        <translation>Erneut gefragt nach %1: dieselbe Antwort</translation>
    </message>
    <message>
        <source>The user is found at once</source>
        <translation>Der Benutzer wird sofort gefunden</translation>
    </message>
    <message>
        <source>The token is only %1 old</source>
        <translation>Das Token ist erst %1 alt</translation>
    </message>
    <message>
        <source>The token is %1 old</source>
        <translation>Das Token ist %1 alt</translation>
    </message>
    <message>
        <source>The call with the token finds the user, the lookup by id does not</source>
        <translation>Der Aufruf mit dem Token findet den Benutzer, die Abfrage nach ID nicht</translation>
    </message>
    <message>
        <source>Our credential sees a known user and is refused for this one</source>
        <translation>Unsere Zugangsdaten sehen einen bekannten Benutzer und werden bei diesem abgelehnt</translation>
    </message>
    <message>
        <source>Found when spelled otherwise (%1)%2</source>
        <translation>Gefunden bei anderer Schreibweise (%1)%2</translation>
    </message>
    <message>
        <source>That record is of somebody else</source>
        <translation>Dieser Benutzersatz gehört jemand anderem</translation>
    </message>
    <message>
        <source>The id is found as it is written</source>
        <translation>Die ID wird gefunden, wie sie geschrieben ist</translation>
    </message>
    <message>
        <source>%1 other spellings are not found either</source>
        <translation>Andere Schreibweisen auch nicht gefunden: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2: expected a text</source>
        <translation>&quot;%1&quot; ist %2: erwartet ein Text</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>The service received another id: sent &quot;%1&quot;, it names &quot;%2&quot;</source>
        <translation>Der Dienst erhielt eine andere ID: gesendet &quot;%1&quot;, er nennt &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Entra gives every application another sub; the directory&apos;s id is oid</source>
        <translation>Entra gibt jeder Anwendung ein anderes sub; die ID im Verzeichnis ist oid</translation>
    </message>
    <message>
        <source>Cognito knows federated users by cognito:username, not by sub</source>
        <translation>Cognito kennt föderierte Benutzer unter cognito:username, nicht unter sub</translation>
    </message>
    <message>
        <source>Okta puts the login into sub; the user&apos;s id is uid</source>
        <translation>Okta schreibt den Anmeldenamen in sub; die ID des Benutzers ist uid</translation>
    </message>
    <message>
        <source>authentik hashes the user&apos;s id into sub by default</source>
        <translation>authentik schreibt standardmäßig einen Hash der Benutzer-ID in sub</translation>
    </message>
    <message>
        <source>Dex packs connector and user into sub</source>
        <translation>Dex packt Connector und Benutzer in sub</translation>
    </message>
    <message>
        <source>sub names a federated user of Keycloak</source>
        <translation>sub nennt einen föderierten Benutzer von Keycloak</translation>
    </message>
    <message>
        <source>The ids of this store are UUIDs; sub is none</source>
        <translation>Die IDs dieses Speichers sind UUIDs; sub ist keine</translation>
    </message>
    <message>
        <source>Asked for %1, the service answers %2</source>
        <translation>Gefragt nach %1, antwortet der Dienst %2</translation>
    </message>
    <message>
        <source>: the number was rounded, as a double does beyond 2^53</source>
        <translation>: Die Zahl wurde gerundet, wie ein Double es jenseits von 2^53 tut</translation>
    </message>
    <message>
        <source>, the same person</source>
        <translation>, dieselbe Person</translation>
    </message>
    <message>
        <source>The record %1 holds this id in &quot;%2&quot;</source>
        <translation>Der Benutzersatz %1 enthält diese ID in &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Found by %1 as %2</source>
        <translation>Gefunden über %1 als %2</translation>
    </message>
    <message>
        <source>%1, created %2, after the token was issued</source>
        <translation>%1, angelegt %2, nach der Ausstellung des Tokens</translation>
    </message>
    <message>
        <source>That record is federated: its id comes from an import</source>
        <translation>Dieser Benutzersatz ist föderiert: Seine ID stammt aus einem Import</translation>
    </message>
    <message>
        <source>%1, which is older than the token</source>
        <translation>%1; dieser Benutzersatz ist älter als das Token</translation>
    </message>
    <message>
        <source>%1; when that record was made is not said</source>
        <translation>%1; wann dieser Benutzersatz angelegt wurde, ist nicht angegeben</translation>
    </message>
    <message>
        <source>Found by %1 as %2: %3</source>
        <translation>Gefunden über %1 als %2: %3</translation>
    </message>
    <message>
        <source>A search by %1 lists this very id, the lookup by id does not</source>
        <translation>Eine Suche über %1 zeigt genau diese ID, die Abfrage nach ID nicht</translation>
    </message>
    <message>
        <source>The user is found under this id</source>
        <translation>Der Benutzer wird unter dieser ID gefunden</translation>
    </message>
    <message>
        <source>The record is visible by its id</source>
        <translation>Der Benutzersatz ist über seine ID sichtbar</translation>
    </message>
    <message>
        <source>The user is found in this store</source>
        <translation>Der Benutzer wird in diesem Speicher gefunden</translation>
    </message>
    <message>
        <source>No account has the token&apos;s %1 either</source>
        <translation>Auch mit %1 aus dem Token gibt es kein Konto</translation>
    </message>
    <message>
        <source>disclosures that the token refers to, each once (RFC 9901 §7.1)</source>
        <translation>Offenlegungen, auf die das Token verweist, jede einmal (RFC 9901 §7.1)</translation>
    </message>
    <message>
        <source>Ask the holder to present it again.</source>
        <translation>Den Inhaber bitten, es erneut vorzulegen.</translation>
    </message>
    <message>
        <source>a KB-JWT by the key in &quot;cnf&quot;, over what is presented (RFC 9901 §4.3)</source>
        <translation>ein KB-JWT mit dem Schlüssel in &quot;cnf&quot;, über das Vorgelegte (RFC 9901 §4.3)</translation>
    </message>
    <message>
        <source>a DPoP proof for this very request (RFC 9449 §4.3)</source>
        <translation>ein DPoP-Nachweis für genau diese Anfrage (RFC 9449 §4.3)</translation>
    </message>
    <message>
        <source>Make a fresh proof for each request.</source>
        <translation>Für jede Anfrage einen neuen Nachweis erzeugen.</translation>
    </message>
    <message>
        <source>The token is bound to a key: it is of use only with a DPoP proof by that key (RFC 9449).</source>
        <translation>Das Token ist an einen Schlüssel gebunden: Es nützt nur mit einem DPoP-Nachweis dieses Schlüssels (RFC 9449).</translation>
    </message>
    <message>
        <source>The token is bound to a client certificate: it is of use only over TLS with it (RFC 8705).</source>
        <translation>Das Token ist an ein Client-Zertifikat gebunden: Es nützt nur über TLS mit diesem (RFC 8705).</translation>
    </message>
    <message>
        <source>Send it as its client does.</source>
        <translation>So senden, wie sein Client es tut.</translation>
    </message>
    <message>
        <source>What was decrypted is signed by nobody: anyone who has the key to encrypt can make such a token.</source>
        <translation>Das Entschlüsselte ist von niemandem signiert: Jeder, der den Schlüssel zum Verschlüsseln hat, kann ein solches Token erzeugen.</translation>
    </message>
    <message>
        <source>a signed token inside (RFC 7519 §11.2)</source>
        <translation>ein signiertes Token im Inneren (RFC 7519 §11.2)</translation>
    </message>
    <message>
        <source>Do not take decryption for a signature.</source>
        <translation>Entschlüsselung nicht für eine Signatur halten.</translation>
    </message>
    <message>
        <source>a token that a given key opens</source>
        <translation>ein Token, das ein angegebener Schlüssel öffnet</translation>
    </message>
    <message>
        <source>server answer</source>
        <translation>Server-Antwort</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;</source>
        <translation>%1 sagt &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1; our lookup finds no user any more</source>
        <translation>%1; unsere Abfrage findet keinen Benutzer mehr</translation>
    </message>
    <message>
        <source>%1, which it would not say then</source>
        <translation>%1, was der Dienst dann nicht sagen würde</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>die Signatur</translation>
    </message>
    <message>
        <source>the times</source>
        <translation>die Zeiten</translation>
    </message>
    <message>
        <source>sub and its form</source>
        <translation>sub und seine Form</translation>
    </message>
    <message>
        <source>the user&apos;s record</source>
        <translation>der Benutzersatz</translation>
    </message>
    <message>
        <source>%1 had already accepted %2</source>
        <translation>%1 hatte bereits akzeptiert: %2</translation>
    </message>
    <message>
        <source>The keys of %1 verify the signature; the service refuses it</source>
        <translation>Die Signatur ist mit bekannten Schlüsseln gültig (%1); der Dienst lehnt sie ab</translation>
    </message>
    <message>
        <source>%1: a service that keeps older keys does not know it yet</source>
        <translation>%1: Ein Dienst, der ältere Schlüssel behält, kennt ihn noch nicht</translation>
    </message>
    <message>
        <source>Our lookup finds this user; the service does not</source>
        <translation>Unsere Abfrage findet diesen Benutzer, der Dienst nicht</translation>
    </message>
    <message>
        <source>%1, which reads the claim &quot;%2&quot;</source>
        <translation>%1; der Dienst liest den Claim &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1; our lookup finds the user, active</source>
        <translation>%1; unsere Abfrage findet den Benutzer, aktiv</translation>
    </message>
    <message>
        <source>%1 looks users up by &quot;%2&quot;, which the token has not</source>
        <translation>%1 sucht Benutzer nach &quot;%2&quot;, das im Token fehlt</translation>
    </message>
    <message>
        <source>The service accepted the signature; the keys configured here do not</source>
        <translation>Der Dienst akzeptierte die Signatur; die hier eingetragenen Schlüssel nicht</translation>
    </message>
    <message>
        <source>The header says alg &quot;%1&quot;: nobody signed this token</source>
        <translation>Der Header sagt alg &quot;%1&quot;: Niemand hat dieses Token signiert</translation>
    </message>
    <message>
        <source>The issuer is right, so the keys may differ from those it signs with</source>
        <translation>Der Aussteller stimmt, also weichen womöglich die Schlüssel von denen ab, mit denen er signiert</translation>
    </message>
    <message>
        <source>No key of %1 has the kid &quot;%2&quot;%3</source>
        <translation>Kein bekannter Schlüssel (%1) hat das kid &quot;%2&quot;%3</translation>
    </message>
    <message>
        <source>The token brings a key of its own, which proves nothing</source>
        <translation>Das Token bringt einen eigenen Schlüssel mit, was nichts beweist</translation>
    </message>
    <message>
        <source>%1 has the same issuer and verifies the signature; %2 does not</source>
        <translation>%1 hat denselben Aussteller und bestätigt die Signatur; %2 nicht</translation>
    </message>
    <message>
        <source>The signature is valid</source>
        <translation>Die Signatur ist gültig</translation>
    </message>
    <message>
        <source>The key that made it is published under another kid</source>
        <translation>Der Schlüssel, der sie erzeugte, ist unter einem anderen kid veröffentlicht</translation>
    </message>
    <message>
        <source>A configured key made the signature</source>
        <translation>Ein eingetragener Schlüssel hat die Signatur erzeugt</translation>
    </message>
    <message>
        <source>exp passed %1 ago</source>
        <translation>exp liegt %1 zurück</translation>
    </message>
    <message>
        <source>%1 lies %2 ahead</source>
        <translation>%1 liegt %2 in der Zukunft</translation>
    </message>
    <message>
        <source>By the server&apos;s clock, %1, the token is %2</source>
        <translation>Nach der Uhr des Servers (%1) ist das Token: %2</translation>
    </message>
    <message>
        <source>By the server&apos;s clock, %1, the token is in time</source>
        <translation>Nach der Uhr des Servers (%1) ist das Token zeitlich gültig</translation>
    </message>
    <message>
        <source>A time is in milliseconds; services read it as seconds</source>
        <translation>Eine Zeit ist in Millisekunden; Dienste lesen sie als Sekunden</translation>
    </message>
    <message>
        <source>The times hold only within the leeway of %1 s</source>
        <translation>Die Zeiten gelten nur innerhalb der Toleranz von %1 s</translation>
    </message>
    <message>
        <source>In time, %1 left</source>
        <translation>Zeitlich gültig, noch %1</translation>
    </message>
    <message>
        <source>The token never expires</source>
        <translation>Das Token läuft nie ab</translation>
    </message>
    <message>
        <source>The token has no &quot;%1&quot;</source>
        <translation>Das Token hat kein &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>&quot;%1&quot; ist leer</translation>
    </message>
    <message>
        <source>role is &quot;%1&quot;: an API key, no user</source>
        <translation>role ist &quot;%1&quot;: ein API-Schlüssel, kein Benutzer</translation>
    </message>
    <message>
        <source>gty is &quot;client-credentials&quot;</source>
        <translation>gty ist &quot;client-credentials&quot;</translation>
    </message>
    <message>
        <source>idtyp is &quot;app&quot;</source>
        <translation>idtyp ist &quot;app&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a program</source>
        <translation>&quot;%1&quot; nennt ein Programm</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;</source>
        <translation>&quot;%1&quot; ist &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; equals %2: the client itself</source>
        <translation>&quot;%1&quot; ist gleich %2: der Client selbst</translation>
    </message>
    <message>
        <source>common_name without a subject: a service token of Cloudflare Access</source>
        <translation>common_name ohne Subjekt: ein Service-Token von Cloudflare Access</translation>
    </message>
    <message>
        <source>a refresh token</source>
        <translation>ein Refresh-Token</translation>
    </message>
    <message>
        <source>an ID token</source>
        <translation>ein ID-Token</translation>
    </message>
    <message>
        <source>It is %1, not an access token</source>
        <translation>Es ist %1, kein Access-Token</translation>
    </message>
    <message>
        <source>It carries marks of a login: %1</source>
        <translation>Es trägt Merkmale einer Anmeldung: %1</translation>
    </message>
    <message>
        <source>Its user is found</source>
        <translation>Sein Benutzer wird gefunden</translation>
    </message>
    <message>
        <source>The record says: %1</source>
        <translation>Der Benutzersatz sagt: %1</translation>
    </message>
    <message>
        <source>The record says that the user is disabled</source>
        <translation>Der Benutzersatz sagt, dass der Benutzer deaktiviert ist</translation>
    </message>
    <message>
        <source>The record is active</source>
        <translation>Der Benutzersatz ist aktiv</translation>
    </message>
    <message>
        <source>The record is marked as deleted</source>
        <translation>Der Benutzersatz ist als gelöscht markiert</translation>
    </message>
    <message>
        <source>The record is not marked as deleted</source>
        <translation>Der Benutzersatz ist nicht als gelöscht markiert</translation>
    </message>
    <message>
        <source>The recycle bin has this user</source>
        <translation>Im Papierkorb liegt dieser Benutzer</translation>
    </message>
    <message>
        <source>The recycle bin has no such user</source>
        <translation>Im Papierkorb liegt dieser Benutzer nicht</translation>
    </message>
    <message>
        <source>The record says that the user was never activated</source>
        <translation>Der Benutzersatz sagt, dass der Benutzer nie aktiviert wurde</translation>
    </message>
    <message>
        <source>The record is activated</source>
        <translation>Der Benutzersatz ist aktiviert</translation>
    </message>
    <message>
        <source>The audit log names this id</source>
        <translation>Das Audit-Log nennt diese ID</translation>
    </message>
    <message>
        <source>The service says &quot;%1&quot;</source>
        <translation>Der Dienst sagt &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>; a known user is found there</source>
        <translation>; ein bekannter Benutzer wird dort gefunden</translation>
    </message>
    <message>
        <source> in the service&apos;s own words</source>
        <translation> in den eigenen Worten des Dienstes</translation>
    </message>
    <message>
        <source>, as for a random id</source>
        <translation>, wie bei einer zufälligen ID</translation>
    </message>
    <message>
        <source>The token is genuine: %1 signed it</source>
        <translation>Das Token ist echt, seine Signatur gültig (%1)</translation>
    </message>
    <message>
        <source>It comes from a login: it carries %1</source>
        <translation>Es stammt aus einer Anmeldung: Es trägt %1</translation>
    </message>
    <message>
        <source>It carries no mark of a login: no sid, session_id or auth_time</source>
        <translation>Es trägt kein Merkmal einer Anmeldung: weder sid noch session_id noch auth_time</translation>
    </message>
    <message>
        <source>The answer is &quot;not found&quot;, and nothing shows that it is about this user</source>
        <translation>Die Antwort ist „nicht gefunden“, und nichts zeigt, dass sie diesen Benutzer betrifft</translation>
    </message>
    <message>
        <source>The known user is gone too, in the service&apos;s own words</source>
        <translation>Auch der bekannte Benutzer ist fort, in den eigenen Worten des Dienstes</translation>
    </message>
    <message>
        <source>A known user is older than the token</source>
        <translation>Ein bekannter Benutzer ist älter als das Token</translation>
    </message>
    <message>
        <source>Even the known user was created after the token was issued: %1</source>
        <translation>Sogar der bekannte Benutzer wurde nach der Ausstellung des Tokens angelegt: %1</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>the form of sub</source>
        <translation>Form von sub</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>had already accepted %1</source>
        <translation>hatte bereits akzeptiert: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>No service profile knows this text; it rules nothing out.</source>
        <translation>Kein Dienstprofil kennt diesen Text; er schließt nichts aus.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a JSON number; RFC 7519 §4.1.2 asks for a string.</source>
        <translation>&quot;%1&quot; ist eine JSON-Zahl; RFC 7519 §4.1.2 verlangt eine Zeichenkette.</translation>
    </message>
    <message>
        <source>%1 becomes another number in programs that read JSON numbers as doubles.</source>
        <translation>%1 wird zu einer anderen Zahl in Programmen, die JSON-Zahlen als Double lesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; RFC 7519 §4.1.2 asks for a string.</source>
        <translation>&quot;%1&quot; ist %2; RFC 7519 §4.1.2 verlangt eine Zeichenkette.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands %2 times; services differ in which one they use.</source>
        <translation>&quot;%1&quot; steht %2-mal da; Dienste verwenden nicht alle dasselbe.</translation>
    </message>
    <message>
        <source>The id is an empty string.</source>
        <translation>Die ID ist eine leere Zeichenkette.</translation>
    </message>
    <message>
        <source>A blank stands before the id: %1.</source>
        <translation>Vor der ID steht ein Leerzeichen: %1.</translation>
    </message>
    <message>
        <source>A blank stands behind the id: %1.</source>
        <translation>Hinter der ID steht ein Leerzeichen: %1.</translation>
    </message>
    <message>
        <source>A blank stands inside the id: %1.</source>
        <translation>In der ID steht ein Leerzeichen: %1.</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <translation>ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>a character that turns the direction</source>
        <translation>ein Zeichen, das die Richtung ändert</translation>
    </message>
    <message>
        <source>half a character (a lone surrogate)</source>
        <translation>ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>The id holds %1: %2.</source>
        <translation>Die ID enthält %1: %2.</translation>
    </message>
    <message>
        <source>The id mixes scripts: %1.</source>
        <translation>Die ID mischt Schriften: %1.</translation>
    </message>
    <message>
        <source>Characters that look like ASCII and are not: %1.</source>
        <translation>Zeichen, die wie ASCII aussehen und es nicht sind: %1.</translation>
    </message>
    <message>
        <source>The id is not in Unicode form NFC: letters and their accents stand apart.</source>
        <translation>Die ID liegt nicht in der Unicode-Form NFC vor: Buchstaben und ihre Akzente stehen getrennt.</translation>
    </message>
    <message>
        <source>The id holds compatibility characters (ligatures, full-width letters, special blanks).</source>
        <translation>Die ID enthält Kompatibilitätszeichen (Ligaturen, vollbreite Buchstaben, besondere Leerzeichen).</translation>
    </message>
    <message>
        <source>The id has accented letters; stores that keep them decomposed (NFD) have other bytes for it.</source>
        <translation>Die ID hat Buchstaben mit Akzenten; Speicher, die sie zerlegt (NFD) ablegen, haben andere Bytes dafür.</translation>
    </message>
    <message>
        <source>The id is UTF-8 that was read as Latin-1: it was &quot;%1&quot;.</source>
        <translation>Die ID ist UTF-8, das als Latin-1 gelesen wurde: Sie war &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The id holds U+FFFD: characters were lost before it was written.</source>
        <translation>Die ID enthält U+FFFD: Zeichen gingen verloren, bevor sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The id holds HTML entities: it was &quot;%1&quot;.</source>
        <translation>Die ID enthält HTML-Entities: Sie war &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Quotation marks are part of the id.</source>
        <translation>Anführungszeichen sind Teil der ID.</translation>
    </message>
    <message>
        <source>The id is Dex&apos;s own form: user &quot;%1&quot; of the connector &quot;%2&quot;.</source>
        <translation>Die ID hat die Form von Dex: Benutzer &quot;%1&quot; des Connectors &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The id is base64 of &quot;%1&quot;.</source>
        <translation>Die ID ist base64 von &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The id is the nil UUID: nobody&apos;s.</source>
        <translation>Die ID ist die Null-UUID: Sie gehört niemandem.</translation>
    </message>
    <message>
        <source>The UUID has upper-case letters; RFC 9562 writes lower case.</source>
        <translation>Die UUID hat Großbuchstaben; RFC 9562 schreibt klein.</translation>
    </message>
    <message>
        <source>The UUID is spelled unusually (braces, urn:uuid: or no dashes).</source>
        <translation>Die UUID ist ungewöhnlich geschrieben (Klammern, urn:uuid: oder ohne Bindestriche).</translation>
    </message>
    <message>
        <source>The id is &quot;%1&quot;: a program wrote its nothing as a text.</source>
        <translation>Die ID ist &quot;%1&quot;: Ein Programm hat einen leeren Wert als Text geschrieben.</translation>
    </message>
    <message>
        <source>The id names its connection: &quot;%1&quot;.</source>
        <translation>Die ID nennt ihre Verbindung: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The id is Keycloak&apos;s form for a federated user: component %1.</source>
        <translation>Die ID hat die Form von Keycloak für föderierte Benutzer: Komponente %1.</translation>
    </message>
    <message>
        <source>The id names a program, not a person.</source>
        <translation>Die ID nennt ein Programm, keine Person.</translation>
    </message>
    <message>
        <source>The e-mail has upper-case letters; many stores keep lower case.</source>
        <translation>Die E-Mail hat Großbuchstaben; viele Speicher legen sie klein geschrieben ab.</translation>
    </message>
    <message>
        <source>The id is a small number: every store has such a user, not always the same person.</source>
        <translation>Die ID ist eine kleine Zahl: Jeder Speicher hat so einen Benutzer, nicht immer dieselbe Person.</translation>
    </message>
    <message>
        <source>The id is a number above 2^53: read as a JSON number it changes.</source>
        <translation>Die ID ist eine Zahl über 2^53: Als JSON-Zahl gelesen ändert sie sich.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>no times in the token</source>
        <translation>keine Zeiten im Token</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>tokens valid since</source>
        <translation>Token gültig seit</translation>
    </message>
    <message>
        <source>last login</source>
        <translation>letzte Anmeldung</translation>
    </message>
    <message>
        <source>User record</source>
        <translation>Benutzersatz</translation>
    </message>
    <message>
        <source>User in %1</source>
        <translation>Benutzer in %1</translation>
    </message>
    <message>
        <source>the record tells no times</source>
        <translation>der Satz nennt keine Zeiten</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Satz</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>clock of %1 equals ours within %2 s</source>
        <translation>Uhr von %1: auf %2 s gleich mit unserer</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>published keys</source>
        <translation>veröffentlichte Schlüssel</translation>
    </message>
    <message>
        <source>first looked at</source>
        <translation>erster Abruf</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>zuerst gesehen</translation>
    </message>
    <message>
        <source>gone by</source>
        <translation>entfernt vor</translation>
    </message>
    <message>
        <source>keys fetched %1</source>
        <translation>Schlüssel abgerufen %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>no environment is configured</source>
        <translation>keine Umgebung eingetragen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no trace of this user</source>
        <translation>keine Spur von diesem Benutzer</translation>
    </message>
    <message>
        <source>They are the same token.</source>
        <translation>Es ist dasselbe Token.</translation>
    </message>
    <message>
        <source>one member</source>
        <translation>ein Element</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>one other member</source>
        <translation>ein weiteres Element</translation>
    </message>
    <message>
        <source>%1 other members</source>
        <translation>%1 weitere Elemente</translation>
    </message>
    <message>
        <source>They differ in %1.</source>
        <translation>Unterschiede: %1.</translation>
    </message>
    <message>
        <source>They differ only in what every new token has of its own: times and ids.</source>
        <translation>Verschieden ist nur, was jedes neue Token für sich hat: Zeiten und IDs.</translation>
    </message>
    <message>
        <source>They say the same, written differently.</source>
        <translation>Beide sagen dasselbe, nur anders geschrieben.</translation>
    </message>
    <message>
        <source>They say the same; only the signatures differ.</source>
        <translation>Beide sagen dasselbe; nur die Signaturen sind verschieden.</translation>
    </message>
    <message>
        <source>No environment is configured, so what decides is not known.</source>
        <translation>Keine Umgebung ist eingetragen; was entscheidet, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>No environment judges them differently, as far as it was asked.</source>
        <translation>Keine Umgebung beurteilt sie verschieden, soweit gefragt wurde.</translation>
    </message>
    <message>
        <source>%1 has this user</source>
        <translation>%1 kennt diesen Benutzer</translation>
    </message>
    <message>
        <source>Asked again, %1 has this user</source>
        <translation>Erneut gefragt, kennt %1 diesen Benutzer</translation>
    </message>
    <message>
        <source>%1 has this person as %2</source>
        <translation>%1 kennt diese Person als %2</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
    <message>
        <source>a gateway</source>
        <translation>ein Gateway</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>ein Proxy</translation>
    </message>
    <message>
        <source>a login page</source>
        <translation>eine Anmeldeseite</translation>
    </message>
    <message>
        <source>a router</source>
        <translation>ein Router</translation>
    </message>
    <message>
        <source>something in between</source>
        <translation>etwas dazwischen</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Its &quot;alg&quot; must name a signature with a key pair.</source>
        <translation>&quot;alg&quot; muss eine Signatur mit Schlüsselpaar nennen.</translation>
    </message>
    <message>
        <source>It has no &quot;jwk&quot; with the public key.</source>
        <translation>&quot;jwk&quot; mit dem öffentlichen Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Its &quot;jwk&quot; holds a private key, which nobody else may see.</source>
        <translation>&quot;jwk&quot; enthält einen privaten Schlüssel, den niemand sonst sehen darf.</translation>
    </message>
    <message>
        <source>jwk of the proof</source>
        <translation>jwk des Nachweises</translation>
    </message>
    <message>
        <source>Its &quot;jwk&quot; cannot be used: %1.</source>
        <translation>&quot;jwk&quot; ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>It is not signed by its own key. %1</source>
        <translation>Nicht mit dem eigenen Schlüssel signiert. %1</translation>
    </message>
    <message>
        <source>It has no &quot;%1&quot; that is a string.</source>
        <translation>&quot;%1&quot; fehlt oder ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; is &quot;%2&quot;, but %3 is &quot;%4&quot;.</source>
        <translation>&quot;%1&quot; ist &quot;%2&quot;, aber %3 ist &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>the access token is not known</source>
        <translation>das Access-Token ist nicht bekannt</translation>
    </message>
    <message>
        <source>It has no &quot;ath&quot;, though it comes with an access token.</source>
        <translation>&quot;ath&quot; fehlt, obwohl ein Access-Token dabei ist.</translation>
    </message>
    <message>
        <source>Its &quot;ath&quot; is not the hash of the access token: it was made for another one.</source>
        <translation>&quot;ath&quot; ist nicht der Hash des Access-Tokens: Der Nachweis gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>It has no &quot;jti&quot; that is a string.</source>
        <translation>&quot;jti&quot; fehlt oder ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>the method of the request</source>
        <translation>die Methode der Anfrage</translation>
    </message>
    <message>
        <source>the address of the request</source>
        <translation>die Adresse der Anfrage</translation>
    </message>
    <message>
        <source>It has no &quot;iat&quot; that is a number.</source>
        <translation>&quot;iat&quot; fehlt oder ist keine Zahl.</translation>
    </message>
    <message>
        <source>no key has a kid</source>
        <translation>kein Schlüssel hat ein kid</translation>
    </message>
    <message>
        <source>it is for &quot;%1&quot; only</source>
        <translation>er ist nur für &quot;%1&quot;</translation>
    </message>
    <message>
        <source>verifies the signature</source>
        <translation>bestätigt die Signatur</translation>
    </message>
    <message>
        <source>the signature does not verify</source>
        <translation>die Signatur ist damit ungültig</translation>
    </message>
    <message>
        <source>no %1 signature of this key has this form (%2 octets)</source>
        <translation>keine %1-Signatur dieses Schlüssels hat diese Form (%2 Byte)</translation>
    </message>
    <message>
        <source>%1 cannot check it</source>
        <translation>%1 kann das nicht prüfen</translation>
    </message>
    <message>
        <source>Not valid: %1.</source>
        <translation>Ungültig: %1.</translation>
    </message>
    <message>
        <source>The signature does not verify with any configured key that fits.</source>
        <translation>Die Signatur ist mit jedem passenden eingetragenen Schlüssel ungültig.</translation>
    </message>
    <message>
        <source>No configured key may check %1: %2.</source>
        <translation>Kein eingetragener Schlüssel darf %1 prüfen: %2.</translation>
    </message>
    <message>
        <source>No configured key has the kid %1; there are: %2.</source>
        <translation>Kein eingetragener Schlüssel hat das kid %1; vorhanden: %2.</translation>
    </message>
    <message>
        <source> The key inside the token itself is never used: anyone can put one there.</source>
        <translation> Der Schlüssel im Token selbst wird nie verwendet: Jeder kann dort einen ablegen.</translation>
    </message>
    <message>
        <source>at</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>valid since</source>
        <translation>gültig seit</translation>
    </message>
    <message>
        <source>not valid before</source>
        <translation>nicht gültig vor</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 before the year 1</source>
        <translation>%1 vor dem Jahr 1</translation>
    </message>
    <message>
        <source>%1 after the year 9999</source>
        <translation>%1 nach dem Jahr 9999</translation>
    </message>
    <message>
        <source> (read as milliseconds; the standard has seconds)</source>
        <translation> (als Millisekunden gelesen; der Standard verlangt Sekunden)</translation>
    </message>
    <message>
        <source>the user&apos;s id, a number (must be a string)</source>
        <translation>Benutzer-ID, eine Zahl (muss Zeichenkette sein)</translation>
    </message>
    <message>
        <source>the user&apos;s id, but of the wrong type</source>
        <translation>Benutzer-ID, aber vom falschen Typ</translation>
    </message>
    <message>
        <source>the user&apos;s id, but empty</source>
        <translation>Benutzer-ID, aber leer</translation>
    </message>
    <message>
        <source>the user&apos;s id, a UUID</source>
        <translation>Benutzer-ID, eine UUID</translation>
    </message>
    <message>
        <source>the user&apos;s id, an e-mail</source>
        <translation>Benutzer-ID, eine E-Mail</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, but not a number</source>
        <translation>%1, aber keine Zahl</translation>
    </message>
    <message>
        <source>This is no encrypted token.</source>
        <translation>Das ist kein verschlüsseltes Token.</translation>
    </message>
    <message>
        <source>The text is not a whole, strictly encoded encrypted token.</source>
        <translation>Der Text ist kein ganzes, streng kodiertes verschlüsseltes Token.</translation>
    </message>
    <message>
        <source>The compression &quot;%1&quot; is not known here; only DEF is.</source>
        <translation>Die Kompression &quot;%1&quot; ist hier nicht bekannt, nur DEF.</translation>
    </message>
    <message>
        <source>Decrypted, but %1.</source>
        <translation>Entschlüsselt, aber: %1.</translation>
    </message>
    <message>
        <source>Decrypted with the key %1 from %2. That says nothing about who made it.</source>
        <translation>Entschlüsselt mit dem Schlüssel %1 von %2. Wer es gemacht hat, sagt das nicht.</translation>
    </message>
    <message>
        <source>(no kid)</source>
        <translation>(ohne kid)</translation>
    </message>
    <message>
        <source>does not open it</source>
        <translation>öffnet es nicht</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>öffnet es</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>No given key opens it: the keys are not the right ones, or the bytes were changed.</source>
        <translation>Kein angegebener Schlüssel öffnet es: Es sind die falschen, oder die Bytes wurden verändert.</translation>
    </message>
    <message>
        <source>No key is given to decrypt it with.</source>
        <translation>Zum Entschlüsseln ist kein Schlüssel angegeben.</translation>
    </message>
    <message>
        <source>No given key may open it: %1.</source>
        <translation>Kein angegebener Schlüssel darf es öffnen: %1.</translation>
    </message>
    <message>
        <source>A digest in &quot;%1&quot; is no string.</source>
        <translation>Ein Hashwert in &quot;%1&quot; ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>The digest %1 stands in the token more than once.</source>
        <translation>Der Hashwert %1 steht mehrmals im Token.</translation>
    </message>
    <message>
        <source>It has two elements, but its digest stands among the members of an object.</source>
        <translation>Sie hat zwei Teile, aber ihr Hashwert steht unter den Elementen eines Objekts.</translation>
    </message>
    <message>
        <source>It has three elements, but its digest stands in an array.</source>
        <translation>Sie hat drei Teile, aber ihr Hashwert steht in einem Array.</translation>
    </message>
    <message>
        <source>A disclosure is malformed: %1</source>
        <translation>Eine Offenlegung ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>Disclosures inside disclosures nest deeper than %1 levels.</source>
        <translation>Offenlegungen sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The claim name &quot;...&quot; is used for something else than a digest.</source>
        <translation>Der Claim-Name &quot;...&quot; wird für etwas anderes als einen Hashwert verwendet.</translation>
    </message>
    <message>
        <source>&quot;_sd_alg&quot; stands inside &quot;%1&quot;; it may stand at the top only.</source>
        <translation>&quot;_sd_alg&quot; steht in &quot;%1&quot;, darf aber nur ganz oben stehen.</translation>
    </message>
    <message>
        <source>&quot;_sd&quot; must be an array of digests.</source>
        <translation>&quot;_sd&quot; muss ein Array von Hashwerten sein.</translation>
    </message>
    <message>
        <source>A claim &quot;%1&quot; stands there already.</source>
        <translation>Ein Claim &quot;%1&quot; steht dort bereits.</translation>
    </message>
    <message>
        <source>A disclosure collides: %1</source>
        <translation>Eine Offenlegung kollidiert: %1</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;%1&quot; is not base64url.</source>
        <translation>&quot;%1&quot; im Header ist kein base64url.</translation>
    </message>
    <message>
        <source>The header has no &quot;epk&quot;, which %1 needs.</source>
        <translation>Im Header fehlt &quot;epk&quot;, das %1 braucht.</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;epk&quot; is no public key: %1.</source>
        <translation>&quot;epk&quot; im Header ist kein öffentlicher Schlüssel: %1.</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>ein Geheimnis</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;p2s&quot; has %1 octets; RFC 7518 §4.8.1.1 asks for 8 at least.</source>
        <translation>&quot;p2s&quot; im Header hat %1 Byte; RFC 7518 §4.8.1.1 verlangt mindestens 8.</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;p2c&quot; must be a whole number of at least 1.</source>
        <translation>&quot;p2c&quot; im Header muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The token asks for %1 rounds of PBKDF2; more than %2 are not done (raise the limit to try).</source>
        <translation>Das Token verlangt %1 Runden PBKDF2; mehr als %2 werden nicht gerechnet (zum Versuch das Limit erhöhen).</translation>
    </message>
    <message>
        <source>Only %1 rounds of PBKDF2; RFC 7518 §4.8.1.2 recommends 1000 at least.</source>
        <translation>Nur %1 Runden PBKDF2; RFC 7518 §4.8.1.2 empfiehlt mindestens 1000.</translation>
    </message>
    <message>
        <source>The key management &quot;%1&quot; is not supported here.</source>
        <translation>Die Schlüsselverwaltung &quot;%1&quot; wird hier nicht unterstützt.</translation>
    </message>
    <message>
        <source>The content encryption &quot;%1&quot; is not supported here.</source>
        <translation>Die Inhaltsverschlüsselung &quot;%1&quot; wird hier nicht unterstützt.</translation>
    </message>
    <message>
        <source>With %1 the encrypted key must be empty, and it is not (RFC 7516 §5.2).</source>
        <translation>Bei %1 muss der verschlüsselte Schlüssel leer sein; er ist es nicht (RFC 7516 §5.2).</translation>
    </message>
    <message>
        <source>RSA1_5 is deprecated: its padding lets servers be used as oracles (RFC 8725 §3.2).</source>
        <translation>RSA1_5 ist veraltet: Sein Padding macht Server als Orakel nutzbar (RFC 8725 §3.2).</translation>
    </message>
    <message>
        <source>&quot;crit&quot; must be a list of names; one of its items is no string.</source>
        <translation>&quot;crit&quot; muss eine Liste von Namen sein; ein Eintrag ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>&quot;crit&quot; lists &quot;%1&quot;, which RFC 7515 §4.1.11 forbids.</source>
        <translation>&quot;crit&quot; nennt &quot;%1&quot;, was RFC 7515 §4.1.11 verbietet.</translation>
    </message>
    <message>
        <source>&quot;crit&quot; lists &quot;%1&quot;, which the header does not hold.</source>
        <translation>&quot;crit&quot; nennt &quot;%1&quot;, das im Header fehlt.</translation>
    </message>
    <message>
        <source>&quot;crit&quot; must be a list of at least one name.</source>
        <translation>&quot;crit&quot; muss eine Liste mit mindestens einem Namen sein.</translation>
    </message>
    <message>
        <source>&quot;crit&quot; lists &quot;%1&quot; twice.</source>
        <translation>&quot;crit&quot; nennt &quot;%1&quot; zweimal.</translation>
    </message>
    <message>
        <source>The token demands an extension that is unknown here: %1. It is not valid without it.</source>
        <translation>Das Token verlangt eine hier unbekannte Erweiterung: %1. Ohne sie ist es nicht gültig.</translation>
    </message>
    <message>
        <source>&quot;crit&quot; and &quot;b64&quot; must stand in the protected header.</source>
        <translation>&quot;crit&quot; und &quot;b64&quot; müssen im geschützten Header stehen.</translation>
    </message>
    <message>
        <source>&quot;b64&quot; must be true or false (RFC 7797 §3).</source>
        <translation>&quot;b64&quot; muss true oder false sein (RFC 7797 §3).</translation>
    </message>
    <message>
        <source>&quot;b64&quot; is false but &quot;crit&quot; does not list it, which RFC 7797 §6 demands.</source>
        <translation>&quot;b64&quot; ist false, steht aber nicht in &quot;crit&quot;, wie RFC 7797 §6 verlangt.</translation>
    </message>
    <message>
        <source>The signature verifies as %1 with the key %2; the header says %3.</source>
        <translation>Die Signatur ist als %1 gültig, mit dem Schlüssel %2; der Header sagt %3.</translation>
    </message>
    <message>
        <source>The signature verifies when the secret (%1) is %2.</source>
        <translation>Die Signatur wäre gültig mit dem Geheimnis (%1), wenn es so gelesen wird: %2.</translation>
    </message>
    <message>
        <source>The key %1 made the signature, but it may not be used: %2.</source>
        <translation>Der Schlüssel %1 hat signiert, darf aber nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The signature would verify with the key %1, but it is DER-encoded; RFC 7518 §3.4 asks for R and S.</source>
        <translation>Die Signatur wäre mit dem Schlüssel %1 gültig, ist aber DER-kodiert; RFC 7518 §3.4 verlangt R und S.</translation>
    </message>
    <message>
        <source>The published example secret &quot;%1&quot; made the signature: anyone can forge such a token.</source>
        <translation>Signiert mit dem veröffentlichten Beispielgeheimnis &quot;%1&quot;: Jeder kann so ein Token fälschen.</translation>
    </message>
    <message>
        <source>The signature is that of %1, which verifies: header or payload were changed after signing.</source>
        <translation>Die Signatur gehört zu einem gültigen Token (%1): Header oder Payload wurden nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>The signature fits the key inside the token itself, which proves nothing: anyone can put one there.</source>
        <translation>Die Signatur passt zum Schlüssel im Token selbst; das beweist nichts, denn jeder kann dort einen ablegen.</translation>
    </message>
    <message>
        <source>zlib cannot start</source>
        <translation>zlib kann nicht starten</translation>
    </message>
    <message>
        <source>the compressed content grows beyond %1 octets, where reading stops (raise the limit to see it)</source>
        <translation>der komprimierte Inhalt wächst über %1 Byte, hier endet das Lesen (Limit erhöhen, um ihn zu sehen)</translation>
    </message>
    <message>
        <source>the compressed content is cut short</source>
        <translation>der komprimierte Inhalt ist abgeschnitten</translation>
    </message>
    <message>
        <source>the content is no DEFLATE stream</source>
        <translation>der Inhalt ist kein DEFLATE-Strom</translation>
    </message>
    <message>
        <source>%1 octets stand behind the end of the compressed content</source>
        <translation>hinter dem Ende des komprimierten Inhalts stehen %1 Byte</translation>
    </message>
    <message>
        <source>Expected the member &quot;%1&quot; to be a string.</source>
        <translation>Das Element &quot;%1&quot; muss eine Zeichenkette sein.</translation>
    </message>
    <message>
        <source>Expected the unprotected header to be an object.</source>
        <translation>Der ungeschützte Header muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in more than one header; the token is not valid then.</source>
        <translation>&quot;%1&quot; steht in mehr als einem Header; damit ist das Token nicht gültig.</translation>
    </message>
    <message>
        <source>&quot;alg&quot; stands outside the protected header: nothing guards it against change.</source>
        <translation>&quot;alg&quot; steht außerhalb des geschützten Headers: Nichts schützt es vor Änderung.</translation>
    </message>
    <message>
        <source>Expected &quot;protected&quot; or &quot;header&quot; beside the signature, found neither.</source>
        <translation>Neben der Signatur &quot;protected&quot; oder &quot;header&quot; erwartet, nichts davon gefunden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands beside &quot;%2&quot;: the flattened and the general form may not be mixed.</source>
        <translation>&quot;%1&quot; steht neben &quot;%2&quot;: Flache und allgemeine Form dürfen nicht gemischt werden.</translation>
    </message>
    <message>
        <source>Expected &quot;signatures&quot; to be an array of at least one signature.</source>
        <translation>&quot;signatures&quot; muss ein Array mit mindestens einer Signatur sein.</translation>
    </message>
    <message>
        <source>Expected at most %1 signatures, found %2.</source>
        <translation>Höchstens %1 Signaturen erwartet, %2 gefunden.</translation>
    </message>
    <message>
        <source>member &quot;%1&quot;</source>
        <translation>Element &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The token stops being JSON at octet %1: expected %2, found %3.</source>
        <translation>Kein gültiges JSON ab Byte %1 (Token): erwartet %2, gefunden %3.</translation>
    </message>
    <message>
        <source>The key binding&apos;s &quot;typ&quot; must be &quot;kb+jwt&quot;.</source>
        <translation>&quot;typ&quot; des Key Bindings muss &quot;kb+jwt&quot; sein.</translation>
    </message>
    <message>
        <source>The key binding has no &quot;iat&quot; that is a number.</source>
        <translation>Im Key Binding fehlt &quot;iat&quot;, oder es ist keine Zahl.</translation>
    </message>
    <message>
        <source>The key binding has no &quot;%1&quot; that is a single string.</source>
        <translation>Im Key Binding fehlt &quot;%1&quot;, oder es ist keine einzelne Zeichenkette.</translation>
    </message>
    <message>
        <source>The key binding was made for other disclosures: its &quot;sd_hash&quot; is not the hash of this text.</source>
        <translation>Das Key Binding gehört zu anderen Offenlegungen: &quot;sd_hash&quot; ist nicht der Hash dieses Textes.</translation>
    </message>
    <message>
        <source>There is no key binding: nothing shows who presents it.</source>
        <translation>Kein Key Binding vorhanden: Nichts zeigt, wer das vorlegt.</translation>
    </message>
    <message>
        <source>What stands behind the last ~ is no signed key binding.</source>
        <translation>Hinter der letzten ~ steht kein signiertes Key Binding.</translation>
    </message>
    <message>
        <source>The issuer names no key to check the key binding with (&quot;cnf&quot; with &quot;jwk&quot;).</source>
        <translation>Der Aussteller nennt keinen Schlüssel für das Key Binding (&quot;cnf&quot; mit &quot;jwk&quot;).</translation>
    </message>
    <message>
        <source>cnf of the token</source>
        <translation>cnf des Tokens</translation>
    </message>
    <message>
        <source>The key in &quot;cnf&quot; cannot be used: %1.</source>
        <translation>Der Schlüssel in &quot;cnf&quot; ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>The holder of the key that the issuer names presents it.</source>
        <translation>Vorgelegt vom Inhaber des Schlüssels, den der Aussteller nennt.</translation>
    </message>
    <message>
        <source>The key binding does not verify with the key in &quot;cnf&quot;. %1</source>
        <translation>Das Key Binding ist mit dem Schlüssel in &quot;cnf&quot; ungültig. %1</translation>
    </message>
    <message>
        <source>%1 takes a password, and that is chosen by people.</source>
        <translation>%1 braucht ein Passwort, und das wählen Menschen.</translation>
    </message>
    <message>
        <source>a break at octet %1 (expected %2)</source>
        <translation>ein Bruch an Byte %1 (erwartet %2)</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Expected a JSON object as the header, found %1.</source>
        <translation>Als Header ein JSON-Objekt erwartet, gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected the name of an algorithm such as ES256, RS256, HS256, EdDSA or ECDH-ES, found &quot;%1&quot;.</source>
        <translation>Erwartet wird ein Algorithmus wie ES256, RS256, HS256, EdDSA oder ECDH-ES, gefunden &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Expected a key, found none.</source>
        <translation>Ein Schlüssel wird erwartet, keiner ist da.</translation>
    </message>
    <message>
        <source>%1 encrypts: expected the content encryption (&quot;enc&quot;) too, found none.</source>
        <translation>%1 verschlüsselt: Erwartet wird auch die Inhaltsverschlüsselung (&quot;enc&quot;), sie fehlt.</translation>
    </message>
    <message>
        <source>Expected the name of an algorithm such as ES256 or HS256 as &quot;alg&quot;, found &quot;%1&quot;.</source>
        <translation>Als &quot;alg&quot; wird ein Algorithmus wie ES256 oder HS256 erwartet, gefunden &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>a value of %1 octets</source>
        <translation>ein Wert von %1 Byte</translation>
    </message>
    <message>
        <source>%1 stands twice: %2, then %3. Services differ in which one they use.</source>
        <translation>%1 steht zweimal: %2, dann %3. Dienste sind sich uneins, welcher Wert zählt.</translation>
    </message>
    <message>
        <source>%1 is %2, which becomes %3 in services that read numbers as doubles.</source>
        <translation>%1 ist %2; Dienste, die Zahlen als Double lesen, machen daraus %3.</translation>
    </message>
    <message>
        <source>infinite or an error</source>
        <translation>unendlich oder einen Fehler</translation>
    </message>
    <message>
        <source>%1 more members stand twice in the %2.</source>
        <translation>%1 weitere Elemente stehen doppelt (%2).</translation>
    </message>
    <message>
        <source>%1 more numbers change in services that read them as doubles in the %2.</source>
        <translation>%1 weitere Zahlen ändern sich in Diensten, die sie als Double lesen (%2).</translation>
    </message>
    <message>
        <source>With &quot;b64&quot;: false a compact token holds printable ASCII without dots only; leave the payload out (detached).</source>
        <translation>Mit &quot;b64&quot;: false fasst ein kompaktes Token nur druckbares ASCII ohne Punkte; den Payload weglassen (detached).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no algorithm that signs here</source>
        <translation>&quot;%1&quot; ist hier kein Signaturalgorithmus</translation>
    </message>
    <message>
        <source>a PASETO (version 1, encrypted)</source>
        <translation>ein PASETO (Version 1, verschlüsselt)</translation>
    </message>
    <message>
        <source>a PASETO (version 1, signed)</source>
        <translation>ein PASETO (Version 1, signiert)</translation>
    </message>
    <message>
        <source>a PASETO (version 2, encrypted)</source>
        <translation>ein PASETO (Version 2, verschlüsselt)</translation>
    </message>
    <message>
        <source>a PASETO (version 2, signed)</source>
        <translation>ein PASETO (Version 2, signiert)</translation>
    </message>
    <message>
        <source>a PASETO (version 3, encrypted)</source>
        <translation>ein PASETO (Version 3, verschlüsselt)</translation>
    </message>
    <message>
        <source>a PASETO (version 3, signed)</source>
        <translation>ein PASETO (Version 3, signiert)</translation>
    </message>
    <message>
        <source>a PASETO (version 4, encrypted)</source>
        <translation>ein PASETO (Version 4, verschlüsselt)</translation>
    </message>
    <message>
        <source>a PASETO (version 4, signed)</source>
        <translation>ein PASETO (Version 4, signiert)</translation>
    </message>
    <message>
        <source>a Supabase secret key</source>
        <translation>ein geheimer Supabase-Schlüssel</translation>
    </message>
    <message>
        <source>a Supabase publishable key</source>
        <translation>ein öffentlicher Supabase-Schlüssel</translation>
    </message>
    <message>
        <source>a live secret API key (Stripe, Clerk)</source>
        <translation>ein geheimer Live-API-Schlüssel (Stripe, Clerk)</translation>
    </message>
    <message>
        <source>a test secret API key (Stripe, Clerk)</source>
        <translation>ein geheimer Test-API-Schlüssel (Stripe, Clerk)</translation>
    </message>
    <message>
        <source>a live publishable key (Stripe, Clerk)</source>
        <translation>ein öffentlicher Live-Schlüssel (Stripe, Clerk)</translation>
    </message>
    <message>
        <source>a test publishable key (Stripe, Clerk)</source>
        <translation>ein öffentlicher Test-Schlüssel (Stripe, Clerk)</translation>
    </message>
    <message>
        <source>a GitHub personal access token</source>
        <translation>ein persönliches GitHub-Access-Token</translation>
    </message>
    <message>
        <source>a GitHub OAuth token</source>
        <translation>ein GitHub-OAuth-Token</translation>
    </message>
    <message>
        <source>a GitHub app token</source>
        <translation>ein GitHub-App-Token</translation>
    </message>
    <message>
        <source>a GitHub fine-grained token</source>
        <translation>ein fein abgestuftes GitHub-Token</translation>
    </message>
    <message>
        <source>a GitLab personal access token</source>
        <translation>ein persönliches GitLab-Access-Token</translation>
    </message>
    <message>
        <source>a Slack bot token</source>
        <translation>ein Slack-Bot-Token</translation>
    </message>
    <message>
        <source>a Slack user token</source>
        <translation>ein Slack-Benutzer-Token</translation>
    </message>
    <message>
        <source>an AWS access key id</source>
        <translation>eine AWS-Access-Key-ID</translation>
    </message>
    <message>
        <source>a temporary AWS access key id</source>
        <translation>eine temporäre AWS-Access-Key-ID</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>ein Google-API-Schlüssel</translation>
    </message>
    <message>
        <source>a Google OAuth access token (opaque)</source>
        <translation>ein Google-OAuth-Access-Token (opak)</translation>
    </message>
    <message>
        <source>a Google refresh token</source>
        <translation>ein Google-Refresh-Token</translation>
    </message>
    <message>
        <source>an npm access token</source>
        <translation>ein npm-Access-Token</translation>
    </message>
    <message>
        <source>a DigitalOcean token</source>
        <translation>ein DigitalOcean-Token</translation>
    </message>
    <message>
        <source>an Okta API token</source>
        <translation>ein Okta-API-Token</translation>
    </message>
    <message>
        <source>a HashiCorp Vault token</source>
        <translation>ein HashiCorp-Vault-Token</translation>
    </message>
    <message>
        <source>a GitHub user-to-server token</source>
        <translation>ein GitHub-User-to-Server-Token</translation>
    </message>
    <message>
        <source>a GitHub refresh token</source>
        <translation>ein GitHub-Refresh-Token</translation>
    </message>
    <message>
        <source>a GitLab trigger token</source>
        <translation>ein GitLab-Trigger-Token</translation>
    </message>
    <message>
        <source>a GitLab deploy token</source>
        <translation>ein GitLab-Deploy-Token</translation>
    </message>
    <message>
        <source>a GitLab CI job token</source>
        <translation>ein GitLab-CI-Job-Token</translation>
    </message>
    <message>
        <source>a Slack app token</source>
        <translation>ein Slack-App-Token</translation>
    </message>
    <message>
        <source>a Slack refresh or configuration token</source>
        <translation>ein Slack-Refresh- oder -Konfigurationstoken</translation>
    </message>
    <message>
        <source>a live restricted key (Stripe)</source>
        <translation>ein eingeschränkter Live-Schlüssel (Stripe)</translation>
    </message>
    <message>
        <source>a test restricted key (Stripe)</source>
        <translation>ein eingeschränkter Test-Schlüssel (Stripe)</translation>
    </message>
    <message>
        <source>a webhook&apos;s signing secret (Stripe, Svix)</source>
        <translation>ein Webhook-Signiergeheimnis (Stripe, Svix)</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>ein SendGrid-API-Schlüssel</translation>
    </message>
    <message>
        <source>a Shopify access token</source>
        <translation>ein Shopify-Access-Token</translation>
    </message>
    <message>
        <source>a Hugging Face token</source>
        <translation>ein Hugging-Face-Token</translation>
    </message>
    <message>
        <source>an Anthropic API key</source>
        <translation>ein Anthropic-API-Schlüssel</translation>
    </message>
    <message>
        <source>an OpenAI project key</source>
        <translation>ein OpenAI-Projektschlüssel</translation>
    </message>
    <message>
        <source>a PyPI token</source>
        <translation>ein PyPI-Token</translation>
    </message>
    <message>
        <source>a Databricks token</source>
        <translation>ein Databricks-Token</translation>
    </message>
    <message>
        <source>a Facebook access token (opaque)</source>
        <translation>ein Facebook-Access-Token (opak)</translation>
    </message>
    <message>
        <source>an Amazon access token (opaque)</source>
        <translation>ein Amazon-Access-Token (opak)</translation>
    </message>
    <message>
        <source>an Amazon refresh token</source>
        <translation>ein Amazon-Refresh-Token</translation>
    </message>
    <message>
        <source>a HashiCorp Vault token (older form)</source>
        <translation>ein HashiCorp-Vault-Token (ältere Form)</translation>
    </message>
    <message>
        <source>a HashiCorp Vault batch token</source>
        <translation>ein HashiCorp-Vault-Batch-Token</translation>
    </message>
    <message>
        <source>a HashiCorp Vault recovery token</source>
        <translation>ein HashiCorp-Vault-Recovery-Token</translation>
    </message>
    <message>
        <source>an Ory access token (opaque)</source>
        <translation>ein Ory-Access-Token (opak)</translation>
    </message>
    <message>
        <source>an Ory refresh token</source>
        <translation>ein Ory-Refresh-Token</translation>
    </message>
    <message>
        <source>an Ory session token</source>
        <translation>ein Ory-Sitzungstoken</translation>
    </message>
    <message>
        <source>a Fernet token</source>
        <translation>ein Fernet-Token</translation>
    </message>
    <message>
        <source>an Iron-sealed cookie</source>
        <translation>ein mit Iron versiegeltes Cookie</translation>
    </message>
    <message>
        <source>a macaroon</source>
        <translation>ein Macaroon</translation>
    </message>
    <message>
        <source>a Microsoft refresh token or code (opaque)</source>
        <translation>ein Microsoft-Refresh-Token oder -Code (opak)</translation>
    </message>
    <message>
        <source>a SAML message (base64)</source>
        <translation>eine SAML-Nachricht (base64)</translation>
    </message>
    <message>
        <source>an XML document, perhaps SAML (base64)</source>
        <translation>ein XML-Dokument, vielleicht SAML (base64)</translation>
    </message>
    <message>
        <source>a SAML message</source>
        <translation>eine SAML-Nachricht</translation>
    </message>
    <message>
        <source>a Laravel Sanctum token</source>
        <translation>ein Laravel-Sanctum-Token</translation>
    </message>
    <message>
        <source>a UUID, perhaps a session id or an opaque token</source>
        <translation>eine UUID, vielleicht Sitzungs-ID oder opakes Token</translation>
    </message>
    <message>
        <source>The %1 holds padding (=) at its character %2; base64url in a token has none.</source>
        <translation>Padding (=) an Zeichen %2 (%1); base64url im Token hat keines.</translation>
    </message>
    <message>
        <source>The %1 uses %3 of standard base64 at its character %2; expected - and _ instead of + and /.</source>
        <translation>Zeichen %2 (%1) ist %3 aus Standard-base64; erwartet - und _ statt + und /.</translation>
    </message>
    <message>
        <source>Inside the %1 stands %3 at its character %2; expected base64url without blanks or line breaks.</source>
        <translation>An Zeichen %2 (%1) steht %3; erwartet base64url ohne Leerzeichen und Umbrüche.</translation>
    </message>
    <message>
        <source>The %1 stops being base64url at its character %2: expected letters, digits, - or _, found %3.</source>
        <translation>Kein base64url ab Zeichen %2 (%1): erwartet Buchstaben, Ziffern, - oder _, gefunden %3.</translation>
    </message>
    <message>
        <source>The last character of the %1 (%3) has bits set that belong to no octet: another text decodes to the same.</source>
        <translation>Das letzte Zeichen %3 (%1) hat gesetzte Bits, die zu keinem Byte gehören: Ein anderer Text ergibt dasselbe.</translation>
    </message>
    <message>
        <source>The %1 is cut short: no base64url text has this length; at least 1 character is missing.</source>
        <translation>Abgeschnitten (%1): Kein base64url-Text hat diese Länge; mindestens 1 Zeichen fehlt.</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>a tabulator</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>octet 0x%1</source>
        <translation>Byte 0x%1</translation>
    </message>
    <message>
        <source>an ellipsis (U+2026): the text was shortened where it was copied</source>
        <translation>ein Auslassungszeichen (U+2026): Der Text wurde an seiner Quelle gekürzt</translation>
    </message>
    <message>
        <source>a typographic quote (%1)</source>
        <translation>ein typografisches Anführungszeichen (%1)</translation>
    </message>
    <message>
        <source>&apos;%&apos;, as if the text were percent-encoded</source>
        <translation>&apos;%&apos;, als wäre der Text prozentkodiert</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>ein unsichtbares Zeichen (%1)</translation>
    </message>
    <message>
        <source>The %1 stops being JSON at octet %2: expected %3, found %4.</source>
        <translation>Kein gültiges JSON ab Byte %2 (%1): erwartet %3, gefunden %4.</translation>
    </message>
    <message>
        <source>The %1 begins with a byte order mark, which JSON does not allow.</source>
        <translation>Byte Order Mark am Anfang (%1); JSON erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The %1 is JSON but no object: expected &apos;{&apos;.</source>
        <translation>JSON, aber kein Objekt (%1): erwartet &apos;{&apos;.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is not base64url.</source>
        <translation>Das ist kein base64url.</translation>
    </message>
    <message>
        <source>It stops being JSON at octet %1: expected %2, found %3.</source>
        <translation>Kein gültiges JSON ab Byte %1: erwartet %2, gefunden %3.</translation>
    </message>
    <message>
        <source>Expected an array of salt, name and value, or of salt and value.</source>
        <translation>Erwartet wird ein Array aus Salt, Name und Wert oder aus Salt und Wert.</translation>
    </message>
    <message>
        <source>Its claim name must be a string other than &quot;_sd&quot; and &quot;...&quot;.</source>
        <translation>Der Claim-Name muss eine Zeichenkette sein, nicht &quot;_sd&quot; oder &quot;...&quot;.</translation>
    </message>
    <message>
        <source>The same disclosure stands in the token already.</source>
        <translation>Dieselbe Offenlegung steht bereits im Token.</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>steht doppelt</translation>
    </message>
    <message>
        <source>is malformed</source>
        <translation>ist fehlerhaft</translation>
    </message>
    <message>
        <source>collides</source>
        <translation>kollidiert</translation>
    </message>
    <message>
        <source>has no digest in the token</source>
        <translation>hat keinen Hashwert im Token</translation>
    </message>
    <message>
        <source>Its digest stands nowhere in the token.</source>
        <translation>Der Hashwert steht nirgends im Token.</translation>
    </message>
    <message>
        <source>Disclosure %1 %2. %3</source>
        <translation>Offenlegung %1 %2. %3</translation>
    </message>
    <message>
        <source>The hash &quot;%1&quot; of its digests is not known here.</source>
        <translation>Das Verfahren &quot;%1&quot; der Hashwerte ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>More than %1 disclosures are not read.</source>
        <translation>Mehr als %1 Offenlegungen werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Expected &quot;alg&quot; and &quot;enc&quot; of an encryption that is known here, found &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Erwartet werden &quot;alg&quot; und &quot;enc&quot; einer hier bekannten Verschlüsselung, gefunden &quot;%1&quot; und &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The key from %1 (%2) cannot be used with %3.</source>
        <translation>Der Schlüssel von %1 (%2) ist nicht mit %3 verwendbar.</translation>
    </message>
    <message>
        <source>This OpenSSL could not encrypt.</source>
        <translation>Dieses OpenSSL konnte nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>The signature is empty although the header names an algorithm.</source>
        <translation>Die Signatur ist leer, obwohl der Header einen Algorithmus nennt.</translation>
    </message>
    <message>
        <source>The signature is cut short: expected %1 characters for %2, found %3; %4 are missing.</source>
        <translation>Die Signatur ist abgeschnitten: erwartet %1 Zeichen für %2, gefunden %3; %4 fehlen.</translation>
    </message>
    <message>
        <source>The signature is too long: expected %1 characters for %2, found %3.</source>
        <translation>Die Signatur ist zu lang: erwartet %1 Zeichen für %2, gefunden %3.</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>verschlüsselter Schlüssel</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>Initialisierungsvektor</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>Chiffretext</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>Authentifizierungs-Tag</translation>
    </message>
    <message>
        <source> (%1 characters for %2)</source>
        <translation> (%1 Zeichen für %2)</translation>
    </message>
    <message>
        <source>The text ends in or behind the payload: the signature is missing%1.</source>
        <translation>Der Text endet im oder hinter dem Payload: Die Signatur fehlt%1.</translation>
    </message>
    <message>
        <source>The text ends in or behind the header: payload and signature are missing%1.</source>
        <translation>Der Text endet im oder hinter dem Header: Payload und Signatur fehlen%1.</translation>
    </message>
    <message>
        <source>Expected 3 parts, found %1.</source>
        <translation>3 Teile erwartet, %1 gefunden.</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>ein Access-Token</translation>
    </message>
    <message>
        <source>a DPoP proof</source>
        <translation>ein DPoP-Nachweis</translation>
    </message>
    <message>
        <source>a key binding</source>
        <translation>ein Key Binding</translation>
    </message>
    <message>
        <source>a credential</source>
        <translation>ein Credential</translation>
    </message>
    <message>
        <source>a security event</source>
        <translation>ein Sicherheitsereignis</translation>
    </message>
    <message>
        <source>a logout token</source>
        <translation>ein Logout-Token</translation>
    </message>
    <message>
        <source>an authorization request</source>
        <translation>eine Autorisierungsanfrage</translation>
    </message>
    <message>
        <source>an introspection answer</source>
        <translation>eine Introspection-Antwort</translation>
    </message>
    <message>
        <source>a client&apos;s proof of itself</source>
        <translation>ein Selbstnachweis eines Clients</translation>
    </message>
    <message>
        <source>an offline (refresh) token</source>
        <translation>ein Offline-Token (Refresh-Token)</translation>
    </message>
    <message>
        <source>an API key without a user</source>
        <translation>ein API-Schlüssel ohne Benutzer</translation>
    </message>
    <message>
        <source>an access token of a client</source>
        <translation>ein Access-Token eines Clients</translation>
    </message>
    <message>
        <source>&quot;events&quot; tells of a logout</source>
        <translation>&quot;events&quot; meldet ein Logout</translation>
    </message>
    <message>
        <source>it has &quot;events&quot; (RFC 8417)</source>
        <translation>es hat &quot;events&quot; (RFC 8417)</translation>
    </message>
    <message>
        <source>it has &quot;%1&quot; (OpenID Connect)</source>
        <translation>es hat &quot;%1&quot; (OpenID Connect)</translation>
    </message>
    <message>
        <source>it has &quot;nonce&quot; and no scope (OpenID Connect)</source>
        <translation>es hat &quot;nonce&quot; und keinen Scope (OpenID Connect)</translation>
    </message>
    <message>
        <source>&quot;sub&quot; is the client itself</source>
        <translation>&quot;sub&quot; ist der Client selbst</translation>
    </message>
    <message>
        <source>&quot;iss&quot; and &quot;sub&quot; are the same (RFC 7523)</source>
        <translation>&quot;iss&quot; und &quot;sub&quot; sind gleich (RFC 7523)</translation>
    </message>
    <message>
        <source>it has a scope</source>
        <translation>es hat einen Scope</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot; (%3)</source>
        <translation>&quot;%1&quot; ist &quot;%2&quot; (%3)</translation>
    </message>
    <message>
        <source>The header says &quot;alg&quot;: %1: nobody signed this token.</source>
        <translation>Der Header sagt &quot;alg&quot;: %1; niemand hat dieses Token signiert.</translation>
    </message>
    <message>
        <source>This is no signed token.</source>
        <translation>Das ist kein signiertes Token.</translation>
    </message>
    <message>
        <source>The token is encrypted; a signature can only stand inside.</source>
        <translation>Das Token ist verschlüsselt; eine Signatur kann nur darin stehen.</translation>
    </message>
    <message>
        <source>The header has no &quot;alg&quot; that is a string.</source>
        <translation>Im Header fehlt &quot;alg&quot;, oder es ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>The algorithm %1 is not supported here.</source>
        <translation>Der Algorithmus %1 wird hier nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1 is not supported here: it needs OpenSSL 3.5, this is %2.</source>
        <translation>%1 wird hier nicht unterstützt: nötig ist OpenSSL 3.5, dies ist %2.</translation>
    </message>
    <message>
        <source>The text is not a whole, strictly encoded token; what was signed is not known.</source>
        <translation>Der Text ist kein ganzes, streng kodiertes Token; was signiert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The payload is not in the token (detached, RFC 7515 appendix F); it must be given to judge the signature.</source>
        <translation>Der Payload steht nicht im Token (detached, RFC 7515 Anhang F); zum Prüfen der Signatur muss er angegeben werden.</translation>
    </message>
    <message>
        <source>The secret has %1 octets; RFC 7518 §3.2 asks for %2 at least with %3.</source>
        <translation>Das Geheimnis hat %1 Byte; RFC 7518 §3.2 verlangt mindestens %2 bei %3.</translation>
    </message>
    <message>
        <source>The signature verifies with the key %1 from %2.</source>
        <translation>Die Signatur ist gültig mit dem Schlüssel %1 von %2.</translation>
    </message>
    <message>
        <source>The header names the key &quot;%1&quot;, but &quot;%2&quot; made the signature.</source>
        <translation>Der Header nennt den Schlüssel &quot;%1&quot;, signiert hat aber &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>No key is configured. The key inside the token itself is never used: anyone can put one there.</source>
        <translation>Kein Schlüssel ist eingetragen. Der Schlüssel im Token selbst wird nie verwendet: Jeder kann dort einen ablegen.</translation>
    </message>
    <message>
        <source>No key is configured to check it with.</source>
        <translation>Zum Prüfen ist kein Schlüssel eingetragen.</translation>
    </message>
    <message>
        <source>The HMAC was made with the text of the public key: an attack on services that trust &quot;alg&quot; (key confusion).</source>
        <translation>Der HMAC wurde mit dem Text des öffentlichen Schlüssels gebildet: ein Angriff auf Dienste, die &quot;alg&quot; vertrauen (Key Confusion).</translation>
    </message>
    <message>
        <source>A lax verifier would accept it: over the text as it stands, the signature fits the key %1.</source>
        <translation>Eine nachlässige Prüfung nähme es an: Über den Text, wie er dasteht, passt die Signatur zum Schlüssel %1.</translation>
    </message>
    <message>
        <source>All %1 signatures verify.</source>
        <translation>Alle %1 Signaturen sind gültig.</translation>
    </message>
    <message>
        <source>%1 of %2 signatures verify; signature %3: %4</source>
        <translation>%1 von %2 Signaturen sind gültig; Signatur %3: %4</translation>
    </message>
    <message>
        <source>en</source>
        <comment>The code of the language of this translation, such as de</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>user record</source>
        <translation>Benutzersatz</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>decrypted</source>
        <translation>entschlüsselt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>from the token itself</source>
        <translation>aus dem Token selbst</translation>
    </message>
    <message>
        <source>in leeway</source>
        <translation>in Toleranz</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>zeitlich gültig</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>looks altered</source>
        <translation>wirkt verändert</translation>
    </message>
    <message>
        <source>match</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>kein Ablauf</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>no such kid</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not a token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>not a user</source>
        <translation>kein Benutzer</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>opak</translation>
    </message>
    <message>
        <source>other person</source>
        <translation>andere Person</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>published</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>seconds or ms?</source>
        <translation>Sekunden oder ms?</translation>
    </message>
    <message>
        <source>several fit</source>
        <translation>mehrere passen</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>unsigniert</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>well formed</source>
        <translation>wohlgeformt</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not-asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not-checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>ruled-out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>not-found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>other-person</source>
        <translation>andere Person</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>session-gone</source>
        <translation>Sitzung weg</translation>
    </message>
    <message>
        <source>token-refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>intermediary</source>
        <translation>Zwischenstation</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>Ganzes</translation>
    </message>
    <message>
        <source>iv</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;]&apos;</source>
        <translation>&apos;,&apos; oder &apos;]&apos;</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos;</source>
        <translation>&apos;,&apos; oder &apos;}&apos;</translation>
    </message>
    <message>
        <source>&apos;:&apos;</source>
        <translation>&apos;:&apos;</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <source>a member name or &apos;}&apos;</source>
        <translation>ein Elementname oder &apos;}&apos;</translation>
    </message>
    <message>
        <source>a member name</source>
        <translation>ein Elementname</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>an escape such as \n or \u0020</source>
        <translation>ein Escape wie \n oder \u0020</translation>
    </message>
    <message>
        <source>four hexadecimal digits behind \u</source>
        <translation>vier Hexadezimalziffern nach \u</translation>
    </message>
    <message>
        <source>no control character inside a string</source>
        <translation>kein Steuerzeichen in einer Zeichenkette</translation>
    </message>
    <message>
        <source>no deeper nesting than 512</source>
        <translation>keine tiefere Schachtelung als 512</translation>
    </message>
    <message>
        <source>no digit behind a leading zero</source>
        <translation>keine Ziffer nach führender Null</translation>
    </message>
    <message>
        <source>well-formed UTF-8</source>
        <translation>wohlgeformtes UTF-8</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>too-large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>A proxy asks for a login of its own</source>
        <translation>Ein Proxy verlangt eine eigene Anmeldung</translation>
    </message>
    <message>
        <source>A random id is answered with a record too; nothing is said of the user.</source>
        <translation>Auch eine zufällige ID wird mit einem Satz beantwortet; über den Benutzer sagt das nichts.</translation>
    </message>
    <message>
        <source>Correct the base URL and the parameters (realm, tenant, project, pool) of the user endpoint.</source>
        <translation>Basis-URL und Parameter (Realm, Mandant, Projekt, Pool) des Benutzerendpunkts korrigieren.</translation>
    </message>
    <message>
        <source>Not the service but a web page answered</source>
        <translation>Nicht der Dienst, sondern eine Webseite hat geantwortet</translation>
    </message>
    <message>
        <source>Nothing is there</source>
        <translation>Dort ist nichts</translation>
    </message>
    <message>
        <source>Our credential is accepted</source>
        <translation>Unsere Zugangsdaten werden akzeptiert</translation>
    </message>
    <message>
        <source>Our credential is refused</source>
        <translation>Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>The answer has no form that this preset knows</source>
        <translation>Die Antwort hat keine Form, die diese Vorlage kennt</translation>
    </message>
    <message>
        <source>The call wants a scope that the token lacks</source>
        <translation>Der Aufruf verlangt einen Scope, der dem Token fehlt</translation>
    </message>
    <message>
        <source>The search brought nobody.</source>
        <translation>Die Suche fand niemanden.</translation>
    </message>
    <message>
        <source>The search brought other people only.</source>
        <translation>Die Suche fand nur andere Personen.</translation>
    </message>
    <message>
        <source>The search&apos;s answer has no form known here</source>
        <translation>Die Antwort der Suche hat keine hier bekannte Form</translation>
    </message>
    <message>
        <source>The service failed; nothing is said of the user</source>
        <translation>Der Dienst ist gestört; über den Benutzer sagt das nichts</translation>
    </message>
    <message>
        <source>The service knows no such user</source>
        <translation>Der Dienst kennt keinen solchen Benutzer</translation>
    </message>
    <message>
        <source>The service refuses our credential</source>
        <translation>Der Dienst lehnt unsere Zugangsdaten ab</translation>
    </message>
    <message>
        <source>The token is refused</source>
        <translation>Das Token wird abgelehnt</translation>
    </message>
    <message>
        <source>The user is disabled</source>
        <translation>Der Benutzer ist deaktiviert</translation>
    </message>
    <message>
        <source>The user is there, the session is not</source>
        <translation>Der Benutzer ist da, die Sitzung nicht</translation>
    </message>
    <message>
        <source>Too many questions; nothing is said of the user</source>
        <translation>Zu viele Anfragen; über den Benutzer sagt das nichts</translation>
    </message>
    <message>
        <source>Use the service&apos;s internal address, or give the client what the login wall asks for.</source>
        <translation>Die interne Adresse des Dienstes verwenden oder dem Client geben, was die Anmeldesperre verlangt.</translation>
    </message>
    <message>
        <source>no user endpoint is configured</source>
        <translation>kein Benutzerendpunkt eingetragen</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>as a plain UUID</source>
        <translation>als einfache UUID</translation>
    </message>
    <message>
        <source>as a plain number</source>
        <translation>als einfache Zahl</translation>
    </message>
    <message>
        <source>composed (NFC)</source>
        <translation>zusammengesetzt (NFC)</translation>
    </message>
    <message>
        <source>in Latin letters</source>
        <translation>in lateinischen Buchstaben</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>kleingeschrieben</translation>
    </message>
    <message>
        <source>percent-decoded twice</source>
        <translation>doppelt prozentdekodiert</translation>
    </message>
    <message>
        <source>percent-decoded</source>
        <translation>prozentdekodiert</translation>
    </message>
    <message>
        <source>the user id inside a Dex subject</source>
        <translation>Benutzer-ID im Dex-Subjekt</translation>
    </message>
    <message>
        <source>trimmed</source>
        <translation>getrimmt</translation>
    </message>
    <message>
        <source>trimmed, lower case</source>
        <translation>getrimmt, kleingeschrieben</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>großgeschrieben</translation>
    </message>
    <message>
        <source>with its UTF-8 read aright</source>
        <translation>mit richtig gelesenem UTF-8</translation>
    </message>
    <message>
        <source>without compatibility forms (NFKC)</source>
        <translation>ohne Kompatibilitätsformen (NFKC)</translation>
    </message>
    <message>
        <source>without invisible characters</source>
        <translation>ohne unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>without its prefix</source>
        <translation>ohne Präfix</translation>
    </message>
    <message>
        <source>an HTML page came where JSON was asked for</source>
        <translation>statt des verlangten JSON kam eine HTML-Seite</translation>
    </message>
    <message>
        <source>the answer bears a mark that only the service itself sets</source>
        <translation>die Antwort trägt ein Merkmal, das nur der Dienst selbst setzt</translation>
    </message>
    <message>
        <source>the answer has the form that only the service gives</source>
        <translation>die Antwort hat die Form, die nur der Dienst gibt</translation>
    </message>
    <message>
        <source>the answer holds the person who was searched for</source>
        <translation>die Antwort enthält die gesuchte Person</translation>
    </message>
    <message>
        <source>the answer is a user record</source>
        <translation>die Antwort ist ein Benutzersatz</translation>
    </message>
    <message>
        <source>the answer is about the address, not about a user</source>
        <translation>die Antwort betrifft die Adresse, keinen Benutzer</translation>
    </message>
    <message>
        <source>the answer is in the service&apos;s own words</source>
        <translation>die Antwort steht in den eigenen Worten des Dienstes</translation>
    </message>
    <message>
        <source>the file was read here</source>
        <translation>die Datei wurde hier gelesen</translation>
    </message>
    <message>
        <source>character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>octet</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>octets</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The access token is of the type &quot;%1&quot;: a service takes it only with the proof that goes with it.</source>
        <translation>Das Access-Token ist vom Typ &quot;%1&quot;: Ein Dienst nimmt es nur mit dem zugehörigen Nachweis an.</translation>
    </message>
    <message>
        <source>Not granted: %1.</source>
        <translation>Nicht gewährt: %1.</translation>
    </message>
    <message>
        <source>No ID token came, although the scope &quot;openid&quot; was asked for.</source>
        <translation>Kein ID-Token kam, obwohl der Scope &quot;openid&quot; verlangt wurde.</translation>
    </message>
    <message>
        <source>A new refresh token came: the one used may be void from now on, so keep the new one.</source>
        <translation>Ein neues Refresh-Token kam: Das verwendete zählt ab jetzt vielleicht nicht mehr, daher das neue behalten.</translation>
    </message>
    <message>
        <source>The provider answered, but gave no token.</source>
        <translation>Der Anbieter hat geantwortet, aber kein Token gegeben.</translation>
    </message>
    <message>
        <source>Check that the token endpoint is the right one.</source>
        <translation>Prüfen, ob der Token-Endpunkt der richtige ist.</translation>
    </message>
    <message>
        <source>no &quot;access_token&quot; and no &quot;id_token&quot;</source>
        <translation>kein &quot;access_token&quot; und kein &quot;id_token&quot;</translation>
    </message>
    <message>
        <source>The provider answered, but gave no code to type in.</source>
        <translation>Der Anbieter hat geantwortet, aber keinen Code zum Eingeben geliefert.</translation>
    </message>
    <message>
        <source>Check that the device authorization endpoint is the right one.</source>
        <translation>Prüfen, ob der Geräteendpunkt der richtige ist.</translation>
    </message>
    <message>
        <source>expected &quot;device_code&quot;, &quot;user_code&quot; and &quot;verification_uri&quot;</source>
        <translation>erwartet &quot;device_code&quot;, &quot;user_code&quot; und &quot;verification_uri&quot;</translation>
    </message>
    <message>
        <source>The answer is not that of this login: its state differs.</source>
        <translation>Die Antwort gehört nicht zu dieser Anmeldung: Ihr state weicht ab.</translation>
    </message>
    <message>
        <source>Log in again in one go. If it happens each time, something on the way drops or changes the parameter &quot;state&quot;.</source>
        <translation>Neu anmelden, in einem Zug. Geschieht es jedes Mal, verliert oder ändert etwas unterwegs den Parameter &quot;state&quot;.</translation>
    </message>
    <message>
        <source>another &quot;state&quot;</source>
        <translation>ein anderes &quot;state&quot;</translation>
    </message>
    <message>
        <source>no &quot;state&quot;</source>
        <translation>kein &quot;state&quot;</translation>
    </message>
    <message>
        <source>The answer is from another provider than the one asked.</source>
        <translation>Die Antwort kommt von einem anderen Anbieter als dem gefragten.</translation>
    </message>
    <message>
        <source>Do not go on: make sure that %1 was asked, and that nothing stands between.</source>
        <translation>Nicht fortfahren: Erst sicherstellen, dass %1 gefragt wurde und nichts dazwischensteht.</translation>
    </message>
    <message>
        <source>no &quot;iss&quot;</source>
        <translation>kein &quot;iss&quot;</translation>
    </message>
    <message>
        <source>iss &quot;%1&quot;</source>
        <translation>iss &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The browser came back without a code.</source>
        <translation>Der Browser kam ohne Code zurück.</translation>
    </message>
    <message>
        <source>Let the client use the response type &quot;code&quot; with the response mode &quot;query&quot;.</source>
        <translation>Dem Client den Response-Typ &quot;code&quot; mit dem Response-Modus &quot;query&quot; erlauben.</translation>
    </message>
    <message>
        <source>neither &quot;code&quot; nor &quot;error&quot;</source>
        <translation>weder &quot;code&quot; noch &quot;error&quot;</translation>
    </message>
    <message>
        <source>The ID token is not of this login: its nonce differs.</source>
        <translation>Das ID-Token gehört nicht zu dieser Anmeldung: Seine Nonce weicht ab.</translation>
    </message>
    <message>
        <source>Do not use it. Log in again in one go; if it happens each time, the provider drops or reuses the nonce.</source>
        <translation>Nicht verwenden. Neu anmelden, in einem Zug; geschieht es jedes Mal, verliert der Anbieter die Nonce oder verwendet sie mehrfach.</translation>
    </message>
    <message>
        <source>another &quot;nonce&quot;</source>
        <translation>eine andere &quot;nonce&quot;</translation>
    </message>
    <message>
        <source>no &quot;nonce&quot;</source>
        <translation>keine &quot;nonce&quot;</translation>
    </message>
    <message>
        <source>there is no place to read it from</source>
        <translation>es gibt keinen Ort, von dem es zu lesen wäre</translation>
    </message>
    <message>
        <source>secret %1: expected one line of text, found something else</source>
        <translation>Geheimnis %1: eine Zeile Text erwartet, etwas anderes gefunden</translation>
    </message>
    <message>
        <source>A secret for the login cannot be read.</source>
        <translation>Ein Geheimnis für die Anmeldung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Store it at %1, or name another place in the login of %2.</source>
        <translation>Unter %1 ablegen oder im &quot;login&quot; von %2 einen anderen Ort nennen.</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Log in again when you want to.</source>
        <translation>Bei Bedarf neu anmelden.</translation>
    </message>
    <message>
        <source>%1 names no %2.</source>
        <translation>%1 nennt nicht: %2.</translation>
    </message>
    <message>
        <source>No %1 is known for %2.</source>
        <translation>Für %2 nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>The %1 is not reached over https.</source>
        <translation>Nicht über https erreichbar: %1.</translation>
    </message>
    <message>
        <source>authorization endpoint</source>
        <translation>Authorization-Endpunkt</translation>
    </message>
    <message>
        <source>device authorization endpoint</source>
        <translation>Geräteendpunkt</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>The provider knows PKCE only in the form &quot;plain&quot;.</source>
        <translation>Der Anbieter kennt PKCE nur in der Form &quot;plain&quot;.</translation>
    </message>
    <message>
        <source>Let the provider allow the method S256: plain protects nothing, and is not used here.</source>
        <translation>Beim Anbieter die Methode S256 erlauben: plain schützt nichts und wird hier nicht verwendet.</translation>
    </message>
    <message>
        <source>code_challenge_methods_supported: </source>
        <translation>code_challenge_methods_supported: </translation>
    </message>
    <message>
        <source>where to log in</source>
        <translation>wo man sich anmeldet</translation>
    </message>
    <message>
        <source>the client id &quot;%1&quot;</source>
        <translation>die Client-ID &quot;%1&quot;</translation>
    </message>
    <message>
        <source>whether it knows the client and the redirect address</source>
        <translation>ob er den Client und die Redirect-Adresse kennt</translation>
    </message>
    <message>
        <source>a code for the person</source>
        <translation>ein Code für die Person</translation>
    </message>
    <message>
        <source>the login&apos;s code, </source>
        <translation>der Code der Anmeldung, </translation>
    </message>
    <message>
        <source>the device&apos;s code, </source>
        <translation>der Code des Geräts, </translation>
    </message>
    <message>
        <source>your refresh token, </source>
        <translation>Ihr Refresh-Token, </translation>
    </message>
    <message>
        <source>the tokens</source>
        <translation>die Token</translation>
    </message>
    <message>
        <source>%1 names no issuer to be asked.</source>
        <translation>%1 nennt keinen Aussteller, der zu fragen wäre.</translation>
    </message>
    <message>
        <source>The provider was not asked where to log in.</source>
        <translation>Der Anbieter wurde nicht gefragt, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>The provider does not say where to log in.</source>
        <translation>Der Anbieter sagt nicht, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>The provider refused, in words that are not known here.</source>
        <translation>Der Anbieter hat abgelehnt, in Worten, die hier nicht bekannt sind.</translation>
    </message>
    <message>
        <source>Look for these words in the provider&apos;s log or documentation.</source>
        <translation>Diese Worte im Log oder in der Dokumentation des Anbieters suchen.</translation>
    </message>
    <message>
        <source>No answer came back from the browser.</source>
        <translation>Vom Browser kam keine Antwort zurück.</translation>
    </message>
    <message>
        <source>If the browser showed an error, it is about the client: compare its id &quot;{client}&quot; and its redirect address, which is {redirect}. Otherwise log in again.</source>
        <translation>Zeigte der Browser einen Fehler, betrifft er den Client: dessen ID &quot;{client}&quot; und Redirect-Adresse {redirect} vergleichen. Sonst neu anmelden.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Allow it, and log in again.</source>
        <translation>Das erlauben und neu anmelden.</translation>
    </message>
    <message>
        <source>The provider did not answer.</source>
        <translation>Der Anbieter hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Check the network, and that %1 is the right address.</source>
        <translation>Das Netz prüfen, und ob %1 die richtige Adresse ist.</translation>
    </message>
    <message>
        <source>The provider sends us elsewhere, where no secret is carried to.</source>
        <translation>Der Anbieter verweist an eine andere Adresse; dorthin wird kein Geheimnis mitgenommen.</translation>
    </message>
    <message>
        <source>a redirect to %1</source>
        <translation>eine Weiterleitung an %1</translation>
    </message>
    <message>
        <source>Name the endpoint of %1 by its own address.</source>
        <translation>Den Endpunkt von %1 mit seiner eigenen Adresse nennen.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>The provider has a fault of its own.</source>
        <translation>Der Anbieter hat selbst einen Fehler.</translation>
    </message>
    <message>
        <source>Try again later, or look into the provider&apos;s log.</source>
        <translation>Später erneut versuchen oder ins Log des Anbieters sehen.</translation>
    </message>
    <message>
        <source>There is no such endpoint at the provider.</source>
        <translation>Diesen Endpunkt gibt es beim Anbieter nicht.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The provider was asked too often.</source>
        <translation>Der Anbieter wurde zu oft gefragt.</translation>
    </message>
    <message>
        <source>Wait some minutes, and log in again.</source>
        <translation>Einige Minuten warten und neu anmelden.</translation>
    </message>
    <message>
        <source>A web page came where an answer in JSON was expected.</source>
        <translation>Statt einer Antwort in JSON kam eine Webseite.</translation>
    </message>
    <message>
        <source>Check the endpoint: a proxy or a login page may stand before it.</source>
        <translation>Den Endpunkt prüfen: Ein Proxy oder eine Anmeldeseite kann davorstehen.</translation>
    </message>
    <message>
        <source>The answer is none that a provider gives.</source>
        <translation>Eine solche Antwort gibt kein Anbieter.</translation>
    </message>
    <message>
        <source>Check that %1 is the endpoint of an OAuth provider.</source>
        <translation>Prüfen, ob %1 der Endpunkt eines OAuth-Anbieters ist.</translation>
    </message>
    <message>
        <source>at the discovery of the provider</source>
        <translation>bei der Discovery des Anbieters</translation>
    </message>
    <message>
        <source>at the authorization endpoint</source>
        <translation>am Authorization-Endpunkt</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>im Browser</translation>
    </message>
    <message>
        <source>in the answer that the browser brought</source>
        <translation>in der Antwort, die der Browser brachte</translation>
    </message>
    <message>
        <source>at the device authorization endpoint</source>
        <translation>am Geräteendpunkt</translation>
    </message>
    <message>
        <source>at the token endpoint</source>
        <translation>am Token-Endpunkt</translation>
    </message>
    <message>
        <source>in the ID token</source>
        <translation>im ID-Token</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>Client-Credentials</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>authorization code</source>
        <translation>Autorisierungscode</translation>
    </message>
    <message>
        <source>No client is named for %1.</source>
        <translation>Für %1 ist kein Client genannt.</translation>
    </message>
    <message>
        <source>Client credentials need a secret, and %1 names none.</source>
        <translation>Client-Credentials brauchen ein Geheimnis, und %1 nennt keines.</translation>
    </message>
    <message>
        <source>No refresh token is named for %1.</source>
        <translation>Für %1 ist kein Refresh-Token genannt.</translation>
    </message>
    <message>
        <source>In the token</source>
        <translation>Im Token</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>In der Antwort</translation>
    </message>
    <message>
        <source> (another than was asked for)</source>
        <translation> (anders als angefragt)</translation>
    </message>
    <message>
        <source> Perhaps meant: %1</source>
        <translation> Vielleicht gemeint: %1</translation>
    </message>
    <message>
        <source>Looks changed</source>
        <translation>Wirkt verändert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>, UTC%1%2 then</source>
        <translation>, damals UTC%1%2</translation>
    </message>
    <message>
        <source>, as recorded</source>
        <translation>, laut Aufzeichnung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>%1%2; all times are UTC</source>
        <translation>%1%2; alle Zeiten in UTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 stimmt überein</translation>
    </message>
    <message>
        <source>Servers&apos; clocks</source>
        <translation>Uhren der Server</translation>
    </message>
    <message>
        <source>%1 expects</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3 undecided</source>
        <translation>%1 akzeptiert, %2 abgelehnt, %3 unentschieden</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>der Benutzer</translation>
    </message>
    <message>
        <source>a known user</source>
        <translation>ein bekannter Benutzer</translation>
    </message>
    <message>
        <source>a random id</source>
        <translation>zufällige ID</translation>
    </message>
    <message>
        <source>another claim</source>
        <translation>ein anderer Claim</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>eine andere Schreibweise</translation>
    </message>
    <message>
        <source>a call as the token</source>
        <translation>ein Aufruf mit dem Token</translation>
    </message>
    <message>
        <source>the user again</source>
        <translation>der Benutzer, erneut</translation>
    </message>
    <message>
        <source>the user, past caches</source>
        <translation>der Benutzer, an Caches vorbei</translation>
    </message>
    <message>
        <source>the recycle bin</source>
        <translation>der Papierkorb</translation>
    </message>
    <message>
        <source>the audit log</source>
        <translation>das Audit-Log</translation>
    </message>
    <message>
        <source>our credential&apos;s test</source>
        <translation>der Test unserer Zugangsdaten</translation>
    </message>
    <message>
        <source>our credential</source>
        <translation>unsere Zugangsdaten</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1, points to %2</source>
        <translation>%1, verweist auf %2</translation>
    </message>
    <message>
        <source>%1: the user was not asked for, because %2</source>
        <translation>%1: nach dem Benutzer wurde nicht gefragt, weil %2</translation>
    </message>
    <message>
        <source>%1: the user was not asked for</source>
        <translation>%1: nach dem Benutzer wurde nicht gefragt</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>without kid</source>
        <translation>ohne kid</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Also named</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>; not yet</source>
        <translation>; noch nicht</translation>
    </message>
    <message>
        <source>; expired</source>
        <translation>; abgelaufen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2%3</source>
        <translation>%1 bis %2%3</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1, thumbprint %2</source>
        <translation>%1, Thumbprint %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Thumbprint</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>But</source>
        <translation>Aber</translation>
    </message>
    <message>
        <source>Signature %1</source>
        <translation>Signatur %1</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>%1, from %2: %3</source>
        <translation>%1, von %2: %3</translation>
    </message>
    <message>
        <source>%1 more, none of which fits</source>
        <translation>%1 weitere, keiner passt</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>; not confirmed since: %1</source>
        <translation>; seither nicht bestätigt: %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>%1 at %2, fetched %3%4</source>
        <translation>%1 unter %2, abgerufen %3%4</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>a key without kid</source>
        <translation>ein Schlüssel ohne kid</translation>
    </message>
    <message>
        <source>kid </source>
        <translation>kid </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>&quot;x5c&quot; cannot be read: %1.</source>
        <translation>&quot;x5c&quot; ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>not by %1: %2</source>
        <translation>nicht von %1: %2</translation>
    </message>
    <message>
        <source>&quot;x5t#S256&quot; is the hash of another certificate.</source>
        <translation>&quot;x5t#S256&quot; ist der Hash eines anderen Zertifikats.</translation>
    </message>
    <message>
        <source>Decryption</source>
        <translation>Entschlüsselung</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Geöffnet mit</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>JWE, encrypted</source>
        <translation>JWE, verschlüsselt</translation>
    </message>
    <message>
        <source>unsecured</source>
        <translation>ungesichert</translation>
    </message>
    <message>
        <source>cause, stopped here</source>
        <translation>Ursache, hier abgebrochen</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>hier abgebrochen</translation>
    </message>
    <message>
        <source>what the token alone tells</source>
        <translation>was das Token allein sagt</translation>
    </message>
    <message>
        <source>as seen by %1</source>
        <translation>Sicht: %1</translation>
    </message>
    <message>
        <source>as seen by %1: “%2”</source>
        <translation>Sicht: %1, „%2“</translation>
    </message>
    <message>
        <source>%1 expects %2</source>
        <translation>%1 erwartet %2</translation>
    </message>
    <message>
        <source>stands here twice</source>
        <translation>steht hier doppelt</translation>
    </message>
    <message>
        <source>; stands here twice</source>
        <translation>; steht hier doppelt</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>abgerissen</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not sent: offline</source>
        <translation>nicht gesendet: offline</translation>
    </message>
    <message>
        <source>not sent: no consent</source>
        <translation>nicht gesendet: keine Zustimmung</translation>
    </message>
    <message>
        <source>not sent: refused</source>
        <translation>nicht gesendet: nicht erlaubt</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>user lookup</source>
        <translation>Benutzerabfrage</translation>
    </message>
    <message>
        <source>a made-up user</source>
        <translation>ein erfundener Benutzer</translation>
    </message>
    <message>
        <source>by another claim</source>
        <translation>über anderen Claim</translation>
    </message>
    <message>
        <source>call as the token</source>
        <translation>Aufruf mit Token</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>erneut gefragt</translation>
    </message>
    <message>
        <source>its certificate</source>
        <translation>das Zertifikat</translation>
    </message>
    <message>
        <source>nothing of the token</source>
        <translation>nichts vom Token</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>HTTP %1, answered by %2%3 in %4 ms</source>
        <translation>HTTP %1, Antwort von %2%3 in %4 ms</translation>
    </message>
    <message>
        <source>The redirect to %1 was not followed: it is another origin.</source>
        <translation>Der Weiterleitung an %1 wurde nicht gefolgt: Das ist ein anderer Ursprung.</translation>
    </message>
    <message numerus="yes">
        <source>… %n more, show all</source>
        <translation>
            <numerusform>… %n weiteres, alle zeigen</numerusform>
            <numerusform>… %n weitere, alle zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>… %1, show all</source>
        <translation>… %1, alles zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n characters, inside the outer token and judged on its own</source>
        <translation>
            <numerusform>%n Zeichen, im äußeren Token enthalten und für sich beurteilt</numerusform>
            <numerusform>%n Zeichen, im äußeren Token enthalten und für sich beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>SD-JWT</source>
        <translation>SD-JWT</translation>
    </message>
    <message>
        <source>signed by nobody</source>
        <translation>von niemandem signiert</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>signature %1 of %2</source>
        <translation>Signatur %1 von %2</translation>
    </message>
    <message>
        <source>the header of this signature; all sign one payload</source>
        <translation>der Header dieser Signatur; alle signieren denselben Payload</translation>
    </message>
    <message>
        <source>key binding</source>
        <translation>Key Binding</translation>
    </message>
    <message>
        <source>outer token, %1</source>
        <translation>äußeres Token, %1</translation>
    </message>
    <message>
        <source>inside, %1</source>
        <translation>innen, %1</translation>
    </message>
    <message>
        <source>level %1, %2</source>
        <translation>Ebene %1, %2</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>Ein Dienst</translation>
    </message>
    <message>
        <source>%1, status %2:</source>
        <translation>%1, Status %2:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Points to:</source>
        <translation>Spricht für:</translation>
    </message>
    <message>
        <source>Rules out:</source>
        <translation>Schließt aus:</translation>
    </message>
    <message>
        <source>What did the service answer?</source>
        <translation>Was hat der Dienst geantwortet?</translation>
    </message>
    <message>
        <source>Paste status, headers and body (curl -i prints them) or the body alone. It is read here and sent nowhere.</source>
        <translation>Status, Header und Body einfügen (curl -i gibt sie aus) oder nur den Body. Gelesen wird hier, gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Not recognised.</source>
        <translation>Nicht erkannt.</translation>
    </message>
    <message>
        <source>Means:</source>
        <translation>Bedeutet:</translation>
    </message>
    <message>
        <source>Stopped at:</source>
        <translation>Abgebrochen bei:</translation>
    </message>
    <message>
        <source>Proves:</source>
        <translation>Beweist:</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>der Dienst %1</translation>
    </message>
    <message>
        <source>Had accepted:</source>
        <translation>Hatte akzeptiert:</translation>
    </message>
    <message>
        <source>Never checks:</source>
        <translation>Prüft nie:</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gültig ab</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>keys fetched</source>
        <translation>Schlüssel abgerufen</translation>
    </message>
    <message>
        <source>key first seen</source>
        <translation>Schlüssel erstmals gesehen</translation>
    </message>
    <message>
        <source>key gone</source>
        <translation>Schlüssel entfernt</translation>
    </message>
    <message>
        <source>server clock</source>
        <translation>Serveruhr</translation>
    </message>
    <message>
        <source>valid, but its user is gone</source>
        <translation>gültig, aber der Benutzer ist weg</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>disclosed %1</source>
        <translation>offengelegt %1</translation>
    </message>
    <message>
        <source>disclosures</source>
        <translation>Offenlegungen</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>DPoP-Nachweis</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>Key Binding</translation>
    </message>
    <message>
        <source>Logout token</source>
        <translation>Logout-Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Signed text</source>
        <translation>Signierter Text</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Opaque access token</source>
        <translation>Opakes Access-Token</translation>
    </message>
    <message>
        <source>Encrypted token</source>
        <translation>Verschlüsseltes Token</translation>
    </message>
    <message>
        <source>Unsigned token</source>
        <translation>Unsigniertes Token</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nichts zu prüfen</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>undecided, nothing asked yet</source>
        <translation>unentschieden, nichts gefragt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>whole text</source>
        <translation>ganzer Text</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>algorithm of the signature or of the key encryption</source>
        <translation>Algorithmus der Signatur oder Schlüsselverschlüsselung</translation>
    </message>
    <message>
        <source>content encryption</source>
        <translation>Inhaltsverschlüsselung</translation>
    </message>
    <message>
        <source>which key made it</source>
        <translation>verwendeter Schlüssel</translation>
    </message>
    <message>
        <source>type of the token</source>
        <translation>Typ des Tokens</translation>
    </message>
    <message>
        <source>type of the content</source>
        <translation>Typ des Inhalts</translation>
    </message>
    <message>
        <source>a key inside the token: never trusted</source>
        <translation>ein Schlüssel im Token: ihm wird nie vertraut</translation>
    </message>
    <message>
        <source>address of keys: never followed</source>
        <translation>Adresse von Schlüsseln: wird nie verfolgt</translation>
    </message>
    <message>
        <source>address of a certificate: never followed</source>
        <translation>Adresse eines Zertifikats: wird nie verfolgt</translation>
    </message>
    <message>
        <source>certificates inside the token: never trusted</source>
        <translation>Zertifikate im Token: ihnen wird nie vertraut</translation>
    </message>
    <message>
        <source>SHA-1 of the certificate</source>
        <translation>SHA-1 des Zertifikats</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 des Zertifikats</translation>
    </message>
    <message>
        <source>extensions that must be understood</source>
        <translation>Erweiterungen, die verstanden werden müssen</translation>
    </message>
    <message>
        <source>whether the payload is base64url</source>
        <translation>ob der Payload base64url ist</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>ephemeral public key</source>
        <translation>flüchtiger öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>agreement info of the sender</source>
        <translation>Vereinbarungsdaten des Absenders</translation>
    </message>
    <message>
        <source>agreement info of the receiver</source>
        <translation>Vereinbarungsdaten des Empfängers</translation>
    </message>
    <message>
        <source>PBES2 salt</source>
        <translation>PBES2-Salt</translation>
    </message>
    <message>
        <source>PBES2 rounds</source>
        <translation>PBES2-Runden</translation>
    </message>
    <message>
        <source>nonce; Microsoft Graph rewrites it, so others cannot verify</source>
        <translation>Nonce; Microsoft Graph schreibt sie um, daher können andere nicht prüfen</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>issuer (copied)</source>
        <translation>Aussteller (Kopie)</translation>
    </message>
    <message>
        <source>subject (copied)</source>
        <translation>Subjekt (Kopie)</translation>
    </message>
    <message>
        <source>audience (copied)</source>
        <translation>Empfänger (Kopie)</translation>
    </message>
    <message>
        <source>address that it is sent to (ACME)</source>
        <translation>Zieladresse (ACME)</translation>
    </message>
    <message>
        <source>kind of PASSporT</source>
        <translation>Art des PASSporT</translation>
    </message>
    <message>
        <source>signature validation tokens</source>
        <translation>Token zur Signaturprüfung</translation>
    </message>
    <message>
        <source>chain of trust (OpenID Federation)</source>
        <translation>Vertrauenskette (OpenID Federation)</translation>
    </message>
    <message>
        <source>chain of trust of the peer (OpenID Federation)</source>
        <translation>Vertrauenskette der Gegenseite (OpenID Federation)</translation>
    </message>
    <message>
        <source>session of a health record (IHE)</source>
        <translation>Sitzung einer Gesundheitsakte (IHE)</translation>
    </message>
    <message>
        <source>encapsulated key (HPKE)</source>
        <translation>gekapselter Schlüssel (HPKE)</translation>
    </message>
    <message>
        <source>which pre-shared key (HPKE)</source>
        <translation>welcher Pre-Shared Key (HPKE)</translation>
    </message>
    <message>
        <source>what is disclosed (SD-JWT)</source>
        <translation>was offengelegt ist (SD-JWT)</translation>
    </message>
    <message>
        <source>key binding (SD-JWT)</source>
        <translation>Key Binding (SD-JWT)</translation>
    </message>
    <message>
        <source>a token inside the header</source>
        <translation>ein Token im Header</translation>
    </message>
    <message>
        <source>client that sends it</source>
        <translation>sendender Client</translation>
    </message>
    <message>
        <source>how the content key is wrapped</source>
        <translation>wie der Inhaltsschlüssel verpackt ist</translation>
    </message>
    <message>
        <source>load balancer that signed it (AWS)</source>
        <translation>signierender Load Balancer (AWS)</translation>
    </message>
    <message>
        <source>client that logged in (AWS)</source>
        <translation>angemeldeter Client (AWS)</translation>
    </message>
    <message>
        <source>end of validity (AWS load balancer)</source>
        <translation>Ende der Gültigkeit (AWS-Load-Balancer)</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>wer es ausstellte</translation>
    </message>
    <message>
        <source>the user&apos;s id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>für wen es gilt</translation>
    </message>
    <message>
        <source>end of validity</source>
        <translation>Ende der Gültigkeit</translation>
    </message>
    <message>
        <source>start of validity</source>
        <translation>Beginn der Gültigkeit</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <translation>wann es ausgestellt wurde</translation>
    </message>
    <message>
        <source>id of this token</source>
        <translation>ID dieses Tokens</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>voller Name</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>zweiter Vorname</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>profile page</source>
        <translation>Profilseite</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>e-mail; used as an alternate id</source>
        <translation>E-Mail; dient als weitere ID</translation>
    </message>
    <message>
        <source>whether the e-mail was verified</source>
        <translation>ob die E-Mail bestätigt ist</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>whether the phone was verified</source>
        <translation>ob das Telefon bestätigt ist</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>when the profile changed</source>
        <translation>wann das Profil geändert wurde</translation>
    </message>
    <message>
        <source>client that asked for it</source>
        <translation>anfordernder Client</translation>
    </message>
    <message>
        <source>ties it to one login</source>
        <translation>bindet es an eine Anmeldung</translation>
    </message>
    <message>
        <source>when the user logged in</source>
        <translation>wann sich der Benutzer angemeldet hat</translation>
    </message>
    <message>
        <source>hash of the access token</source>
        <translation>Hash des Access-Tokens</translation>
    </message>
    <message>
        <source>hash of the code</source>
        <translation>Hash des Codes</translation>
    </message>
    <message>
        <source>hash of the state</source>
        <translation>Hash des state</translation>
    </message>
    <message>
        <source>how strong the login was</source>
        <translation>wie stark die Anmeldung war</translation>
    </message>
    <message>
        <source>how the user logged in</source>
        <translation>wie sich der Benutzer angemeldet hat</translation>
    </message>
    <message>
        <source>key of the subject</source>
        <translation>Schlüssel des Subjekts</translation>
    </message>
    <message>
        <source>key the sender must prove</source>
        <translation>Schlüssel, den der Absender nachweisen muss</translation>
    </message>
    <message>
        <source>tag of the caller (SIP)</source>
        <translation>Tag des Anrufers (SIP)</translation>
    </message>
    <message>
        <source>date of the call (SIP)</source>
        <translation>Datum des Anrufs (SIP)</translation>
    </message>
    <message>
        <source>id of the call (SIP)</source>
        <translation>ID des Anrufs (SIP)</translation>
    </message>
    <message>
        <source>number in the call (SIP)</source>
        <translation>Nummer im Anruf (SIP)</translation>
    </message>
    <message>
        <source>branch of the call (SIP)</source>
        <translation>Branch des Anrufs (SIP)</translation>
    </message>
    <message>
        <source>caller (PASSporT)</source>
        <translation>Anrufer (PASSporT)</translation>
    </message>
    <message>
        <source>called party (PASSporT)</source>
        <translation>Angerufener (PASSporT)</translation>
    </message>
    <message>
        <source>keys of the media (PASSporT)</source>
        <translation>Schlüssel der Medien (PASSporT)</translation>
    </message>
    <message>
        <source>security events</source>
        <translation>Sicherheitsereignisse</translation>
    </message>
    <message>
        <source>time of the event</source>
        <translation>Zeit des Ereignisses</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>resource priority of the call</source>
        <translation>Ressourcenpriorität des Anrufs</translation>
    </message>
    <message>
        <source>login session</source>
        <translation>Anmeldesitzung</translation>
    </message>
    <message>
        <source>how much the identity is trusted</source>
        <translation>wie sehr der Identität vertraut wird</translation>
    </message>
    <message>
        <source>whose trust levels these are</source>
        <translation>wessen Vertrauensstufen es sind</translation>
    </message>
    <message>
        <source>how sure the caller&apos;s number is (SHAKEN)</source>
        <translation>wie sicher die Nummer des Anrufers ist (SHAKEN)</translation>
    </message>
    <message>
        <source>origin of the call (SHAKEN)</source>
        <translation>Ursprung des Anrufs (SHAKEN)</translation>
    </message>
    <message>
        <source>who acts for the subject</source>
        <translation>wer für das Subjekt handelt</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>was es erlaubt</translation>
    </message>
    <message>
        <source>who may act for the subject</source>
        <translation>wer für das Subjekt handeln darf</translation>
    </message>
    <message>
        <source>business card of the caller</source>
        <translation>Visitenkarte des Anrufers</translation>
    </message>
    <message>
        <source>how often the access token may be used</source>
        <translation>wie oft das Access-Token verwendbar ist</translation>
    </message>
    <message>
        <source>diverted call</source>
        <translation>umgeleiteter Anruf</translation>
    </message>
    <message>
        <source>original PASSporT</source>
        <translation>ursprüngliches PASSporT</translation>
    </message>
    <message>
        <source>verifiable credential (W3C)</source>
        <translation>Verifiable Credential (W3C)</translation>
    </message>
    <message>
        <source>verifiable presentation (W3C)</source>
        <translation>Verifiable Presentation (W3C)</translation>
    </message>
    <message>
        <source>priority of the call</source>
        <translation>Priorität des Anrufs</translation>
    </message>
    <message>
        <source>profile of constrained devices (ACE)</source>
        <translation>Profil für beschränkte Geräte (ACE)</translation>
    </message>
    <message>
        <source>nonce of a constrained client (ACE)</source>
        <translation>Nonce eines beschränkten Clients (ACE)</translation>
    </message>
    <message>
        <source>seconds until it ends (ACE)</source>
        <translation>Sekunden bis zum Ende (ACE)</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>entitlements</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>introspection result</source>
        <translation>Ergebnis der Introspection</translation>
    </message>
    <message>
        <source>nonce of an attestation</source>
        <translation>Nonce einer Attestierung</translation>
    </message>
    <message>
        <source>id of the device</source>
        <translation>ID des Geräts</translation>
    </message>
    <message>
        <source>semi-permanent ids of the device</source>
        <translation>halbdauerhafte IDs des Geräts</translation>
    </message>
    <message>
        <source>maker of the hardware</source>
        <translation>Hersteller der Hardware</translation>
    </message>
    <message>
        <source>model of the hardware</source>
        <translation>Modell der Hardware</translation>
    </message>
    <message>
        <source>version of the hardware</source>
        <translation>Version der Hardware</translation>
    </message>
    <message>
        <source>whether the maker&apos;s software booted</source>
        <translation>ob die Software des Herstellers startete</translation>
    </message>
    <message>
        <source>state of debugging</source>
        <translation>Zustand des Debuggings</translation>
    </message>
    <message>
        <source>where the device is</source>
        <translation>wo das Gerät ist</translation>
    </message>
    <message>
        <source>profile of the attestation</source>
        <translation>Profil der Attestierung</translation>
    </message>
    <message>
        <source>parts of the attested device</source>
        <translation>Teile des attestierten Geräts</translation>
    </message>
    <message>
        <source>seconds since the start</source>
        <translation>Sekunden seit dem Start</translation>
    </message>
    <message>
        <source>number of starts</source>
        <translation>Anzahl der Starts</translation>
    </message>
    <message>
        <source>number of this start</source>
        <translation>Nummer dieses Starts</translation>
    </message>
    <message>
        <source>certifications of the device</source>
        <translation>Zertifizierungen des Geräts</translation>
    </message>
    <message>
        <source>name of the software</source>
        <translation>Name der Software</translation>
    </message>
    <message>
        <source>version of the software</source>
        <translation>Version der Software</translation>
    </message>
    <message>
        <source>manifests of the software</source>
        <translation>Manifeste der Software</translation>
    </message>
    <message>
        <source>measurements of the software</source>
        <translation>Messwerte der Software</translation>
    </message>
    <message>
        <source>results of the measurements</source>
        <translation>Ergebnisse der Messungen</translation>
    </message>
    <message>
        <source>what the attestation is for</source>
        <translation>wozu die Attestierung dient</translation>
    </message>
    <message>
        <source>version (CDN)</source>
        <translation>Version (CDN)</translation>
    </message>
    <message>
        <source>claims that must be understood (CDN)</source>
        <translation>Claims, die verstanden werden müssen (CDN)</translation>
    </message>
    <message>
        <source>address of the client (CDN)</source>
        <translation>Adresse des Clients (CDN)</translation>
    </message>
    <message>
        <source>addresses it is good for (CDN)</source>
        <translation>Adressen, für die es gilt (CDN)</translation>
    </message>
    <message>
        <source>when its renewal ends (CDN)</source>
        <translation>wann die Erneuerung endet (CDN)</translation>
    </message>
    <message>
        <source>how it is renewed (CDN)</source>
        <translation>wie es erneuert wird (CDN)</translation>
    </message>
    <message>
        <source>depth of the renewed path (CDN)</source>
        <translation>Tiefe des erneuerten Pfads (CDN)</translation>
    </message>
    <message>
        <source>result of a signature check</source>
        <translation>Ergebnis einer Signaturprüfung</translation>
    </message>
    <message>
        <source>what it allows, in detail</source>
        <translation>was es erlaubt, im Einzelnen</translation>
    </message>
    <message>
        <source>claims that somebody verified</source>
        <translation>von jemandem geprüfte Claims</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>nationalities</source>
        <translation>Staatsangehörigkeiten</translation>
    </message>
    <message>
        <source>family name at birth</source>
        <translation>Geburtsname</translation>
    </message>
    <message>
        <source>given name at birth</source>
        <translation>Vorname bei Geburt</translation>
    </message>
    <message>
        <source>middle name at birth</source>
        <translation>zweiter Vorname bei Geburt</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>stage or pen name</source>
        <translation>Künstlername oder Pseudonym</translation>
    </message>
    <message>
        <source>method of the request (DPoP)</source>
        <translation>Methode der Anfrage (DPoP)</translation>
    </message>
    <message>
        <source>address of the request (DPoP)</source>
        <translation>Adresse der Anfrage (DPoP)</translation>
    </message>
    <message>
        <source>hash of the access token (DPoP)</source>
        <translation>Hash des Access-Tokens (DPoP)</translation>
    </message>
    <message>
        <source>authority of a telephone certificate</source>
        <translation>Befugnis eines Telefonzertifikats</translation>
    </message>
    <message>
        <source>subject in another form</source>
        <translation>Subjekt in anderer Form</translation>
    </message>
    <message>
        <source>rich call data</source>
        <translation>Rich Call Data</translation>
    </message>
    <message>
        <source>integrity of rich call data</source>
        <translation>Integrität der Rich Call Data</translation>
    </message>
    <message>
        <source>reason of the call</source>
        <translation>Grund des Anrufs</translation>
    </message>
    <message>
        <source>digest of a message</source>
        <translation>Hashwert einer Nachricht</translation>
    </message>
    <message>
        <source>claims that stand elsewhere</source>
        <translation>Claims, die anderswo stehen</translation>
    </message>
    <message>
        <source>where they stand</source>
        <translation>wo sie stehen</translation>
    </message>
    <message>
        <source>purposes allowed (RDAP)</source>
        <translation>erlaubte Zwecke (RDAP)</translation>
    </message>
    <message>
        <source>whether tracking may be refused (RDAP)</source>
        <translation>ob Tracking abgelehnt werden darf (RDAP)</translation>
    </message>
    <message>
        <source>place as a geohash</source>
        <translation>Ort als Geohash</translation>
    </message>
    <message>
        <source>digests of hidden claims</source>
        <translation>Hashwerte verborgener Claims</translation>
    </message>
    <message>
        <source>digest of a hidden array element</source>
        <translation>Hashwert eines verborgenen Array-Elements</translation>
    </message>
    <message>
        <source>hash of the digests</source>
        <translation>Verfahren der Hashwerte</translation>
    </message>
    <message>
        <source>hash of what was presented</source>
        <translation>Hash des Vorgelegten</translation>
    </message>
    <message>
        <source>credential type</source>
        <translation>Typ des Credentials</translation>
    </message>
    <message>
        <source>hash of the credential type&apos;s document</source>
        <translation>Hash des Dokuments zum Credential-Typ</translation>
    </message>
    <message>
        <source>status list entry</source>
        <translation>Eintrag der Statusliste</translation>
    </message>
    <message>
        <source>list of states of many tokens</source>
        <translation>Liste der Zustände vieler Token</translation>
    </message>
    <message>
        <source>seconds that it may be cached</source>
        <translation>Sekunden, die es im Cache bleiben darf</translation>
    </message>
    <message>
        <source>network of the consumer (3GPP)</source>
        <translation>Netz des Nutzers (3GPP)</translation>
    </message>
    <message>
        <source>private network of the consumer (3GPP)</source>
        <translation>privates Netz des Nutzers (3GPP)</translation>
    </message>
    <message>
        <source>network of the producer (3GPP)</source>
        <translation>Netz des Anbieters (3GPP)</translation>
    </message>
    <message>
        <source>private network of the producer (3GPP)</source>
        <translation>privates Netz des Anbieters (3GPP)</translation>
    </message>
    <message>
        <source>slices of the producer (3GPP)</source>
        <translation>Slices des Anbieters (3GPP)</translation>
    </message>
    <message>
        <source>slice instances of the producer (3GPP)</source>
        <translation>Slice-Instanzen des Anbieters (3GPP)</translation>
    </message>
    <message>
        <source>function set of the producer (3GPP)</source>
        <translation>Funktionssatz des Anbieters (3GPP)</translation>
    </message>
    <message>
        <source>service set of the producer (3GPP)</source>
        <translation>Dienstsatz des Anbieters (3GPP)</translation>
    </message>
    <message>
        <source>source function (3GPP)</source>
        <translation>Quellfunktion (3GPP)</translation>
    </message>
    <message>
        <source>analytics allowed (3GPP)</source>
        <translation>erlaubte Analysen (3GPP)</translation>
    </message>
    <message>
        <source>owner of the resource (3GPP)</source>
        <translation>Eigentümer der Ressource (3GPP)</translation>
    </message>
    <message>
        <source>keys of the entity (OpenID Federation)</source>
        <translation>Schlüssel der Entität (OpenID Federation)</translation>
    </message>
    <message>
        <source>metadata of the entity (OpenID Federation)</source>
        <translation>Metadaten der Entität (OpenID Federation)</translation>
    </message>
    <message>
        <source>policy for metadata (OpenID Federation)</source>
        <translation>Richtlinie für Metadaten (OpenID Federation)</translation>
    </message>
    <message>
        <source>policies that must be understood (OpenID Federation)</source>
        <translation>Richtlinien, die verstanden werden müssen (OpenID Federation)</translation>
    </message>
    <message>
        <source>constraints of the chain (OpenID Federation)</source>
        <translation>Einschränkungen der Kette (OpenID Federation)</translation>
    </message>
    <message>
        <source>superiors of the entity (OpenID Federation)</source>
        <translation>Übergeordnete der Entität (OpenID Federation)</translation>
    </message>
    <message>
        <source>trust anchors of the entity (OpenID Federation)</source>
        <translation>Vertrauensanker der Entität (OpenID Federation)</translation>
    </message>
    <message>
        <source>trust marks (OpenID Federation)</source>
        <translation>Trust Marks (OpenID Federation)</translation>
    </message>
    <message>
        <source>who issues trust marks (OpenID Federation)</source>
        <translation>wer Trust Marks ausstellt (OpenID Federation)</translation>
    </message>
    <message>
        <source>who owns trust marks (OpenID Federation)</source>
        <translation>wem Trust Marks gehören (OpenID Federation)</translation>
    </message>
    <message>
        <source>kind of trust mark (OpenID Federation)</source>
        <translation>Art des Trust Mark (OpenID Federation)</translation>
    </message>
    <message>
        <source>statements from this party up to a trust anchor (OpenID Federation)</source>
        <translation>Aussagen von hier bis zu einem Vertrauensanker (OpenID Federation)</translation>
    </message>
    <message>
        <source>the trust anchor that was chosen (OpenID Federation)</source>
        <translation>der gewählte Vertrauensanker (OpenID Federation)</translation>
    </message>
    <message>
        <source>claims that the reader has to understand (OpenID Federation)</source>
        <translation>Claims, die der Leser verstehen muss (OpenID Federation)</translation>
    </message>
    <message>
        <source>evidence or results of an attestation, wrapped (RATS)</source>
        <translation>Belege oder Ergebnisse einer Attestierung, verpackt (RATS)</translation>
    </message>
    <message>
        <source>where it was fetched (OpenID Federation)</source>
        <translation>wo es abgerufen wurde (OpenID Federation)</translation>
    </message>
    <message>
        <source>delegation of a trust mark (OpenID Federation)</source>
        <translation>Delegation eines Trust Mark (OpenID Federation)</translation>
    </message>
    <message>
        <source>logo (OpenID Federation)</source>
        <translation>Logo (OpenID Federation)</translation>
    </message>
    <message>
        <source>project (Supabase), branch (CI) or reference (OpenID Federation)</source>
        <translation>Projekt (Supabase), Branch (CI) oder Referenz (OpenID Federation)</translation>
    </message>
    <message>
        <source>kind of token (Keycloak)</source>
        <translation>Art des Tokens (Keycloak)</translation>
    </message>
    <message>
        <source>login session (Keycloak)</source>
        <translation>Anmeldesitzung (Keycloak)</translation>
    </message>
    <message>
        <source>realm roles (Keycloak)</source>
        <translation>Realm-Rollen (Keycloak)</translation>
    </message>
    <message>
        <source>client roles (Keycloak)</source>
        <translation>Client-Rollen (Keycloak)</translation>
    </message>
    <message>
        <source>origins allowed (Keycloak)</source>
        <translation>erlaubte Ursprünge (Keycloak)</translation>
    </message>
    <message>
        <source>certificates allowed (Keycloak)</source>
        <translation>erlaubte Zertifikate (Keycloak)</translation>
    </message>
    <message>
        <source>permissions (Keycloak)</source>
        <translation>Berechtigungen (Keycloak)</translation>
    </message>
    <message>
        <source>id of a refresh chain (Keycloak)</source>
        <translation>ID einer Refresh-Kette (Keycloak)</translation>
    </message>
    <message>
        <source>client, older name (Keycloak)</source>
        <translation>Client, älterer Name (Keycloak)</translation>
    </message>
    <message>
        <source>host of the client (Keycloak)</source>
        <translation>Host des Clients (Keycloak)</translation>
    </message>
    <message>
        <source>address of the client (Keycloak)</source>
        <translation>Adresse des Clients (Keycloak)</translation>
    </message>
    <message>
        <source>organization of the user</source>
        <translation>Organisation des Benutzers</translation>
    </message>
    <message>
        <source>authenticator assurance level (Supabase)</source>
        <translation>Authenticator Assurance Level (Supabase)</translation>
    </message>
    <message>
        <source>set by the service</source>
        <translation>vom Dienst gesetzt</translation>
    </message>
    <message>
        <source>set by the user</source>
        <translation>vom Benutzer gesetzt</translation>
    </message>
    <message>
        <source>whether the user is anonymous</source>
        <translation>ob der Benutzer anonym ist</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>tenant (Entra)</source>
        <translation>Mandant (Entra)</translation>
    </message>
    <message>
        <source>the user&apos;s id in the tenant (Entra)</source>
        <translation>Benutzer-ID im Mandanten (Entra)</translation>
    </message>
    <message>
        <source>user principal name (Entra)</source>
        <translation>User Principal Name (Entra)</translation>
    </message>
    <message>
        <source>user name (Entra v1)</source>
        <translation>Benutzername (Entra v1)</translation>
    </message>
    <message>
        <source>client (Entra v1)</source>
        <translation>Client (Entra v1)</translation>
    </message>
    <message>
        <source>how the client proved itself (Entra v1)</source>
        <translation>wie sich der Client ausgewiesen hat (Entra v1)</translation>
    </message>
    <message>
        <source>how the client proved itself (Entra v2)</source>
        <translation>wie sich der Client ausgewiesen hat (Entra v2)</translation>
    </message>
    <message>
        <source>name of the client (Entra)</source>
        <translation>Name des Clients (Entra)</translation>
    </message>
    <message>
        <source>identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>app or user (Entra)</source>
        <translation>App oder Benutzer (Entra)</translation>
    </message>
    <message>
        <source>directory roles (Entra)</source>
        <translation>Verzeichnisrollen (Entra)</translation>
    </message>
    <message>
        <source>too many groups to list (Entra)</source>
        <translation>zu viele Gruppen zum Auflisten (Entra)</translation>
    </message>
    <message>
        <source>id of this token (Entra)</source>
        <translation>ID dieses Tokens (Entra)</translation>
    </message>
    <message>
        <source>internal (Entra)</source>
        <translation>intern (Entra)</translation>
    </message>
    <message>
        <source>member or guest (Entra)</source>
        <translation>Mitglied oder Gast (Entra)</translation>
    </message>
    <message>
        <source>authentication contexts (Entra)</source>
        <translation>Authentifizierungskontexte (Entra)</translation>
    </message>
    <message>
        <source>tenant created (Entra)</source>
        <translation>Mandant angelegt (Entra)</translation>
    </message>
    <message>
        <source>region of the tenant (Entra)</source>
        <translation>Region des Mandanten (Entra)</translation>
    </message>
    <message>
        <source>facts of the tenant (Entra)</source>
        <translation>Angaben zum Mandanten (Entra)</translation>
    </message>
    <message>
        <source>facts of the subject (Entra)</source>
        <translation>Angaben zum Subjekt (Entra)</translation>
    </message>
    <message>
        <source>relation to the tenant (Entra)</source>
        <translation>Beziehung zum Mandanten (Entra)</translation>
    </message>
    <message>
        <source>subject in another form (Entra)</source>
        <translation>Subjekt in anderer Form (Entra)</translation>
    </message>
    <message>
        <source>capabilities of the client (Entra)</source>
        <translation>Fähigkeiten des Clients (Entra)</translation>
    </message>
    <message>
        <source>session state (Entra)</source>
        <translation>Sitzungszustand (Entra)</translation>
    </message>
    <message>
        <source>preferred language (Entra)</source>
        <translation>bevorzugte Sprache (Entra)</translation>
    </message>
    <message>
        <source>preferred language of the tenant (Entra)</source>
        <translation>bevorzugte Sprache des Mandanten (Entra)</translation>
    </message>
    <message>
        <source>managed identity (Entra)</source>
        <translation>verwaltete Identität (Entra)</translation>
    </message>
    <message>
        <source>resource of a managed identity (Entra)</source>
        <translation>Ressource einer verwalteten Identität (Entra)</translation>
    </message>
    <message>
        <source>address of the user (Entra)</source>
        <translation>Adresse des Benutzers (Entra)</translation>
    </message>
    <message>
        <source>passport id (Entra)</source>
        <translation>Passport-ID (Entra)</translation>
    </message>
    <message>
        <source>other identity of a guest (Entra)</source>
        <translation>andere Identität eines Gastes (Entra)</translation>
    </message>
    <message>
        <source>id in the local directory (Entra)</source>
        <translation>ID im lokalen Verzeichnis (Entra)</translation>
    </message>
    <message>
        <source>whether from the company&apos;s network (Entra)</source>
        <translation>ob aus dem Firmennetz (Entra)</translation>
    </message>
    <message>
        <source>when the password ends (Entra)</source>
        <translation>wann das Passwort abläuft (Entra)</translation>
    </message>
    <message>
        <source>where to change the password (Entra)</source>
        <translation>wo man das Passwort ändert (Entra)</translation>
    </message>
    <message>
        <source>how the user signed in (Entra)</source>
        <translation>wie sich der Benutzer angemeldet hat (Entra)</translation>
    </message>
    <message>
        <source>device (Entra)</source>
        <translation>Gerät (Entra)</translation>
    </message>
    <message>
        <source>country (Entra)</source>
        <translation>Land (Entra)</translation>
    </message>
    <message>
        <source>country of the tenant (Entra)</source>
        <translation>Land des Mandanten (Entra)</translation>
    </message>
    <message>
        <source>main e-mail, verified (Entra)</source>
        <translation>Haupt-E-Mail, bestätigt (Entra)</translation>
    </message>
    <message>
        <source>other e-mail, verified (Entra)</source>
        <translation>weitere E-Mail, bestätigt (Entra)</translation>
    </message>
    <message>
        <source>account to be used for a login (Entra)</source>
        <translation>Konto für eine Anmeldung (Entra)</translation>
    </message>
    <message>
        <source>user flow (Azure AD B2C)</source>
        <translation>Benutzerablauf (Azure AD B2C)</translation>
    </message>
    <message>
        <source>extension attributes (Entra)</source>
        <translation>Erweiterungsattribute (Entra)</translation>
    </message>
    <message>
        <source>e-mails (Azure AD B2C)</source>
        <translation>E-Mails (Azure AD B2C)</translation>
    </message>
    <message>
        <source>whether just signed up (Azure AD B2C)</source>
        <translation>ob gerade erst registriert (Azure AD B2C)</translation>
    </message>
    <message>
        <source>family of refresh tokens</source>
        <translation>Familie von Refresh-Token</translation>
    </message>
    <message>
        <source>user name (Cognito)</source>
        <translation>Benutzername (Cognito)</translation>
    </message>
    <message>
        <source>groups (Cognito)</source>
        <translation>Gruppen (Cognito)</translation>
    </message>
    <message>
        <source>roles (Cognito)</source>
        <translation>Rollen (Cognito)</translation>
    </message>
    <message>
        <source>preferred role (Cognito)</source>
        <translation>bevorzugte Rolle (Cognito)</translation>
    </message>
    <message>
        <source>access or id (Cognito)</source>
        <translation>access oder id (Cognito)</translation>
    </message>
    <message>
        <source>login event (Cognito)</source>
        <translation>Anmeldeereignis (Cognito)</translation>
    </message>
    <message>
        <source>refresh token family (Cognito)</source>
        <translation>Familie des Refresh-Tokens (Cognito)</translation>
    </message>
    <message>
        <source>device (Cognito)</source>
        <translation>Gerät (Cognito)</translation>
    </message>
    <message>
        <source>identities linked to the user</source>
        <translation>mit dem Benutzer verknüpfte Identitäten</translation>
    </message>
    <message>
        <source>tenant (Cognito attribute)</source>
        <translation>Mandant (Cognito-Attribut)</translation>
    </message>
    <message>
        <source>the user&apos;s id (Okta)</source>
        <translation>Benutzer-ID (Okta)</translation>
    </message>
    <message>
        <source>client (Okta)</source>
        <translation>Client (Okta)</translation>
    </message>
    <message>
        <source>grant type (Auth0)</source>
        <translation>Grant-Typ (Auth0)</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>organization (Clerk)</source>
        <translation>Organisation (Clerk)</translation>
    </message>
    <message>
        <source>role in the organization (Clerk)</source>
        <translation>Rolle in der Organisation (Clerk)</translation>
    </message>
    <message>
        <source>permissions in the organization (Clerk)</source>
        <translation>Berechtigungen in der Organisation (Clerk)</translation>
    </message>
    <message>
        <source>age of the login&apos;s factors (Clerk)</source>
        <translation>Alter der Anmeldefaktoren (Clerk)</translation>
    </message>
    <message>
        <source>plan (Clerk)</source>
        <translation>Tarif (Clerk)</translation>
    </message>
    <message>
        <source>features (Clerk)</source>
        <translation>Funktionen (Clerk)</translation>
    </message>
    <message>
        <source>state of the session (Clerk)</source>
        <translation>Zustand der Sitzung (Clerk)</translation>
    </message>
    <message>
        <source>sign-in details (Firebase)</source>
        <translation>Einzelheiten der Anmeldung (Firebase)</translation>
    </message>
    <message>
        <source>how the user signed in (Firebase)</source>
        <translation>wie sich der Benutzer angemeldet hat (Firebase)</translation>
    </message>
    <message>
        <source>provider before the switch (Firebase)</source>
        <translation>Anbieter vor dem Wechsel (Firebase)</translation>
    </message>
    <message>
        <source>domain of the account (Google)</source>
        <translation>Domain des Kontos (Google)</translation>
    </message>
    <message>
        <source>whether the e-mail is a relay (Apple)</source>
        <translation>ob die E-Mail ein Relay ist (Apple)</translation>
    </message>
    <message>
        <source>whether a real person (Apple)</source>
        <translation>ob eine echte Person (Apple)</translation>
    </message>
    <message>
        <source>id for a transferred app (Apple)</source>
        <translation>ID für eine übertragene App (Apple)</translation>
    </message>
    <message>
        <source>whether nonces are supported (Apple)</source>
        <translation>ob Nonces unterstützt werden (Apple)</translation>
    </message>
    <message>
        <source>claims of the device (Google)</source>
        <translation>Claims des Geräts (Google)</translation>
    </message>
    <message>
        <source>access level (Google IAP)</source>
        <translation>Zugriffsebene (Google IAP)</translation>
    </message>
    <message>
        <source>organization (ZITADEL)</source>
        <translation>Organisation (ZITADEL)</translation>
    </message>
    <message>
        <source>name of the organization (ZITADEL)</source>
        <translation>Name der Organisation (ZITADEL)</translation>
    </message>
    <message>
        <source>domain of the organization (ZITADEL)</source>
        <translation>Domain der Organisation (ZITADEL)</translation>
    </message>
    <message>
        <source>project roles (ZITADEL)</source>
        <translation>Projektrollen (ZITADEL)</translation>
    </message>
    <message>
        <source>metadata of the user (ZITADEL)</source>
        <translation>Metadaten des Benutzers (ZITADEL)</translation>
    </message>
    <message>
        <source>project roles (ZITADEL, older)</source>
        <translation>Projektrollen (ZITADEL, älter)</translation>
    </message>
    <message>
        <source>proxy settings (authentik)</source>
        <translation>Proxy-Einstellungen (authentik)</translation>
    </message>
    <message>
        <source>subject (authentik)</source>
        <translation>Subjekt (authentik)</translation>
    </message>
    <message>
        <source>extra claims (Ory)</source>
        <translation>zusätzliche Claims (Ory)</translation>
    </message>
    <message>
        <source>subject as it was before (GitLab)</source>
        <translation>früheres Subjekt (GitLab)</translation>
    </message>
    <message>
        <source>direct groups (GitLab)</source>
        <translation>direkte Gruppen (GitLab)</translation>
    </message>
    <message>
        <source>groups owned (GitLab)</source>
        <translation>Gruppen als Owner (GitLab)</translation>
    </message>
    <message>
        <source>groups maintained (GitLab)</source>
        <translation>Gruppen als Maintainer (GitLab)</translation>
    </message>
    <message>
        <source>groups developed (GitLab)</source>
        <translation>Gruppen als Developer (GitLab)</translation>
    </message>
    <message>
        <source>namespace (GitLab CI)</source>
        <translation>Namespace (GitLab CI)</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>project (GitLab CI)</source>
        <translation>Projekt (GitLab CI)</translation>
    </message>
    <message>
        <source>user name (GitLab CI)</source>
        <translation>Benutzername (GitLab CI)</translation>
    </message>
    <message>
        <source>e-mail (GitLab CI)</source>
        <translation>E-Mail (GitLab CI)</translation>
    </message>
    <message>
        <source>access level (GitLab CI)</source>
        <translation>Zugriffsebene (GitLab CI)</translation>
    </message>
    <message>
        <source>pipeline (GitLab CI)</source>
        <translation>Pipeline (GitLab CI)</translation>
    </message>
    <message>
        <source>what started the pipeline (GitLab CI)</source>
        <translation>Auslöser der Pipeline (GitLab CI)</translation>
    </message>
    <message>
        <source>job (GitLab CI)</source>
        <translation>Job (GitLab CI)</translation>
    </message>
    <message>
        <source>branch or tag (CI)</source>
        <translation>Branch oder Tag (CI)</translation>
    </message>
    <message>
        <source>whole name of the branch or tag (GitLab CI)</source>
        <translation>voller Name von Branch oder Tag (GitLab CI)</translation>
    </message>
    <message>
        <source>whether the branch is protected (CI)</source>
        <translation>ob der Branch geschützt ist (CI)</translation>
    </message>
    <message>
        <source>environment of the job (CI)</source>
        <translation>Umgebung des Jobs (CI)</translation>
    </message>
    <message>
        <source>whether the environment is protected (GitLab CI)</source>
        <translation>ob die Umgebung geschützt ist (GitLab CI)</translation>
    </message>
    <message>
        <source>tier of the environment (GitLab CI)</source>
        <translation>Stufe der Umgebung (GitLab CI)</translation>
    </message>
    <message>
        <source>runner (GitLab CI)</source>
        <translation>Runner (GitLab CI)</translation>
    </message>
    <message>
        <source>where the job ran (CI)</source>
        <translation>wo der Job lief (CI)</translation>
    </message>
    <message>
        <source>configuration of the pipeline (GitLab CI)</source>
        <translation>Konfiguration der Pipeline (GitLab CI)</translation>
    </message>
    <message>
        <source>commit of the configuration (GitLab CI)</source>
        <translation>Commit der Konfiguration (GitLab CI)</translation>
    </message>
    <message>
        <source>commit (CI)</source>
        <translation>Commit (CI)</translation>
    </message>
    <message>
        <source>repository (GitHub Actions)</source>
        <translation>Repository (GitHub Actions)</translation>
    </message>
    <message>
        <source>owner of the repository (GitHub Actions)</source>
        <translation>Eigentümer des Repositorys (GitHub Actions)</translation>
    </message>
    <message>
        <source>visibility of the repository (GitHub Actions)</source>
        <translation>Sichtbarkeit des Repositorys (GitHub Actions)</translation>
    </message>
    <message>
        <source>who started it (GitHub Actions)</source>
        <translation>wer es gestartet hat (GitHub Actions)</translation>
    </message>
    <message>
        <source>workflow (GitHub Actions)</source>
        <translation>Workflow (GitHub Actions)</translation>
    </message>
    <message>
        <source>commit of the workflow (GitHub Actions)</source>
        <translation>Commit des Workflows (GitHub Actions)</translation>
    </message>
    <message>
        <source>workflow of the job (GitHub Actions)</source>
        <translation>Workflow des Jobs (GitHub Actions)</translation>
    </message>
    <message>
        <source>commit of the job&apos;s workflow (GitHub Actions)</source>
        <translation>Commit des Job-Workflows (GitHub Actions)</translation>
    </message>
    <message>
        <source>run (GitHub Actions)</source>
        <translation>Lauf (GitHub Actions)</translation>
    </message>
    <message>
        <source>number of the run (GitHub Actions)</source>
        <translation>Nummer des Laufs (GitHub Actions)</translation>
    </message>
    <message>
        <source>attempt of the run (GitHub Actions)</source>
        <translation>Versuch des Laufs (GitHub Actions)</translation>
    </message>
    <message>
        <source>what started it (GitHub Actions)</source>
        <translation>Auslöser (GitHub Actions)</translation>
    </message>
    <message>
        <source>branch of the pull request (GitHub Actions)</source>
        <translation>Branch des Pull Requests (GitHub Actions)</translation>
    </message>
    <message>
        <source>target of the pull request (GitHub Actions)</source>
        <translation>Ziel des Pull Requests (GitHub Actions)</translation>
    </message>
    <message>
        <source>enterprise (GitHub)</source>
        <translation>Enterprise (GitHub)</translation>
    </message>
    <message>
        <source>service token&apos;s name (Cloudflare)</source>
        <translation>Name des Service-Tokens (Cloudflare)</translation>
    </message>
    <message>
        <source>country (Cloudflare)</source>
        <translation>Land (Cloudflare)</translation>
    </message>
    <message>
        <source>session key (Cloudflare)</source>
        <translation>Sitzungsschlüssel (Cloudflare)</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>own claims (Cloudflare)</source>
        <translation>eigene Claims (Cloudflare)</translation>
    </message>
    <message>
        <source>policy (Cloudflare)</source>
        <translation>Richtlinie (Cloudflare)</translation>
    </message>
    <message>
        <source>service account (Kubernetes)</source>
        <translation>Service-Account (Kubernetes)</translation>
    </message>
    <message>
        <source>namespace (Kubernetes, older)</source>
        <translation>Namespace (Kubernetes, älter)</translation>
    </message>
    <message>
        <source>secret (Kubernetes, older)</source>
        <translation>Secret (Kubernetes, älter)</translation>
    </message>
    <message>
        <source>service account (Kubernetes, older)</source>
        <translation>Service-Account (Kubernetes, älter)</translation>
    </message>
    <message>
        <source>id of the service account (Kubernetes, older)</source>
        <translation>ID des Service-Accounts (Kubernetes, älter)</translation>
    </message>
    <message>
        <source>connector and its user id (Dex)</source>
        <translation>Connector und dessen Benutzer-ID (Dex)</translation>
    </message>
    <message>
        <source>session variables (Hasura)</source>
        <translation>Sitzungsvariablen (Hasura)</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>first issued</source>
        <translation>zuerst ausgestellt</translation>
    </message>
    <message>
        <source>hash of the user&apos;s class (Laravel)</source>
        <translation>Hash der Klasse des Benutzers (Laravel)</translation>
    </message>
    <message>
        <source>whether just logged in (flask-jwt-extended)</source>
        <translation>ob gerade erst angemeldet (flask-jwt-extended)</translation>
    </message>
    <message>
        <source>guard against forged requests</source>
        <translation>Schutz vor gefälschten Anfragen</translation>
    </message>
    <message>
        <source>authorities (Spring)</source>
        <translation>Authorities (Spring)</translation>
    </message>
    <message>
        <source>how it was asked for</source>
        <translation>wie es angefordert wurde</translation>
    </message>
    <message>
        <source>access to the app (Directus)</source>
        <translation>Zugriff auf die App (Directus)</translation>
    </message>
    <message>
        <source>access as administrator (Directus)</source>
        <translation>Zugriff als Administrator (Directus)</translation>
    </message>
    <message>
        <source>share (Directus)</source>
        <translation>Freigabe (Directus)</translation>
    </message>
    <message>
        <source>user of the app (Appwrite)</source>
        <translation>Benutzer der App (Appwrite)</translation>
    </message>
    <message>
        <source>a secret: look whether it belongs here</source>
        <translation>ein Geheimnis: prüfen, ob es hierher gehört</translation>
    </message>
    <message>
        <source>team (LiteLLM)</source>
        <translation>Team (LiteLLM)</translation>
    </message>
    <message>
        <source>role of the user</source>
        <translation>Rolle des Benutzers</translation>
    </message>
    <message>
        <source>the customer&apos;s id (LiteLLM)</source>
        <translation>Kunden-ID (LiteLLM)</translation>
    </message>
    <message>
        <source>trigger (Cognito)</source>
        <translation>Auslöser (Cognito)</translation>
    </message>
    <message>
        <source>tags of the principal (AWS)</source>
        <translation>Tags des Prinzipals (AWS)</translation>
    </message>
    <message>
        <source>tags of the session (AWS)</source>
        <translation>Tags der Sitzung (AWS)</translation>
    </message>
    <message>
        <source>identity (AWS)</source>
        <translation>Identität (AWS)</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>own attributes</source>
        <translation>eigene Attribute</translation>
    </message>
    <message>
        <source>own permissions (Salesforce)</source>
        <translation>eigene Berechtigungen (Salesforce)</translation>
    </message>
    <message>
        <source>pictures (Salesforce)</source>
        <translation>Bilder (Salesforce)</translation>
    </message>
    <message>
        <source>addresses of services (Salesforce)</source>
        <translation>Adressen von Diensten (Salesforce)</translation>
    </message>
    <message>
        <source>metadata of the client</source>
        <translation>Metadaten des Clients</translation>
    </message>
    <message>
        <source>roles of the client</source>
        <translation>Rollen des Clients</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>employee number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>name in Active Directory</source>
        <translation>Name im Active Directory</translation>
    </message>
    <message>
        <source>id in Active Directory</source>
        <translation>ID im Active Directory</translation>
    </message>
    <message>
        <source>main group in Active Directory</source>
        <translation>Hauptgruppe im Active Directory</translation>
    </message>
    <message>
        <source>the user&apos;s id (.NET)</source>
        <translation>Benutzer-ID (.NET)</translation>
    </message>
    <message>
        <source>user name (.NET)</source>
        <translation>Benutzername (.NET)</translation>
    </message>
    <message>
        <source>e-mail (.NET)</source>
        <translation>E-Mail (.NET)</translation>
    </message>
    <message>
        <source>given name (.NET)</source>
        <translation>Vorname (.NET)</translation>
    </message>
    <message>
        <source>family name (.NET)</source>
        <translation>Nachname (.NET)</translation>
    </message>
    <message>
        <source>user principal name (.NET)</source>
        <translation>User Principal Name (.NET)</translation>
    </message>
    <message>
        <source>role (.NET)</source>
        <translation>Rolle (.NET)</translation>
    </message>
    <message>
        <source>group (.NET)</source>
        <translation>Gruppe (.NET)</translation>
    </message>
    <message>
        <source>the user&apos;s id in the tenant (Entra, .NET)</source>
        <translation>Benutzer-ID im Mandanten (Entra, .NET)</translation>
    </message>
    <message>
        <source>tenant (Entra, .NET)</source>
        <translation>Mandant (Entra, .NET)</translation>
    </message>
    <message>
        <source>main subject</source>
        <translation>Hauptsubjekt</translation>
    </message>
    <message>
        <source>No token reached the service, or not as a Bearer token.</source>
        <translation>Kein Token hat den Dienst erreicht, oder nicht als Bearer-Token.</translation>
    </message>
    <message>
        <source>No user row has this id (with the nil instance_id).</source>
        <translation>Keine Benutzerzeile hat diese ID (mit der Null-instance_id).</translation>
    </message>
    <message>
        <source>The user row exists; the session does not: signed out, soft-deleted, or not replicated yet.</source>
        <translation>Die Benutzerzeile existiert, die Sitzung nicht: abgemeldet, weich gelöscht oder noch nicht repliziert.</translation>
    </message>
    <message>
        <source>User and session exist; the user is banned.</source>
        <translation>Benutzer und Sitzung existieren; der Benutzer ist gesperrt.</translation>
    </message>
    <message>
        <source>The token has no sub: an API key, not a user&apos;s token.</source>
        <translation>Im Token fehlt sub: ein API-Schlüssel, kein Benutzertoken.</translation>
    </message>
    <message>
        <source>sub is no UUID: of another system, or altered.</source>
        <translation>sub ist keine UUID: aus einem anderen System oder verändert.</translation>
    </message>
    <message>
        <source>session_id is of another system.</source>
        <translation>session_id stammt aus einem anderen System.</translation>
    </message>
    <message>
        <source>The audience is another one.</source>
        <translation>Der Empfänger ist ein anderer.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>Das Token ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The service has no key of that kid.</source>
        <translation>Der Dienst hat keinen Schlüssel mit diesem kid.</translation>
    </message>
    <message>
        <source>The token cannot be parsed or its signature does not verify.</source>
        <translation>Das Token ist nicht lesbar, oder seine Signatur ist ungültig.</translation>
    </message>
    <message>
        <source>The credential is no admin key.</source>
        <translation>Die Zugangsdaten sind kein Admin-Schlüssel.</translation>
    </message>
    <message>
        <source>The gateway refuses the apikey header, not the token.</source>
        <translation>Das Gateway lehnt den Header apikey ab, nicht das Token.</translation>
    </message>
    <message>
        <source>The service could not read its users table.</source>
        <translation>Der Dienst konnte seine Benutzertabelle nicht lesen.</translation>
    </message>
    <message>
        <source>No row of the user model has this id.</source>
        <translation>Keine Zeile des Benutzermodells hat diese ID.</translation>
    </message>
    <message>
        <source>The user exists and is not active.</source>
        <translation>Der Benutzer existiert und ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The claim that the service reads (USER_ID_CLAIM) is not in the token.</source>
        <translation>Der Claim, den der Dienst liest (USER_ID_CLAIM), fehlt im Token.</translation>
    </message>
    <message>
        <source>The password was changed after the token was issued.</source>
        <translation>Das Passwort wurde nach dem Ausstellen des Tokens geändert.</translation>
    </message>
    <message>
        <source>The token was revoked.</source>
        <translation>Das Token wurde widerrufen.</translation>
    </message>
    <message>
        <source>Expired, badly signed, or not an access token; it does not say which.</source>
        <translation>Abgelaufen, falsch signiert oder kein Access-Token; welches davon, sagt der Text nicht.</translation>
    </message>
    <message>
        <source>Disabled and deleted share this text.</source>
        <translation>Deaktiviert und gelöscht haben denselben Text.</translation>
    </message>
    <message>
        <source>sub is a number; PyJWT 2.10 and later refuse that.</source>
        <translation>sub ist eine Zahl; PyJWT ab 2.10 lehnt das ab.</translation>
    </message>
    <message>
        <source>The signature does not verify.</source>
        <translation>Die Signatur ist ungültig.</translation>
    </message>
    <message>
        <source>The issuer is another one.</source>
        <translation>Der Aussteller ist ein anderer.</translation>
    </message>
    <message>
        <source>What arrived is not a whole token.</source>
        <translation>Was ankam, ist kein ganzes Token.</translation>
    </message>
    <message>
        <source>The key set has no key of that kid.</source>
        <translation>Der Schlüsselsatz hat keinen Schlüssel mit diesem kid.</translation>
    </message>
    <message>
        <source>The service does not allow this algorithm.</source>
        <translation>Der Dienst erlaubt diesen Algorithmus nicht.</translation>
    </message>
    <message>
        <source>The token is not signed.</source>
        <translation>Das Token ist nicht signiert.</translation>
    </message>
    <message>
        <source>sub is not the expected one.</source>
        <translation>sub ist nicht das erwartete.</translation>
    </message>
    <message>
        <source>No token reached the service.</source>
        <translation>Kein Token hat den Dienst erreicht.</translation>
    </message>
    <message>
        <source>The header has another scheme.</source>
        <translation>Der Header hat ein anderes Schema.</translation>
    </message>
    <message>
        <source>The Authorization header is not &quot;Bearer token&quot;.</source>
        <translation>Der Header Authorization ist nicht &quot;Bearer token&quot;.</translation>
    </message>
    <message>
        <source>The service&apos;s own check says revoked.</source>
        <translation>Die eigene Prüfung des Dienstes sagt: widerrufen.</translation>
    </message>
    <message>
        <source>The key set has no key that fits.</source>
        <translation>Der Schlüsselsatz hat keinen passenden Schlüssel.</translation>
    </message>
    <message>
        <source>The service could not fetch the issuer&apos;s keys: its trouble, not the token&apos;s.</source>
        <translation>Der Dienst konnte die Schlüssel des Ausstellers nicht abrufen: sein Problem, nicht das des Tokens.</translation>
    </message>
    <message>
        <source>The service could not decode the token; the tail of its text says why.</source>
        <translation>Der Dienst konnte das Token nicht dekodieren; das Ende seines Textes sagt, warum.</translation>
    </message>
    <message>
        <source>The lifetime is not sound.</source>
        <translation>Die Lebensdauer ist nicht schlüssig.</translation>
    </message>
    <message>
        <source>The service demands an exp.</source>
        <translation>Der Dienst verlangt ein exp.</translation>
    </message>
    <message>
        <source>The service has no key of that kid: rotated, or another environment&apos;s.</source>
        <translation>Der Dienst hat keinen Schlüssel mit diesem kid: rotiert oder aus einer anderen Umgebung.</translation>
    </message>
    <message>
        <source>The guard&apos;s table has no such user; another guard&apos;s may have.</source>
        <translation>Die Tabelle des Guards kennt keinen solchen Benutzer; die eines anderen Guards vielleicht.</translation>
    </message>
    <message>
        <source>No user has that value of the identity property (often the e-mail): changed or deleted.</source>
        <translation>Kein Benutzer hat diesen Wert der Identitätseigenschaft (oft die E-Mail): geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>The token cannot be read or its signature does not verify.</source>
        <translation>Das Token ist nicht lesbar, oder seine Signatur ist ungültig.</translation>
    </message>
    <message>
        <source>No token reached the gateway.</source>
        <translation>Kein Token hat das Gateway erreicht.</translation>
    </message>
    <message>
        <source>The gateway does not know this issuer.</source>
        <translation>Das Gateway kennt diesen Aussteller nicht.</translation>
    </message>
    <message>
        <source>The gateway&apos;s key set has no key that fits.</source>
        <translation>Der Schlüsselsatz des Gateways hat keinen passenden Schlüssel.</translation>
    </message>
    <message>
        <source>The gateway could not fetch the keys; right after its start that passes.</source>
        <translation>Das Gateway konnte die Schlüssel nicht abrufen; kurz nach dem Start vergeht das.</translation>
    </message>
    <message>
        <source>sub is a number.</source>
        <translation>sub ist eine Zahl.</translation>
    </message>
    <message>
        <source>The gateway&apos;s policy denies it; the token itself was accepted.</source>
        <translation>Die Richtlinie des Gateways verbietet es; das Token selbst wurde akzeptiert.</translation>
    </message>
    <message>
        <source>The service behind the gateway did not answer.</source>
        <translation>Der Dienst hinter dem Gateway hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The gateway has no consumer for this issuer: about its consumers, not about users.</source>
        <translation>Das Gateway hat keinen Consumer für diesen Aussteller: Es geht um seine Consumer, nicht um Benutzer.</translation>
    </message>
    <message>
        <source>The gateway needs an iss.</source>
        <translation>Das Gateway braucht ein iss.</translation>
    </message>
    <message>
        <source>The gateway wants an API key of its own.</source>
        <translation>Das Gateway verlangt einen eigenen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The gateway has no such path.</source>
        <translation>Das Gateway hat keinen solchen Pfad.</translation>
    </message>
    <message>
        <source>&quot;User key&quot; is the gateway&apos;s consumer, not your user.</source>
        <translation>&quot;User key&quot; ist der Consumer des Gateways, nicht Ihr Benutzer.</translation>
    </message>
    <message>
        <source>The gateway refuses the token: signature or time.</source>
        <translation>Das Gateway lehnt das Token ab: Signatur oder Zeit.</translation>
    </message>
    <message>
        <source>The gateway hides why: time, signature and unknown user look alike.</source>
        <translation>Das Gateway verbirgt den Grund: Zeit, Signatur und unbekannter Benutzer sehen gleich aus.</translation>
    </message>
    <message>
        <source>The gateway&apos;s app or user is not known; its log says more.</source>
        <translation>App oder Benutzer des Gateways sind nicht bekannt; sein Log sagt mehr.</translation>
    </message>
    <message>
        <source>The gateway has no app for this request.</source>
        <translation>Das Gateway hat keine App für diese Anfrage.</translation>
    </message>
    <message>
        <source>The gateway&apos;s log says that the token has expired.</source>
        <translation>Das Log des Gateways sagt, dass das Token abgelaufen ist.</translation>
    </message>
    <message>
        <source>The console refuses the token and does not say why.</source>
        <translation>Die Konsole lehnt das Token ab und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>Nobody is logged in to the console.</source>
        <translation>Niemand ist an der Konsole angemeldet.</translation>
    </message>
    <message>
        <source>The signature does not verify with the service&apos;s secret or keys.</source>
        <translation>Die Signatur ist mit Geheimnis oder Schlüsseln des Dienstes ungültig.</translation>
    </message>
    <message>
        <source>The service&apos;s keys hold none that fits.</source>
        <translation>Unter den Schlüsseln des Dienstes passt keiner.</translation>
    </message>
    <message>
        <source>The token is refused; the message says why.</source>
        <translation>Das Token wird abgelehnt; die Meldung sagt, warum.</translation>
    </message>
    <message>
        <source>No row was visible: often hidden by row-level security, not absent.</source>
        <translation>Keine Zeile war sichtbar: oft durch Row-Level Security verborgen, nicht abwesend.</translation>
    </message>
    <message>
        <source>The role may not read the table.</source>
        <translation>Die Rolle darf die Tabelle nicht lesen.</translation>
    </message>
    <message>
        <source>The token has expired (in a 200 answer).</source>
        <translation>Das Token ist abgelaufen (in einer Antwort mit 200).</translation>
    </message>
    <message>
        <source>The token lacks Hasura&apos;s claims: made for another service.</source>
        <translation>Dem Token fehlen die Claims von Hasura: für einen anderen Dienst gemacht.</translation>
    </message>
    <message>
        <source>The session is gone; the user may exist.</source>
        <translation>Die Sitzung ist weg; der Benutzer kann existieren.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>The token is older than a logout or a not-before policy.</source>
        <translation>Das Token ist älter als eine Abmeldung oder eine Not-before-Richtlinie.</translation>
    </message>
    <message>
        <source>Signature, time, issuer or not-before; it does not say which.</source>
        <translation>Signatur, Zeit, Aussteller oder Not-before; welches davon, sagt der Text nicht.</translation>
    </message>
    <message>
        <source>The realm has no such user.</source>
        <translation>Der Realm kennt keinen solchen Benutzer.</translation>
    </message>
    <message>
        <source>The user exists and may not log in.</source>
        <translation>Der Benutzer existiert und darf sich nicht anmelden.</translation>
    </message>
    <message>
        <source>The path does not exist on this server.</source>
        <translation>Der Pfad existiert auf diesem Server nicht.</translation>
    </message>
    <message>
        <source>The client of the token is gone or disabled.</source>
        <translation>Der Client des Tokens ist weg oder deaktiviert.</translation>
    </message>
    <message>
        <source>Also said when no user has the id of the claim &quot;id&quot;; it does not say which.</source>
        <translation>Kommt auch, wenn kein Benutzer die ID aus dem Claim &quot;id&quot; hat; welches davon, sagt der Text nicht.</translation>
    </message>
    <message>
        <source>The trusted header names another user than the token.</source>
        <translation>Der vertraute Header nennt einen anderen Benutzer als das Token.</translation>
    </message>
    <message>
        <source>The token is no longer in the account&apos;s list.</source>
        <translation>Das Token steht nicht mehr in der Liste des Kontos.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Das Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Ein solches Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>The account may not use this kind of login.</source>
        <translation>Das Konto darf diese Art der Anmeldung nicht verwenden.</translation>
    </message>
    <message>
        <source>The project&apos;s role no longer lists this token.</source>
        <translation>Die Rolle des Projekts führt dieses Token nicht mehr auf.</translation>
    </message>
    <message>
        <source>The account was deleted and made again: same name, other UID.</source>
        <translation>Das Konto wurde gelöscht und neu angelegt: gleicher Name, andere UID.</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>Das Konto wurde gelöscht.</translation>
    </message>
    <message>
        <source>What the token was bound to is gone.</source>
        <translation>Woran das Token gebunden war, ist weg.</translation>
    </message>
    <message>
        <source>The pool has no such user (or it is not confirmed).</source>
        <translation>Der Pool kennt keinen solchen Benutzer (oder er ist nicht bestätigt).</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>Der Benutzer ist deaktiviert.</translation>
    </message>
    <message>
        <source>There is no such pool in this region.</source>
        <translation>Einen solchen Pool gibt es in dieser Region nicht.</translation>
    </message>
    <message>
        <source>The user was never confirmed.</source>
        <translation>Der Benutzer wurde nie bestätigt.</translation>
    </message>
    <message>
        <source>The project has no such user.</source>
        <translation>Das Projekt kennt keinen solchen Benutzer.</translation>
    </message>
    <message>
        <source>Tokens before validSince are revoked.</source>
        <translation>Token von vor validSince sind widerrufen.</translation>
    </message>
    <message>
        <source>The token is of another project.</source>
        <translation>Das Token gehört zu einem anderen Projekt.</translation>
    </message>
    <message>
        <source>Any failure is wrapped in that text; the real one stands behind it.</source>
        <translation>Jeder Fehler steckt in diesem Text; der eigentliche steht dahinter.</translation>
    </message>
    <message>
        <source>The proxy&apos;s own table has no such user.</source>
        <translation>Die eigene Tabelle des Proxys kennt keinen solchen Benutzer.</translation>
    </message>
    <message>
        <source>The proxy could not fetch the issuer&apos;s keys.</source>
        <translation>Der Proxy konnte die Schlüssel des Ausstellers nicht abrufen.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>Das Token wird abgelehnt.</translation>
    </message>
    <message>
        <source>The user is suspended.</source>
        <translation>Der Benutzer ist suspendiert.</translation>
    </message>
    <message>
        <source>Unknown user and wrong token share this text.</source>
        <translation>Unbekannter Benutzer und falsches Token haben denselben Text.</translation>
    </message>
    <message>
        <source>The request was anonymous: the credential was missing or invalid. It is about no user.</source>
        <translation>Die Anfrage war anonym: Zugangsdaten fehlten oder waren ungültig. Um einen Benutzer geht es nicht.</translation>
    </message>
    <message>
        <source>No user has this id.</source>
        <translation>Kein Benutzer hat diese ID.</translation>
    </message>
    <message>
        <source>The user is blocked.</source>
        <translation>Der Benutzer ist gesperrt.</translation>
    </message>
    <message>
        <source>The session is gone.</source>
        <translation>Die Sitzung ist weg.</translation>
    </message>
    <message>
        <source>The gateway has no such path or method.</source>
        <translation>Das Gateway kennt diesen Pfad oder diese Methode nicht.</translation>
    </message>
    <message>
        <source>An authorizer denies it; it does not say why.</source>
        <translation>Ein Authorizer verweigert es; er sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The gateway&apos;s authorizer failed.</source>
        <translation>Der Authorizer des Gateways ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The gateway wants a subscription key of its own.</source>
        <translation>Das Gateway verlangt einen eigenen Subscription Key.</translation>
    </message>
    <message>
        <source>The service hides every reason behind &quot;Unauthorized&quot;; only its log knows.</source>
        <translation>Der Dienst verbirgt jeden Grund hinter &quot;Unauthorized&quot;; nur sein Log kennt ihn.</translation>
    </message>
    <message>
        <source>The provider does not know this redirect address of &quot;{client}&quot;.</source>
        <translation>Der Anbieter kennt diese Redirect-Adresse von &quot;{client}&quot; nicht.</translation>
    </message>
    <message>
        <source>Register as redirect address of the client &quot;{client}&quot;: {redirect}.</source>
        <translation>Als Redirect-Adresse des Clients &quot;{client}&quot; registrieren: {redirect}.</translation>
    </message>
    <message>
        <source>The provider has no such tenant or realm.</source>
        <translation>Der Anbieter kennt keinen solchen Mandanten oder Realm.</translation>
    </message>
    <message>
        <source>Correct the issuer of {environment}.</source>
        <translation>Den Aussteller von {environment} korrigieren.</translation>
    </message>
    <message>
        <source>The client or the account belongs to another tenant.</source>
        <translation>Der Client oder das Konto gehört zu einem anderen Mandanten.</translation>
    </message>
    <message>
        <source>Use the issuer of the client&apos;s own tenant in {environment}, and an account of it.</source>
        <translation>In {environment} den Aussteller des Mandanten eintragen, zu dem der Client gehört, und ein Konto von dort verwenden.</translation>
    </message>
    <message>
        <source>The secret of the client &quot;{client}&quot; is wrong.</source>
        <translation>Das Geheimnis des Clients &quot;{client}&quot; ist falsch.</translation>
    </message>
    <message>
        <source>Store the right one at {secret}: an identifier of the secret, or a line break, is not the secret.</source>
        <translation>Das richtige unter {secret} ablegen: Die Kennung des Geheimnisses oder ein Zeilenumbruch ist nicht das Geheimnis.</translation>
    </message>
    <message>
        <source>The provider does not know the client &quot;{client}&quot;.</source>
        <translation>Der Anbieter kennt den Client &quot;{client}&quot; nicht.</translation>
    </message>
    <message>
        <source>Compare the client id with the provider&apos;s, and the issuer of {environment}: the client may be registered in another one.</source>
        <translation>Die Client-ID mit der beim Anbieter vergleichen und den Aussteller von {environment} prüfen: Der Client kann bei einem anderen registriert sein.</translation>
    </message>
    <message>
        <source>The secret of the client &quot;{client}&quot; has expired.</source>
        <translation>Das Geheimnis des Clients &quot;{client}&quot; ist abgelaufen.</translation>
    </message>
    <message>
        <source>Make a new one at the provider, and store it at {secret}.</source>
        <translation>Beim Anbieter ein neues anlegen und unter {secret} ablegen.</translation>
    </message>
    <message>
        <source>&quot;{client}&quot; is a public client: it may not send a secret.</source>
        <translation>&quot;{client}&quot; ist ein öffentlicher Client: Er darf kein Geheimnis senden.</translation>
    </message>
    <message>
        <source>The client &quot;{client}&quot; must prove itself with a secret.</source>
        <translation>Der Client &quot;{client}&quot; muss sich mit einem Geheimnis ausweisen.</translation>
    </message>
    <message>
        <source>The provider wants the client&apos;s secret sent another way.</source>
        <translation>Der Anbieter will das Geheimnis des Clients anders gesendet haben.</translation>
    </message>
    <message>
        <source>The provider could not match the code with its PKCE verifier.</source>
        <translation>Der Anbieter konnte den Code nicht mit seinem PKCE-Verifier abgleichen.</translation>
    </message>
    <message>
        <source>Log in again in one go. If it happens each time, something on the way drops &quot;code_challenge&quot;, or another login of the same client came between.</source>
        <translation>Neu anmelden, in einem Zug. Geschieht es jedes Mal, verliert etwas unterwegs &quot;code_challenge&quot;, oder eine andere Anmeldung desselben Clients kam dazwischen.</translation>
    </message>
    <message>
        <source>The provider does not take PKCE with S256 from &quot;{client}&quot;.</source>
        <translation>Der Anbieter akzeptiert PKCE mit S256 von &quot;{client}&quot; nicht.</translation>
    </message>
    <message>
        <source>Let the client use the method S256 at the provider: &quot;plain&quot; protects nothing, and is not used here.</source>
        <translation>Beim Anbieter dem Client die Methode S256 erlauben: &quot;plain&quot; schützt nichts und wird hier nicht verwendet.</translation>
    </message>
    <message>
        <source>The provider wants PKCE, and did not get it.</source>
        <translation>Der Anbieter verlangt PKCE und hat es nicht bekommen.</translation>
    </message>
    <message>
        <source>It is always sent: look for a proxy or gateway that drops &quot;code_challenge&quot;.</source>
        <translation>Es wird immer gesendet: nach einem Proxy oder Gateway suchen, das &quot;code_challenge&quot; verliert.</translation>
    </message>
    <message>
        <source>The provider takes only requests that were pushed or signed.</source>
        <translation>Der Anbieter nimmt nur vorab übermittelte (pushed) oder signierte Anfragen an.</translation>
    </message>
    <message>
        <source>Use a client without that duty, such as one for native applications, in {environment}.</source>
        <translation>In {environment} einen Client ohne diese Pflicht verwenden, etwa einen für native Anwendungen.</translation>
    </message>
    <message>
        <source>The provider binds tokens to a key of the client (DPoP).</source>
        <translation>Der Anbieter bindet Token an einen Schlüssel des Clients (DPoP).</translation>
    </message>
    <message>
        <source>Use a client without that duty in {environment}.</source>
        <translation>In {environment} einen Client ohne diese Pflicht verwenden.</translation>
    </message>
    <message>
        <source>The provider binds tokens to a key or certificate of the client.</source>
        <translation>Der Anbieter bindet Token an Schlüssel oder Zertifikat des Clients.</translation>
    </message>
    <message>
        <source>The code was used already; a code counts once.</source>
        <translation>Der Code wurde schon verwendet; ein Code zählt nur einmal.</translation>
    </message>
    <message>
        <source>Log in again. If it happens each time, something on the way opens the redirect address twice.</source>
        <translation>Neu anmelden. Geschieht es jedes Mal, öffnet etwas unterwegs die Redirect-Adresse zweimal.</translation>
    </message>
    <message>
        <source>The code has expired: it was exchanged too late.</source>
        <translation>Der Code ist abgelaufen: Er wurde zu spät eingetauscht.</translation>
    </message>
    <message>
        <source>Log in again and come back within a minute; compare the clocks if it happens at once.</source>
        <translation>Neu anmelden und binnen einer Minute zurückkehren; geschieht es sofort, die Uhren vergleichen.</translation>
    </message>
    <message>
        <source>The refresh token no longer counts: expired, revoked or used before.</source>
        <translation>Das Refresh-Token zählt nicht mehr: abgelaufen, widerrufen oder schon verwendet.</translation>
    </message>
    <message>
        <source>Log in with the flow code or device, and store the new refresh token.</source>
        <translation>Mit dem Ablauf code oder device anmelden und das neue Refresh-Token ablegen.</translation>
    </message>
    <message>
        <source>The provider does not take this refresh token.</source>
        <translation>Der Anbieter akzeptiert dieses Refresh-Token nicht.</translation>
    </message>
    <message>
        <source>It may be expired, revoked, used before or of another client than &quot;{client}&quot;: log in with the flow code or device, and store the new one.</source>
        <translation>Es ist vielleicht abgelaufen, widerrufen, schon verwendet oder von einem anderen Client als &quot;{client}&quot;: mit dem Ablauf code oder device anmelden und das neue ablegen.</translation>
    </message>
    <message>
        <source>The code for the device has expired before it was typed in.</source>
        <translation>Der Code für das Gerät ist abgelaufen, bevor er eingegeben wurde.</translation>
    </message>
    <message>
        <source>Log in again, and finish in the browser in time.</source>
        <translation>Neu anmelden und im Browser rechtzeitig abschließen.</translation>
    </message>
    <message>
        <source>The client &quot;{client}&quot; may not log in by device code.</source>
        <translation>Der Client &quot;{client}&quot; darf sich nicht per Gerätecode anmelden.</translation>
    </message>
    <message>
        <source>Allow the device flow for the client at the provider, or use the flow code.</source>
        <translation>Dem Client beim Anbieter den Ablauf device erlauben oder den Ablauf code verwenden.</translation>
    </message>
    <message>
        <source>Allow the device flow (grant type urn:ietf:params:oauth:grant-type:device_code) for the client at the provider, or use the flow code.</source>
        <translation>Dem Client beim Anbieter den Ablauf device erlauben (Grant-Typ urn:ietf:params:oauth:grant-type:device_code) oder den Ablauf code verwenden.</translation>
    </message>
    <message>
        <source>The provider wants a second factor, or a condition of its policy met.</source>
        <translation>Der Anbieter verlangt einen zweiten Faktor oder eine Bedingung seiner Richtlinie.</translation>
    </message>
    <message>
        <source>Log in with the flow code: only the browser can ask the person.</source>
        <translation>Mit dem Ablauf code anmelden: Nur der Browser kann die Person fragen.</translation>
    </message>
    <message>
        <source>The person who logged in may not use the client &quot;{client}&quot;.</source>
        <translation>Die angemeldete Person darf den Client &quot;{client}&quot; nicht verwenden.</translation>
    </message>
    <message>
        <source>Assign the user or a group of theirs to the client at the provider.</source>
        <translation>Beim Anbieter den Benutzer oder eine seiner Gruppen dem Client zuweisen.</translation>
    </message>
    <message>
        <source>Nobody has agreed yet to what &quot;{client}&quot; asks for.</source>
        <translation>Dem, was &quot;{client}&quot; verlangt, hat noch niemand zugestimmt.</translation>
    </message>
    <message>
        <source>Log in without &quot;prompt&quot; in &quot;parameters&quot; so that the provider can ask, or let an administrator agree to {scope}.</source>
        <translation>Ohne &quot;prompt&quot; in &quot;parameters&quot; anmelden, damit der Anbieter fragen kann, oder einen Administrator {scope} zustimmen lassen.</translation>
    </message>
    <message>
        <source>Let an administrator of the provider agree to {scope} for the client, or ask for fewer scopes.</source>
        <translation>Einen Administrator des Anbieters für den Client {scope} zustimmen lassen oder weniger Scopes verlangen.</translation>
    </message>
    <message>
        <source>The provider has to ask the person, and was told not to.</source>
        <translation>Der Anbieter muss die Person fragen und sollte es nicht.</translation>
    </message>
    <message>
        <source>Remove &quot;prompt&quot;: &quot;none&quot; from the &quot;parameters&quot; of {environment}, or log in at the provider first.</source>
        <translation>&quot;prompt&quot;: &quot;none&quot; aus &quot;parameters&quot; von {environment} entfernen oder sich zuerst beim Anbieter anmelden.</translation>
    </message>
    <message>
        <source>The provider knows no such audience or resource.</source>
        <translation>Der Anbieter kennt keinen solchen Empfänger (aud) und keine solche Ressource.</translation>
    </message>
    <message>
        <source>It was asked for {resource}: correct &quot;audience&quot; or &quot;resource&quot; in the &quot;parameters&quot; of {environment}.</source>
        <translation>Verlangt wurde {resource}: &quot;audience&quot; oder &quot;resource&quot; in &quot;parameters&quot; von {environment} korrigieren.</translation>
    </message>
    <message>
        <source>The client &quot;{client}&quot; may not use that audience.</source>
        <translation>Der Client &quot;{client}&quot; darf diesen Empfänger (aud) nicht verwenden.</translation>
    </message>
    <message>
        <source>Authorize the client for {resource} at the provider.</source>
        <translation>Den Client beim Anbieter für {resource} autorisieren.</translation>
    </message>
    <message>
        <source>The provider does not give these scopes to &quot;{client}&quot;.</source>
        <translation>Der Anbieter gibt &quot;{client}&quot; diese Scopes nicht.</translation>
    </message>
    <message>
        <source>It was asked for {scope}: correct &quot;scopes&quot; of {environment}, or allow them for the client.</source>
        <translation>Verlangt wurde {scope}: &quot;scopes&quot; von {environment} korrigieren oder sie dem Client erlauben.</translation>
    </message>
    <message>
        <source>The provider does not offer the flow &quot;{flow}&quot;.</source>
        <translation>Der Anbieter bietet den Ablauf &quot;{flow}&quot; nicht an.</translation>
    </message>
    <message>
        <source>Allow it at the provider, or use another flow in {environment}.</source>
        <translation>Ihn beim Anbieter erlauben oder in {environment} einen anderen Ablauf verwenden.</translation>
    </message>
    <message>
        <source>The client &quot;{client}&quot; may not use the flow &quot;{flow}&quot;.</source>
        <translation>Der Client &quot;{client}&quot; darf den Ablauf &quot;{flow}&quot; nicht verwenden.</translation>
    </message>
    <message>
        <source>Allow it for the client at the provider, or use another flow in {environment}.</source>
        <translation>Ihn dem Client beim Anbieter erlauben oder in {environment} einen anderen Ablauf verwenden.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the provider differ.</source>
        <translation>Die Uhren dieses Rechners und des Anbieters weichen voneinander ab.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, and log in again.</source>
        <translation>Die Uhr dieses Rechners stellen und neu anmelden.</translation>
    </message>
    <message>
        <source>The provider does not accept &quot;{client}&quot; with this secret.</source>
        <translation>Der Anbieter akzeptiert &quot;{client}&quot; mit diesem Geheimnis nicht.</translation>
    </message>
    <message>
        <source>The provider does not accept &quot;{client}&quot; without a secret.</source>
        <translation>Der Anbieter akzeptiert &quot;{client}&quot; ohne Geheimnis nicht.</translation>
    </message>
    <message>
        <source>The person at the browser, or a rule of the provider, said no.</source>
        <translation>Die Person am Browser oder eine Regel des Anbieters hat abgelehnt.</translation>
    </message>
    <message>
        <source>Log in again and agree; if nobody was asked, a policy of the provider forbids it.</source>
        <translation>Neu anmelden und zustimmen; wurde niemand gefragt, verbietet es eine Richtlinie des Anbieters.</translation>
    </message>
    <message>
        <source>The provider does not take the code that it gave.</source>
        <translation>Der Anbieter akzeptiert den Code nicht, den er selbst gegeben hat.</translation>
    </message>
    <message>
        <source>It expires within a minute and counts once, for the same client, redirect address and PKCE verifier: log in again in one go.</source>
        <translation>Er läuft binnen einer Minute ab und zählt einmal, für denselben Client, dieselbe Redirect-Adresse und denselben PKCE-Verifier: neu anmelden, in einem Zug.</translation>
    </message>
    <message>
        <source>The provider does not take the device&apos;s code that it gave.</source>
        <translation>Der Anbieter akzeptiert den Gerätecode nicht, den er selbst gegeben hat.</translation>
    </message>
    <message>
        <source>The provider does not take what was presented.</source>
        <translation>Der Anbieter akzeptiert das Vorgelegte nicht.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Neu anmelden.</translation>
    </message>
    <message>
        <source>The provider does not understand the request.</source>
        <translation>Der Anbieter versteht die Anfrage nicht.</translation>
    </message>
    <message>
        <source>Read what it said; &quot;scopes&quot; and &quot;parameters&quot; of {environment} are what can be changed.</source>
        <translation>Lesen, was er sagt; ändern lassen sich &quot;scopes&quot; und &quot;parameters&quot; von {environment}.</translation>
    </message>
    <message>
        <source>the page asks for a password</source>
        <translation>die Seite verlangt ein Passwort</translation>
    </message>
    <message>
        <source>the page hands over to a SAML login</source>
        <translation>die Seite übergibt an eine SAML-Anmeldung</translation>
    </message>
    <message>
        <source>the page sends the reader elsewhere, as captive portals do</source>
        <translation>die Seite schickt den Leser anderswohin, wie es Captive Portals tun</translation>
    </message>
    <message>
        <source>it redirects to the login of Cloudflare Access</source>
        <translation>die Antwort leitet zur Anmeldung von Cloudflare Access weiter</translation>
    </message>
    <message>
        <source>the page is the login of Cloudflare Access</source>
        <translation>die Seite ist die Anmeldung von Cloudflare Access</translation>
    </message>
    <message>
        <source>the header cf-mitigated: challenge</source>
        <translation>der Header cf-mitigated: challenge</translation>
    </message>
    <message>
        <source>the page is a challenge of Cloudflare</source>
        <translation>die Seite ist eine Challenge von Cloudflare</translation>
    </message>
    <message>
        <source>the page is Cloudflare&apos;s for too many requests</source>
        <translation>die Seite kommt von Cloudflare, wegen zu vieler Anfragen</translation>
    </message>
    <message>
        <source>only Cloudflare uses this status: the origin did not answer it</source>
        <translation>nur Cloudflare verwendet diesen Status: der Ursprung hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the page is an error page of Cloudflare</source>
        <translation>die Seite ist eine Fehlerseite von Cloudflare</translation>
    </message>
    <message>
        <source>the page is a block page of Cloudflare</source>
        <translation>die Seite ist eine Sperrseite von Cloudflare</translation>
    </message>
    <message>
        <source>the text is an error code of Cloudflare</source>
        <translation>der Text ist ein Fehlercode von Cloudflare</translation>
    </message>
    <message>
        <source>Kong says that no route matched</source>
        <translation>Kong sagt, dass keine Route passt</translation>
    </message>
    <message>
        <source>Kong refuses the key of the request</source>
        <translation>Kong lehnt den Schlüssel der Anfrage ab</translation>
    </message>
    <message>
        <source>Kong&apos;s jwt plugin judged the token</source>
        <translation>das Plugin jwt von Kong hat über das Token geurteilt</translation>
    </message>
    <message>
        <source>Kong limits the rate</source>
        <translation>Kong begrenzt die Rate</translation>
    </message>
    <message>
        <source>the header x-kong-response-latency without an upstream latency</source>
        <translation>der Header x-kong-response-latency ohne Upstream-Latenz</translation>
    </message>
    <message>
        <source>the gateway refuses the apikey</source>
        <translation>das Gateway lehnt den apikey ab</translation>
    </message>
    <message>
        <source>the gateway knows no such path</source>
        <translation>das Gateway kennt keinen solchen Pfad</translation>
    </message>
    <message>
        <source>the text is one of Envoy&apos;s: it could not fetch the keys</source>
        <translation>der Text stammt von Envoy: es konnte die Schlüssel nicht abrufen</translation>
    </message>
    <message>
        <source>the text is one of Envoy&apos;s for tokens</source>
        <translation>der Text stammt von Envoy und betrifft Token</translation>
    </message>
    <message>
        <source>the text is one of Envoy&apos;s: a policy forbids it</source>
        <translation>der Text stammt von Envoy: eine Richtlinie verbietet es</translation>
    </message>
    <message>
        <source>the text is one of Envoy&apos;s: the service behind it did not answer</source>
        <translation>der Text stammt von Envoy: der Dienst dahinter hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the text is one of Envoy&apos;s for too many requests</source>
        <translation>der Text stammt von Envoy, wegen zu vieler Anfragen</translation>
    </message>
    <message>
        <source>an empty 404 that bears no time of a service behind Envoy</source>
        <translation>ein leerer 404 ohne Zeitangabe eines Dienstes hinter Envoy</translation>
    </message>
    <message>
        <source>APISIX says that no route matched</source>
        <translation>APISIX sagt, dass keine Route passt</translation>
    </message>
    <message>
        <source>APISIX&apos; jwt-auth plugin judged the token</source>
        <translation>das Plugin jwt-auth von APISIX hat über das Token geurteilt</translation>
    </message>
    <message>
        <source>APISIX refuses the key of the request</source>
        <translation>APISIX lehnt den Schlüssel der Anfrage ab</translation>
    </message>
    <message>
        <source>the text is one of Apinto&apos;s</source>
        <translation>der Text stammt von Apinto</translation>
    </message>
    <message>
        <source>the answer has the form of APIPark</source>
        <translation>die Antwort hat die Form von APIPark</translation>
    </message>
    <message>
        <source>LiteLLM could not reach the identity provider</source>
        <translation>LiteLLM konnte den Identitätsanbieter nicht erreichen</translation>
    </message>
    <message>
        <source>LiteLLM could not read its own user table</source>
        <translation>LiteLLM konnte seine eigene Benutzertabelle nicht lesen</translation>
    </message>
    <message>
        <source>LiteLLM has no such user of its own</source>
        <translation>LiteLLM hat selbst keinen solchen Benutzer</translation>
    </message>
    <message>
        <source>API Gateway says so for a path or method that it does not have</source>
        <translation>API Gateway sagt das bei einem Pfad oder einer Methode, die es nicht hat</translation>
    </message>
    <message>
        <source>API Gateway has no such route</source>
        <translation>API Gateway hat keine solche Route</translation>
    </message>
    <message>
        <source>API Gateway refuses the key (x-api-key)</source>
        <translation>API Gateway lehnt den Schlüssel ab (x-api-key)</translation>
    </message>
    <message>
        <source>an authorizer of API Gateway judged the token</source>
        <translation>ein Authorizer von API Gateway hat über das Token geurteilt</translation>
    </message>
    <message>
        <source>an authorizer of API Gateway denied it</source>
        <translation>ein Authorizer von API Gateway hat es verweigert</translation>
    </message>
    <message>
        <source>API Gateway limits the rate</source>
        <translation>API Gateway begrenzt die Rate</translation>
    </message>
    <message>
        <source>the text is one of API Gateway&apos;s: the service behind it failed</source>
        <translation>der Text stammt von API Gateway: der Dienst dahinter ist gestört</translation>
    </message>
    <message>
        <source>the header x-amzn-waf-action</source>
        <translation>der Header x-amzn-waf-action</translation>
    </message>
    <message>
        <source>the load balancer begins a login (its cookie AWSALBAuthSessionCookie)</source>
        <translation>der Load Balancer beginnt eine Anmeldung (sein Cookie AWSALBAuthSessionCookie)</translation>
    </message>
    <message>
        <source>only the AWS load balancer uses this status: its own login failed</source>
        <translation>nur der AWS-Load-Balancer verwendet diesen Status: seine eigene Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the load balancer itself answers: no target did</source>
        <translation>der Load Balancer selbst antwortet: kein Ziel hat geantwortet</translation>
    </message>
    <message>
        <source>the page is the load balancer&apos;s own</source>
        <translation>die Seite stammt vom Load Balancer selbst</translation>
    </message>
    <message>
        <source>the page is CloudFront&apos;s own</source>
        <translation>die Seite stammt von CloudFront selbst</translation>
    </message>
    <message>
        <source>API Management refuses the subscription key</source>
        <translation>API Management lehnt den Subscription Key ab</translation>
    </message>
    <message>
        <source>API Management has no such operation</source>
        <translation>API Management hat keine solche Operation</translation>
    </message>
    <message>
        <source>API Management limits the rate</source>
        <translation>API Management begrenzt die Rate</translation>
    </message>
    <message>
        <source>the page is Azure Front Door&apos;s own</source>
        <translation>die Seite stammt von Azure Front Door selbst</translation>
    </message>
    <message>
        <source>the page is Application Gateway&apos;s own</source>
        <translation>die Seite stammt von Application Gateway selbst</translation>
    </message>
    <message>
        <source>the header x-goog-iap-generated-response: true</source>
        <translation>der Header x-goog-iap-generated-response: true</translation>
    </message>
    <message>
        <source>the page is Google&apos;s own</source>
        <translation>die Seite stammt von Google selbst</translation>
    </message>
    <message>
        <source>the header x-vercel-mitigated: challenge</source>
        <translation>der Header x-vercel-mitigated: challenge</translation>
    </message>
    <message>
        <source>the header x-vercel-error</source>
        <translation>der Header x-vercel-error</translation>
    </message>
    <message>
        <source>the page is Akamai&apos;s own</source>
        <translation>die Seite stammt von Akamai selbst</translation>
    </message>
    <message>
        <source>the text is Fastly&apos;s own: it has no such host</source>
        <translation>der Text stammt von Fastly selbst: einen solchen Host kennt es nicht</translation>
    </message>
    <message>
        <source>the page is Varnish&apos;s own</source>
        <translation>die Seite stammt von Varnish selbst</translation>
    </message>
    <message>
        <source>the page is a check of Imperva</source>
        <translation>die Seite ist eine Prüfung von Imperva</translation>
    </message>
    <message>
        <source>the page is a block page of F5</source>
        <translation>die Seite ist eine Sperrseite von F5</translation>
    </message>
    <message>
        <source>it redirects to the login of oauth2-proxy</source>
        <translation>die Antwort leitet zur Anmeldung von oauth2-proxy weiter</translation>
    </message>
    <message>
        <source>the page is the login of oauth2-proxy</source>
        <translation>die Seite ist die Anmeldung von oauth2-proxy</translation>
    </message>
    <message>
        <source>the page is one that nginx makes itself</source>
        <translation>die Seite erzeugt nginx selbst</translation>
    </message>
    <message>
        <source>the page is one that nginx makes itself: the service behind it failed</source>
        <translation>die Seite erzeugt nginx selbst: der Dienst dahinter ist gestört</translation>
    </message>
    <message>
        <source>the page is one that OpenResty makes itself</source>
        <translation>die Seite erzeugt OpenResty selbst</translation>
    </message>
    <message>
        <source>the page is one that OpenResty makes itself: the service behind it failed</source>
        <translation>die Seite erzeugt OpenResty selbst: der Dienst dahinter ist gestört</translation>
    </message>
    <message>
        <source>the bare text is what Traefik says when no service answers</source>
        <translation>den bloßen Text sagt Traefik, wenn kein Dienst antwortet</translation>
    </message>
    <message>
        <source>the text &quot;404 page not found&quot; is that of Go&apos;s router</source>
        <translation>der Text &quot;404 page not found&quot; stammt vom Router von Go</translation>
    </message>
    <message>
        <source>the page is HAProxy&apos;s own</source>
        <translation>die Seite stammt von HAProxy selbst</translation>
    </message>
    <message>
        <source>an empty answer of Caddy&apos;s own: no service answered it</source>
        <translation>eine leere Antwort von Caddy selbst: kein Dienst hat geantwortet</translation>
    </message>
    <message>
        <source>the page is Heroku&apos;s own</source>
        <translation>die Seite stammt von Heroku selbst</translation>
    </message>
    <message>
        <source>the page is Apache&apos;s own</source>
        <translation>die Seite stammt von Apache selbst</translation>
    </message>
    <message>
        <source>the page is Apache&apos;s own: the service behind it failed</source>
        <translation>die Seite stammt von Apache selbst: der Dienst dahinter ist gestört</translation>
    </message>
    <message>
        <source>the page is IIS&apos; own</source>
        <translation>die Seite stammt von IIS selbst</translation>
    </message>
    <message>
        <source>the text RESTEASY003210: the path matched nothing</source>
        <translation>der Text RESTEASY003210: zum Pfad passt nichts</translation>
    </message>
    <message>
        <source>the page &quot;Cannot GET …&quot; is Express&apos; own</source>
        <translation>die Seite &quot;Cannot GET …&quot; stammt von Express selbst</translation>
    </message>
    <message>
        <source>the text &quot;Cannot GET …&quot; is that of NestJS&apos; router</source>
        <translation>der Text &quot;Cannot GET …&quot; stammt vom Router von NestJS</translation>
    </message>
    <message>
        <source>the text &quot;Route GET:… not found&quot; is that of Fastify&apos;s router</source>
        <translation>der Text &quot;Route GET:… not found&quot; stammt vom Router von Fastify</translation>
    </message>
    <message>
        <source>the text &quot;The route … could not be found&quot; is that of Laravel&apos;s router</source>
        <translation>der Text &quot;The route … could not be found&quot; stammt vom Router von Laravel</translation>
    </message>
    <message>
        <source>the text &quot;No route found for …&quot; is that of Symfony&apos;s router</source>
        <translation>der Text &quot;No route found for …&quot; stammt vom Router von Symfony</translation>
    </message>
    <message>
        <source>the text &quot;No static resource …&quot; is that of Spring&apos;s router</source>
        <translation>der Text &quot;No static resource …&quot; stammt vom Router von Spring</translation>
    </message>
    <message>
        <source>the text is that of ASP.NET&apos;s router</source>
        <translation>der Text stammt vom Router von ASP.NET</translation>
    </message>
    <message>
        <source>the text &quot;Page Not Found&quot; is that of Micronaut&apos;s router</source>
        <translation>der Text &quot;Page Not Found&quot; stammt vom Router von Micronaut</translation>
    </message>
    <message>
        <source>the text &quot;default backend - 404&quot; is that of an ingress without a matching rule</source>
        <translation>der Text &quot;default backend - 404&quot; stammt von einem Ingress ohne passende Regel</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>gebannt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>nicht freigeschaltet</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>has to change the first password</source>
        <translation>muss das erste Passwort ändern</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendiert</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>nicht aktiviert</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>the account is not enabled</source>
        <translation>das Konto ist nicht freigeschaltet</translation>
    </message>
    <message>
        <source>the guest has not accepted the invitation</source>
        <translation>der Gast hat die Einladung nicht angenommen</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>als gelöscht markiert</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>darf sich nicht anmelden</translation>
    </message>
    <message>
        <source>deprovisioned</source>
        <translation>deprovisioniert</translation>
    </message>
    <message>
        <source>being deprovisioned</source>
        <translation>wird deprovisioniert</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>ausgesperrt</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>neither e-mail nor phone is confirmed</source>
        <translation>weder E-Mail noch Telefon ist bestätigt</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>not initialised yet</source>
        <translation>noch nicht initialisiert</translation>
    </message>
    <message>
        <source>The signature was checked with keys fetched at %1.</source>
        <translation>Die Signatur wurde mit Schlüsseln geprüft, die um %1 geholt wurden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went by %2</source>
        <translation>„%1“ entfernt vor %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appeared by %2</source>
        <translation>„%1“ erschienen vor %2</translation>
    </message>
    <message>
        <source>The secret is a published example: anyone can forge tokens with it.</source>
        <translation>Das Geheimnis ist ein veröffentlichtes Beispiel: Jeder kann damit Token fälschen.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of ours.</source>
        <translation>Die Uhr von %1 geht %2 s gegenüber unserer vor.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind ours.</source>
        <translation>Die Uhr von %1 geht %2 s gegenüber unserer nach.</translation>
    </message>
    <message>
        <source>This is a %1 token. %2 has no such user.</source>
        <translation>Das ist ein Token von %1. %2 kennt diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>This is a %1 token. %2 is another place.</source>
        <translation>Das ist ein Token von %1. %2 ist ein anderer Ort.</translation>
    </message>
    <message>
        <source>The issuer differs from %1&apos;s in %2.</source>
        <translation>%1 erwartet einen anderen Aussteller, Unterschied: %2.</translation>
    </message>
    <message>
        <source>%1 s ahead of ours</source>
        <translation>geht %1 s vor</translation>
    </message>
    <message>
        <source>%1 s behind ours</source>
        <translation>geht %1 s nach</translation>
    </message>
    <message>
        <source>The id holds percent-escapes of escapes: decoded once it is &quot;%1&quot;.</source>
        <translation>Die ID ist doppelt prozentkodiert: Einmal dekodiert lautet sie „%1“.</translation>
    </message>
    <message>
        <source>The id holds percent-escapes: decoded once it is &quot;%1&quot;.</source>
        <translation>Die ID ist prozentkodiert: Einmal dekodiert lautet sie „%1“.</translation>
    </message>
    <message>
        <source>clock of %1 is %2 s ahead of ours</source>
        <translation>Uhr von %1 geht %2 s vor</translation>
    </message>
    <message>
        <source>clock of %1 is %2 s behind ours</source>
        <translation>Uhr von %1 geht %2 s nach</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence that has no full stop yet</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>not-yet-valid</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>in-leeway</source>
        <translation>nur mit Toleranz</translation>
    </message>
    <message>
        <source>no-expiry</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>in Millisekunden</translation>
    </message>
    <message>
        <source>read as base64</source>
        <translation>als base64 gelesen</translation>
    </message>
    <message>
        <source>read as base64url</source>
        <translation>als base64url gelesen</translation>
    </message>
    <message>
        <source>read as hexadecimal</source>
        <translation>als Hexadezimaltext gelesen</translation>
    </message>
    <message>
        <source>used as its base64 text</source>
        <translation>als base64-Text verwendet</translation>
    </message>
    <message>
        <source>used as its base64url text</source>
        <translation>als base64url-Text verwendet</translation>
    </message>
    <message>
        <source>used as its base64 text without padding</source>
        <translation>als base64-Text ohne Füllzeichen verwendet</translation>
    </message>
    <message>
        <source>used as its base64url text with padding</source>
        <translation>als base64url-Text mit Füllzeichen verwendet</translation>
    </message>
    <message>
        <source>used as its hexadecimal text</source>
        <translation>als Hexadezimaltext verwendet</translation>
    </message>
    <message>
        <source>used as its hexadecimal text in capitals</source>
        <translation>als Hexadezimaltext in Großbuchstaben verwendet</translation>
    </message>
    <message>
        <source>used without the blanks and line breaks around it</source>
        <translation>ohne Leerzeichen und Zeilenumbrüche am Rand verwendet</translation>
    </message>
    <message>
        <source>used with a line break behind it</source>
        <translation>mit einem Zeilenumbruch am Ende verwendet</translation>
    </message>
    <message>
        <source>RSA key with the mark of ROCA (CVE-2017-15361): its private half can be computed.</source>
        <translation>RSA-Schlüssel mit dem Merkmal von ROCA (CVE-2017-15361): Die private Hälfte lässt sich berechnen.</translation>
    </message>
    <message>
        <source>Its private half does not belong to its public half and is left aside.</source>
        <translation>Die private Hälfte gehört nicht zur öffentlichen und bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>Its &quot;n&quot; or &quot;e&quot; has leading zero octets, which RFC 7518 §6.3.1 forbids.</source>
        <translation>&quot;n&quot; oder &quot;e&quot; beginnt mit Nullbytes, was RFC 7518 §6.3.1 verbietet.</translation>
    </message>
    <message>
        <source>Its &quot;x5c&quot; holds the certificate of another key; RFC 7517 §4.7 forbids that.</source>
        <translation>&quot;x5c&quot; enthält das Zertifikat eines anderen Schlüssels; RFC 7517 §4.7 verbietet das.</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>Koptisch</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>string</source>
        <translation>Zeichenkette</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>falscher Typ</translation>
    </message>
    <message>
        <source>no-key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>colliding</source>
        <translation>kollidiert</translation>
    </message>
    <message>
        <source>unreferenced</source>
        <translation>nicht referenziert</translation>
    </message>
    <message>
        <source>unverifiable</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not-encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>leeway</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 min behind the provider&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht %1 min gegenüber der des Anbieters nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 min ahead of the provider&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht %1 min gegenüber der des Anbieters vor.</translation>
    </message>
    <message>
        <source>%1 is %2 s ahead</source>
        <translation>%1 geht %2 s vor</translation>
    </message>
    <message>
        <source>%1 is %2 s behind</source>
        <translation>%1 geht %2 s nach</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, as Qt formats it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as Qt formats it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>from line %1</source>
        <translation>ab Zeile %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>Abfrageparameter %1</translation>
    </message>
    <message>
        <source>fragment %1</source>
        <translation>Fragment %1</translation>
    </message>
    <message>
        <source>form field %1</source>
        <translation>Formularfeld %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hier erstellt</translation>
    </message>
    <message>
        <source>login to %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as Qt formats it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>A token of Appwrite&apos;s own names the user in userId and the session in sessionId. The key goes into the header X-Appwrite-Key.</source>
        <translation>Appwrites eigenes Token nennt den Benutzer in userId und die Sitzung in sessionId. Der Schlüssel steht im Header X-Appwrite-Key.</translation>
    </message>
    <message>
        <source>Needs a Management API token with read:users. The pipe in the id is encoded once. The id of a linked account ceases to exist and lives on in identities[] of the main one. Searches lag some seconds behind. A sub that ends in @clients is a program, not a user.</source>
        <translation>Braucht ein Token der Management API mit read:users. Der senkrechte Strich in der ID wird einmal kodiert. Die ID eines verknüpften Kontos verschwindet und steht danach in identities[] des Hauptkontos. Suchen hinken einige Sekunden nach. Ein sub, das auf @clients endet, ist ein Programm, kein Benutzer.</translation>
    </message>
    <message>
        <source>sub depends on the provider&apos;s subject mode. The default is a hash (uid) by which the API cannot search: the user is then found by e-mail or name, and its uid is compared. For the modes username and e-mail set the parameter filter. The tokens of a deleted user go with it: UserInfo then says invalid_token like for any other.</source>
        <translation>sub hängt vom Subject Mode des Providers ab. Voreingestellt ist ein Hashwert (uid), nach dem die API nicht suchen kann: Der Benutzer wird dann über E-Mail oder Name gefunden und seine uid verglichen. Für die Modi username und e-mail den Parameter filter setzen. Mit einem Benutzer verschwinden auch seine Token: UserInfo meldet dann invalid_token wie bei jedem anderen.</translation>
    </message>
    <message>
        <source>A key sk_test_ sees only the users of the development instance (issuer …clerk.accounts.dev), a key sk_live_ only those of production: the wrong one makes every user unknown.</source>
        <translation>Ein Schlüssel sk_test_ sieht nur die Benutzer der Entwicklungsinstanz (Aussteller …clerk.accounts.dev), ein Schlüssel sk_live_ nur die der Produktion: Mit dem falschen ist jeder Benutzer unbekannt.</translation>
    </message>
    <message>
        <source>AdminGetUser counts the user as monthly active, which AWS bills.</source>
        <translation>AdminGetUser zählt den Benutzer als monatlich aktiv, was AWS berechnet.</translation>
    </message>
    <message>
        <source>Without the parameter confirm_cost=yes ListUsers is asked, which is free and lags behind. As Username, AWS takes the sub of local users only: a user of another identity provider has a name like Google_123 (claim cognito:username). The call as the token needs an access token, not an id token.</source>
        <translation>Ohne den Parameter confirm_cost=yes wird ListUsers gefragt, das nichts kostet und nachhinkt. Als Username nimmt AWS nur das sub lokaler Benutzer: Ein Benutzer eines anderen Identitätsanbieters heißt etwa Google_123 (Claim cognito:username). Der Aufruf als das Token braucht ein Zugriffstoken, kein ID-Token.</translation>
    </message>
    <message>
        <source>The key goes into the header Api-Key. Without the rights of an administrator every user is a 404. With DiscourseConnect sub is the external id, by which it is searched too.</source>
        <translation>Der Schlüssel steht im Header Api-Key. Ohne Administratorrechte ist jeder Benutzer ein 404. Mit DiscourseConnect ist sub die externe ID, nach der ebenfalls gesucht wird.</translation>
    </message>
    <message>
        <source>sub is another one for each application and is never looked up; oid is, within the tenant tid. A guest has another oid in each tenant. A token meant for your own API is refused by Graph whatever the user (token-call). accountEnabled comes only because $select asks for it. The application permission is User.Read.All.</source>
        <translation>sub ist für jede Anwendung ein anderes und wird nie abgefragt; oid wird es, im Mandanten tid. Ein Gast hat in jedem Mandanten eine andere oid. Ein Token für Ihre eigene API lehnt Graph ab, gleich welcher Benutzer (token-call). accountEnabled kommt nur, weil $select danach fragt. Die Anwendungsberechtigung ist User.Read.All.</translation>
    </message>
    <message>
        <source>The file is a CSV with a heading line, or JSON: a list of users, an object that holds one, or one user a line. Columns are named like pointers: /email is the column email. Its age is the age of every answer; set the parameter exported to a date where the file&apos;s own is not it.</source>
        <translation>Die Datei ist eine CSV mit Kopfzeile oder JSON: eine Liste von Benutzern, ein Objekt mit einer solchen oder ein Benutzer je Zeile. Spalten heißen wie Zeiger: /email ist die Spalte email. Ihr Alter ist das Alter jeder Antwort; wo das Datum der Datei nicht stimmt, den Parameter exported setzen.</translation>
    </message>
    <message>
        <source>The API answers 200 without users for a user that is not there. A user of a tenant is seen only with the parameter tenant. For the emulator the base URL is http://HOST:9099/identitytoolkit.googleapis.com with the secret owner; emulator and production have different users. The call as the token needs the parameter api_key (the Web API key of the project).</source>
        <translation>Für einen Benutzer, den es nicht gibt, antwortet die API mit 200 ohne users. Ein Benutzer eines Mandanten ist nur mit dem Parameter tenant sichtbar. Für den Emulator ist die Basis-URL http://HOST:9099/identitytoolkit.googleapis.com mit dem Geheimnis owner; Emulator und Produktion haben verschiedene Benutzer. Der Aufruf als das Token braucht den Parameter api_key (den Web-API-Schlüssel des Projekts).</translation>
    </message>
    <message>
        <source>Users are looked up by name (preferred_username); sub is their number. The token goes into the header Authorization as &quot;token …&quot;. &quot;user does not exist [uid: 0, name: ]&quot; is no missing user but a missing or refused credential.</source>
        <translation>Benutzer werden über den Namen abgefragt (preferred_username); sub ist ihre Nummer. Das Token steht als &quot;token …&quot; im Header Authorization. &quot;user does not exist [uid: 0, name: ]&quot; heißt nicht, dass der Benutzer fehlt, sondern dass Zugangsdaten fehlen oder abgelehnt wurden.</translation>
    </message>
    <message>
        <source>A personal access token goes into the header PRIVATE-TOKEN. Only administrators see e-mail and extern_uid; others get less, without being told.</source>
        <translation>Ein persönliches Zugriffstoken steht im Header PRIVATE-TOKEN. Nur Administratoren sehen E-Mail und extern_uid; andere bekommen weniger, ohne Hinweis darauf.</translation>
    </message>
    <message>
        <source>Says whether the token is accepted now, not whether there is a user record. active:false is one answer for expired, revoked, unknown and not meant for this client. Asking sends the token.</source>
        <translation>Sagt, ob das Token jetzt akzeptiert wird, nicht ob es einen Benutzersatz gibt. active:false ist dieselbe Antwort für abgelaufen, widerrufen, unbekannt und nicht für diesen Client. Beim Fragen wird das Token gesendet.</translation>
    </message>
    <message>
        <source>The admin client needs view-users (query-users for searches): without it a missing user answers 403, and lists leave out whom it may not see. Up to version 16 the base URL ends in /auth. From version 25 on, sub needs the client scope basic. Deleted users leave a trace in the admin events only, where those are switched on; reading them needs view-events.</source>
        <translation>Der Admin-Client braucht view-users (query-users für Suchen): Ohne das ergibt ein fehlender Benutzer 403, und Listen lassen aus, wen er nicht sehen darf. Bis Version 16 endet die Basis-URL auf /auth. Ab Version 25 braucht sub den Client Scope basic. Gelöschte Benutzer hinterlassen nur in den Admin-Ereignissen eine Spur, wo diese eingeschaltet sind; sie zu lesen braucht view-events.</translation>
    </message>
    <message>
        <source>Answers only the token itself, so it shows whether the token is accepted now. A 200 does not prove that the user exists: some servers answer from the stored session. Without a base URL the address comes from the issuer&apos;s discovery.</source>
        <translation>Antwortet nur dem Token selbst und zeigt so, ob es jetzt akzeptiert wird. Ein 200 beweist nicht, dass der Benutzer existiert: Manche Server antworten aus der gespeicherten Sitzung. Ohne Basis-URL kommt die Adresse aus der Discovery des Ausstellers.</translation>
    </message>
    <message>
        <source>An API token goes into the header Authorization as &quot;SSWS 00…&quot; (credential kind header, secret &quot;SSWS 00…&quot;); an OAuth token with okta.users.read goes as bearer. In access tokens of a custom authorization server sub is the login and uid the id. A deactivated user is DEPROVISIONED and stays readable until it is deleted.</source>
        <translation>Ein API-Token steht als &quot;SSWS 00…&quot; im Header Authorization (Art header, Geheimnis &quot;SSWS 00…&quot;); ein OAuth-Token mit okta.users.read als bearer. In Zugriffstoken eines eigenen Autorisierungsservers ist sub der Login und uid die ID. Ein deaktivierter Benutzer ist DEPROVISIONED und bleibt lesbar, bis er gelöscht wird.</translation>
    </message>
    <message>
        <source>Hydra has no users: sub is whatever the login application accepted, and it is looked up there (with Kratos: the id of the identity). Asking sends the token. An answer active:false gives no reason.</source>
        <translation>Hydra hat keine Benutzer: sub ist, was die Anmeldeanwendung angenommen hat, und wird dort abgefragt (mit Kratos: die ID der Identität). Beim Fragen wird das Token gesendet. Eine Antwort active:false nennt keinen Grund.</translation>
    </message>
    <message>
        <source>An id that is no UUID answers the same 404 as a user who is not there. The admin API of a self-hosted Kratos wants no credential (kind none) and stands on a port of its own.</source>
        <translation>Eine ID, die keine UUID ist, ergibt dasselbe 404 wie ein fehlender Benutzer. Die Admin-API eines selbst betriebenen Kratos verlangt keine Zugangsdaten (Art none) und hat einen eigenen Port.</translation>
    </message>
    <message>
        <source>An empty list is often row-level security that hides the row, not its absence: ask with a role that sees all. Table and column are the parameters table and column. On Supabase the key goes into the header apikey too.</source>
        <translation>Eine leere Liste bedeutet oft, dass Row-Level Security die Zeile verbirgt, nicht dass sie fehlt: Mit einer Rolle fragen, die alles sieht. Tabelle und Spalte sind die Parameter table und column. Bei Supabase steht der Schlüssel auch im Header apikey.</translation>
    </message>
    <message>
        <source>The sub of a token is usually the externalId or the userName here, not the id. SCIM answers 404 for deleted users (RFC 7644 §3.6), and some providers for deactivated ones, so it cannot tell deleted from never existed.</source>
        <translation>Das sub eines Tokens ist hier meist die externalId oder der userName, nicht die id. SCIM antwortet für gelöschte Benutzer mit 404 (RFC 7644 §3.6), manche Anbieter auch für deaktivierte; gelöscht und nie vorhanden lassen sich so nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Wants two credentials: the service_role JWT as bearer and the same (or the anon key) in the header apikey. New sb_secret_ keys are no JWTs: as bearer they give 403 bad_jwt. Rows with an instance_id other than the nil UUID exist in the table and not for Auth. Servers before v2.195.0 answer 200 for a banned user.</source>
        <translation>Verlangt zweierlei Zugangsdaten: das service_role-JWT als bearer und dasselbe (oder den anon-Schlüssel) im Header apikey. Neue Schlüssel sb_secret_ sind keine JWTs: Als bearer ergeben sie 403 bad_jwt. Zeilen mit einer anderen instance_id als der Null-UUID gibt es in der Tabelle, aber nicht für Auth. Server vor v2.195.0 antworten für einen gesperrten Benutzer mit 200.</translation>
    </message>
    <message>
        <source>Ids are decimals past 2^53: a service that reads them as a number changes them. &quot;membership not found (AUTHZ-…)&quot; means that the service account lacks a role, not that the user is missing.</source>
        <translation>IDs sind Dezimalzahlen jenseits von 2^53: Ein Dienst, der sie als Zahl liest, verändert sie. &quot;membership not found (AUTHZ-…)&quot; heißt, dass dem Dienstkonto eine Rolle fehlt, nicht dass der Benutzer fehlt.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Staging token sent to prod</source>
        <translation>Staging-Token an prod</translation>
    </message>
    <message>
        <source>User deleted after login</source>
        <translation>Nach Anmeldung gelöscht</translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>sub in upper case</source>
        <translation>sub in Großbuchstaben</translation>
    </message>
    <message>
        <source>sub with a blank behind it</source>
        <translation>sub mit Leerzeichen am Ende</translation>
    </message>
    <message>
        <source>sub percent-encoded</source>
        <translation>sub prozentkodiert</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>Token not valid yet</source>
        <translation>Token noch nicht gültig</translation>
    </message>
    <message>
        <source>User endpoint unreachable</source>
        <translation>Endpunkt nicht erreichbar</translation>
    </message>
    <message>
        <source>A firewall answered</source>
        <translation>Eine Firewall antwortete</translation>
    </message>
    <message>
        <source>Too many questions</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The user service fails</source>
        <translation>Benutzerdienst ist gestört</translation>
    </message>
    <message>
        <source>A cache still says 404</source>
        <translation>Ein Cache meldet noch 404</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Von anderen signiert</translation>
    </message>
    <message>
        <source>sub is a login, not the id</source>
        <translation>sub ist Login, nicht ID</translation>
    </message>
    <message>
        <source>sub from the old database</source>
        <translation>sub aus der alten Datenbank</translation>
    </message>
    <message>
        <source>Imported anew from LDAP</source>
        <translation>Neu aus LDAP importiert</translation>
    </message>
    <message>
        <source>Listed, but not looked up</source>
        <translation>Gelistet, nicht abfragbar</translation>
    </message>
    <message>
        <source>Older than every user</source>
        <translation>Älter als jeder Benutzer</translation>
    </message>
    <message>
        <source>Invited, never activated</source>
        <translation>Eingeladen, nie aktiviert</translation>
    </message>
    <message>
        <source>Older than the last reset</source>
        <translation>Älter als das Zurücksetzen</translation>
    </message>
    <message>
        <source>A replica lags behind</source>
        <translation>Ein Replikat hinkt nach</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>Die Sitzung wurde beendet</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>token %1 of this input</source>
        <translation>Token %1 dieser Eingabe</translation>
    </message>
    <message>
        <source>The token is bound to another key than the proof names.</source>
        <translation>Das Token ist an einen anderen Schlüssel gebunden, als der Nachweis nennt.</translation>
    </message>
    <message>
        <source>&quot;c_hash&quot; is not the hash of the code beside the token: the two are not of one login.</source>
        <translation>&quot;c_hash&quot; ist nicht der Hashwert des Codes neben dem Token: Beide stammen nicht aus einer Anmeldung.</translation>
    </message>
    <message>
        <source>&quot;s_hash&quot; is not the hash of the state beside the token: the two are not of one login.</source>
        <translation>&quot;s_hash&quot; ist nicht der Hashwert des state neben dem Token: Beide stammen nicht aus einer Anmeldung.</translation>
    </message>
    <message>
        <source>The token is bound to another client certificate than the one beside it (RFC 8705 §3).</source>
        <translation>Das Token ist an ein anderes Client-Zertifikat gebunden als das danebenstehende (RFC 8705 §3).</translation>
    </message>
    <message>
        <source>plain HTTP to another computer; set allow_insecure_http for %1 to allow it</source>
        <translation>unverschlüsseltes HTTP zu einem anderen Rechner; zum Erlauben allow_insecure_http für %1 setzen</translation>
    </message>
    <message>
        <source>the user id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>your known-good id</source>
        <translation>bekannte ID</translation>
    </message>
    <message>
        <source>spellings of the user id</source>
        <translation>Schreibweisen der ID</translation>
    </message>
    <message>
        <source>nothing of this token</source>
        <translation>nichts von diesem Token</translation>
    </message>
    <message>
        <source>the token itself</source>
        <translation>das Token selbst</translation>
    </message>
    <message>
        <source>its published keys</source>
        <translation>öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>the user %1%2</source>
        <translation>der Benutzer %1%2</translation>
    </message>
    <message>
        <source>the call as this token</source>
        <translation>der Aufruf als dieses Token</translation>
    </message>
    <message>
        <source>named by %1 inside the token</source>
        <translation>im Token genannt von %1</translation>
    </message>
    <message>
        <source>named only inside the token; add it as an environment to ask it</source>
        <translation>nur im Token genannt; zum Fragen als Umgebung eintragen</translation>
    </message>
    <message>
        <source> at the identity provider</source>
        <translation> beim Identitätsanbieter</translation>
    </message>
    <message>
        <source>, with your saved credential</source>
        <translation>, mit gespeicherten Zugangsdaten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two halves of a sentence</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2).</source>
        <translation>%1 (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2: &quot;%3&quot;).</source>
        <translation>%1 (HTTP-Status %2: &quot;%3&quot;).</translation>
    </message>
    <message>
        <source>%1 refuses our credential</source>
        <translation>%1 lehnt unsere Zugangsdaten ab</translation>
    </message>
    <message>
        <source>%1 refuses the token</source>
        <translation>%1 lehnt das Token ab</translation>
    </message>
    <message>
        <source>Not the service but %1 answered</source>
        <translation>Nicht der Dienst hat geantwortet, sondern: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Found, but %1: %2</source>
        <translation>Gefunden, aber %1: %2</translation>
    </message>
    <message>
        <source>Found under the id &quot;%1&quot;.</source>
        <translation>Gefunden unter der ID &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Found under the id &quot;%1&quot;, but %2.</source>
        <translation>Gefunden unter der ID &quot;%1&quot;, aber %2.</translation>
    </message>
    <message>
        <source>A record came, but without an id at %1; expected &quot;%2&quot; there.</source>
        <translation>Es kam ein Satz, aber ohne ID bei %1; dort erwartet: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Another record came: expected the id &quot;%1&quot;, found &quot;%2&quot;.</source>
        <translation>Es kam ein anderer Satz: erwartet: ID &quot;%1&quot;, gefunden: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The search brought %1 people.</source>
        <translation>Die Suche ergab %1 Personen.</translation>
    </message>
    <message>
        <source>it sends the client to another origin, %1</source>
        <translation>der Client wird zu einem anderen Ursprung geschickt, %1</translation>
    </message>
    <message>
        <source>the token has no %1 that could be asked for</source>
        <translation>im Token steht kein %1, nach dem gefragt werden könnte</translation>
    </message>
    <message>
        <source>the token&apos;s %1 is empty: there is no id to ask for</source>
        <translation>%1 ist im Token leer: Es gibt keine ID, nach der gefragt werden könnte</translation>
    </message>
    <message>
        <source>the token&apos;s %1 is &quot;%2&quot;, which would change the address that is asked</source>
        <translation>%1 ist im Token &quot;%2&quot;; das würde die gefragte Adresse verändern</translation>
    </message>
    <message>
        <source>the token&apos;s %1 is %2 characters long; no user endpoint takes an id of more than %3</source>
        <translation>%1 ist im Token %2 Zeichen lang; kein Benutzerendpunkt nimmt eine ID von mehr als %3</translation>
    </message>
    <message>
        <source>%1 names no %2; set the base URL.</source>
        <translation>%1 nennt kein %2; die Basis-URL angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives no address that can be asked; check the base URL.</source>
        <translation>&quot;%1&quot; ergibt keine Adresse, die gefragt werden kann; die Basis-URL prüfen.</translation>
    </message>
    <message>
        <source>the token would decide which host is asked; that is not done</source>
        <translation>das Token würde bestimmen, welcher Host gefragt wird; das geschieht nicht</translation>
    </message>
    <message>
        <source>a value of the token would climb out of the configured path; that is not asked</source>
        <translation>ein Wert aus dem Token würde den eingetragenen Pfad verlassen; danach wird nicht gefragt</translation>
    </message>
    <message>
        <source>a value of the token would break out of the header %1</source>
        <translation>ein Wert aus dem Token würde den Header %1 sprengen</translation>
    </message>
    <message>
        <source>the token never stands in an address; put {token} into the body</source>
        <translation>das Token steht nie in einer Adresse; {token} in den Body setzen</translation>
    </message>
    <message>
        <source>{%1|%2}: expected one of raw, twice, odata, scim, json, json2, found &quot;%3&quot;.</source>
        <translation>{%1|%2}: erwartet: eines von raw, twice, odata, scim, json, json2, gefunden: &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>{%1}: the token has no claim &quot;%2&quot; that could be put there.</source>
        <translation>{%1}: Im Token steht kein Claim &quot;%2&quot;, der dort eingesetzt werden könnte.</translation>
    </message>
    <message>
        <source>{%1}: no such parameter; add &quot;%2&quot; to the parameters of the user endpoint.</source>
        <translation>{%1}: kein solcher Parameter; &quot;%2&quot; bei den Parametern des Benutzerendpunkts ergänzen.</translation>
    </message>
    <message>
        <source>secret %1: there is no place to read it from.</source>
        <translation>Geheimnis %1: Es gibt keinen Ort, von dem es zu lesen wäre.</translation>
    </message>
    <message>
        <source>secret %1: expected one line of text, found %2.</source>
        <translation>Geheimnis %1: erwartet: eine Textzeile, gefunden: %2.</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>secret %1: expected %2 text, found something else</source>
        <translation>Geheimnis %1: erwartet: %2-Text, gefunden: etwas anderes</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>Geheimnis %1</translation>
    </message>
    <message>
        <source>%1 gave no access token for our client.</source>
        <translation>%1 gab unserem Client kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>%1 gave our client no access token: expected HTTP status 200 with &quot;access_token&quot;, found %2.</source>
        <translation>%1 gab unserem Client kein Zugriffstoken: erwartet: HTTP-Status 200 mit &quot;access_token&quot;, gefunden: %2.</translation>
    </message>
    <message>
        <source>A credential of the kind &quot;%1&quot; is not known.</source>
        <translation>Zugangsdaten der Art &quot;%1&quot; sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Our credential begins with &quot;%1&quot; and sees only %2; the token&apos;s issuer is &quot;%3&quot;</source>
        <translation>Unsere Zugangsdaten beginnen mit &quot;%1&quot; und sehen nur %2; der Aussteller des Tokens ist &quot;%3&quot;</translation>
    </message>
    <message>
        <source>Expected the name of a user endpoint preset, found &quot;%1&quot;.</source>
        <translation>Erwartet: der Name einer Vorlage für Benutzerendpunkte, gefunden: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot; for a user endpoint; there are %2.</source>
        <translation>Eine Vorlage &quot;%1&quot; für Benutzerendpunkte gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>%1: a preset needs &quot;id&quot; and &quot;title&quot;.</source>
        <translation>%1: Eine Vorlage braucht &quot;id&quot; und &quot;title&quot;.</translation>
    </message>
    <message>
        <source>the preset %1 needs the parameter &quot;%2&quot;; add it to &quot;parameters&quot;</source>
        <translation>die Vorlage %1 braucht den Parameter &quot;%2&quot;; in &quot;parameters&quot; ergänzen</translation>
    </message>
    <message>
        <source>the user endpoint&apos;s own settings</source>
        <translation>die eigenen Angaben des Benutzerendpunkts</translation>
    </message>
    <message>
        <source>%1, %2: expected %3, found %4.</source>
        <translation>%1, %2: erwartet: %3, gefunden: %4.</translation>
    </message>
    <message>
        <source>%1, %2: a preset has no such member.</source>
        <translation>%1, %2: Eine Vorlage hat kein solches Element.</translation>
    </message>
    <message>
        <source>%1: expected a JSON object.</source>
        <translation>%1: erwartet: ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>a list of states</source>
        <translation>eine Liste von Zuständen</translation>
    </message>
    <message>
        <source>a list of searches</source>
        <translation>eine Liste von Suchen</translation>
    </message>
    <message>
        <source>a list of answers</source>
        <translation>eine Liste von Antworten</translation>
    </message>
    <message>
        <source>&quot;deleted&quot;, &quot;disabled&quot; or &quot;pending&quot;</source>
        <translation>&quot;deleted&quot;, &quot;disabled&quot; oder &quot;pending&quot;</translation>
    </message>
    <message>
        <source>&quot;iso&quot;, &quot;s&quot;, &quot;ms&quot; or &quot;any&quot;</source>
        <translation>&quot;iso&quot;, &quot;s&quot;, &quot;ms&quot; oder &quot;any&quot;</translation>
    </message>
    <message>
        <source>&quot;claim&quot; and &quot;url&quot;</source>
        <translation>&quot;claim&quot; und &quot;url&quot;</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>an HTTP status</source>
        <translation>ein HTTP-Status</translation>
    </message>
    <message>
        <source>a JSON pointer (&quot;/name&quot;), &quot;header:NAME&quot; or &quot;text&quot;</source>
        <translation>ein JSON-Pointer (&quot;/name&quot;), &quot;header:NAME&quot; oder &quot;text&quot;</translation>
    </message>
    <message>
        <source>%1 of %2 UTC</source>
        <translation>%1 vom %2 UTC</translation>
    </message>
    <message>
        <source>%1 has %2 such users.</source>
        <translation>%1 enthält %2 solche Benutzer.</translation>
    </message>
    <message>
        <source>%1 has no such user among %2.</source>
        <translation>%1 enthält unter %2 Benutzern keinen solchen.</translation>
    </message>
    <message>
        <source>%1 In %2, line %3.</source>
        <translation>%1 In %2, Zeile %3.</translation>
    </message>
    <message>
        <source>%1: expected a heading line with at least two columns.</source>
        <translation>%1: erwartet: eine Kopfzeile mit mindestens zwei Spalten.</translation>
    </message>
    <message>
        <source>%1, line %2: expected %3 columns as in the heading, found %4.</source>
        <translation>%1, Zeile %2: erwartet: %3 Spalten wie in der Kopfzeile, gefunden: %4.</translation>
    </message>
    <message>
        <source>%1, line %2: expected a JSON object.</source>
        <translation>%1, Zeile %2: erwartet: ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected %4, found %5.</source>
        <translation>%1, Zeile %2, Spalte %3: erwartet: %4, gefunden: %5.</translation>
    </message>
    <message>
        <source>%1: expected a list of users, found none.</source>
        <translation>%1: erwartet: eine Liste von Benutzern, gefunden: keine.</translation>
    </message>
    <message>
        <source>%1: expected at most %2 MiB, found %3.</source>
        <translation>%1: erwartet: höchstens %2 MiB, gefunden: %3.</translation>
    </message>
    <message>
        <source>Users from a file</source>
        <translation>Benutzer aus einer Datei</translation>
    </message>
    <message>
        <source>Plain REST</source>
        <translation>Einfaches REST</translation>
    </message>
    <message>
        <source>Token introspection (RFC 7662)</source>
        <translation>Token-Introspektion (RFC 7662)</translation>
    </message>
    <message>
        <source>Gitea or Forgejo</source>
        <translation>Gitea oder Forgejo</translation>
    </message>
    <message>
        <source>%1, line %2, column %3 (%4): %5</source>
        <translation>%1, Zeile %2, Spalte %3 (%4): %5</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>expected %1, found %2.</source>
        <translation>erwartet: %1, gefunden: %2.</translation>
    </message>
    <message>
        <source>expected %1 with the member &quot;%2&quot;, found none.</source>
        <translation>erwartet: %1 mit dem Element &quot;%2&quot;, das hier fehlt.</translation>
    </message>
    <message>
        <source>expected no &quot;%1&quot; here: %2.</source>
        <translation>kein &quot;%1&quot; an dieser Stelle erwartet: %2.</translation>
    </message>
    <message>
        <source>expected a member of %1, found %2; did you mean &quot;%3&quot;?</source>
        <translation>unbekanntes Element %2 (%1); war &quot;%3&quot; gemeint?</translation>
    </message>
    <message>
        <source>expected a member of %1, found %2; known here: %3.</source>
        <translation>unbekanntes Element %2 (%1); bekannt sind hier: %3.</translation>
    </message>
    <message>
        <source>expected each member once, found &quot;%1&quot; a second time.</source>
        <translation>jedes Element einmal erwartet, &quot;%1&quot; ein zweites Mal gefunden.</translation>
    </message>
    <message>
        <source>expected each member once, found one a second time.</source>
        <translation>jedes Element einmal erwartet, eines ein zweites Mal gefunden.</translation>
    </message>
    <message>
        <source>expected one of %1, found %2.</source>
        <translation>erwartet: eines von %1, gefunden: %2.</translation>
    </message>
    <message>
        <source>expected one of %1, found %2; did you mean &quot;%3&quot;?</source>
        <translation>erwartet: eines von %1, gefunden: %2; war &quot;%3&quot; gemeint?</translation>
    </message>
    <message>
        <source>expected where the secret is (&quot;keychain:NAME&quot;, &quot;env:NAME&quot; or &quot;file:PATH&quot;), found %1.</source>
        <translation>erwartet: wo das Geheimnis liegt (&quot;keychain:NAME&quot;, &quot;env:NAME&quot; oder &quot;file:PATH&quot;), gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected where the secret is (&quot;keychain:NAME&quot;, &quot;env:NAME&quot; or &quot;file:PATH&quot;), found another text (not shown, it may be a secret).</source>
        <translation>Erwartet: wo das Geheimnis liegt (&quot;keychain:NAME&quot;, &quot;env:NAME&quot; oder &quot;file:PATH&quot;), gefunden: ein anderer Text (nicht gezeigt, er könnte ein Geheimnis sein).</translation>
    </message>
    <message>
        <source>expected an address without user and password, found one with them.</source>
        <translation>erwartet: eine Adresse ohne Benutzer und Passwort, gefunden: eine mit beiden.</translation>
    </message>
    <message>
        <source>expected a name of its own, found %1, which %2 has already.</source>
        <translation>erwartet: ein eigener Name, gefunden: %1, den schon %2 trägt.</translation>
    </message>
    <message>
        <source>expected a public key, found the secret member &quot;%1&quot;: no secret may stand in this file; use &quot;jwks_file&quot;, or &quot;secret&quot; with where it is.</source>
        <translation>erwartet: ein öffentlicher Schlüssel, gefunden: das geheime Element &quot;%1&quot;: In dieser Datei darf kein Geheimnis stehen; &quot;jwks_file&quot; verwenden oder &quot;secret&quot; mit dem Ort, an dem es liegt.</translation>
    </message>
    <message>
        <source>expected an &quot;issuer&quot; with an http or https address to discover keys from, found %1.</source>
        <translation>erwartet: ein &quot;issuer&quot; mit http- oder https-Adresse, um Schlüssel zu finden, gefunden: %1.</translation>
    </message>
    <message>
        <source>expected a further parameter, such as &quot;audience&quot; or &quot;resource&quot;, found %1, which has a member of its own or is made for each login.</source>
        <translation>erwartet: ein weiterer Parameter wie &quot;audience&quot; oder &quot;resource&quot;, gefunden: %1; dafür gibt es ein eigenes Element, oder er entsteht bei jeder Anmeldung neu.</translation>
    </message>
    <message>
        <source>expected no secret in this file, found the header %1; use &quot;credential&quot; with where the secret is.</source>
        <translation>kein Geheimnis in dieser Datei erwartet, gefunden: der Header %1; &quot;credential&quot; verwenden, mit dem Ort des Geheimnisses.</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the string %1</source>
        <translation>die Zeichenkette %1</translation>
    </message>
    <message>
        <source>an empty string</source>
        <translation>eine leere Zeichenkette</translation>
    </message>
    <message>
        <source>another string (not shown, it may be a secret)</source>
        <translation>eine andere Zeichenkette (nicht gezeigt, sie könnte ein Geheimnis sein)</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>eine Liste von Zeichenketten</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>ein Objekt mit Zeichenketten</translation>
    </message>
    <message>
        <source>an object of headers</source>
        <translation>ein Objekt mit Headern</translation>
    </message>
    <message>
        <source>a string, a number, true or false</source>
        <translation>eine Zeichenkette, eine Zahl, true oder false</translation>
    </message>
    <message>
        <source>a string or a list of strings</source>
        <translation>eine Zeichenkette oder eine Liste davon</translation>
    </message>
    <message>
        <source>a JSON pointer (&quot;/data/id&quot;), &quot;header:NAME&quot; or &quot;text&quot;</source>
        <translation>ein JSON-Pointer (&quot;/data/id&quot;), &quot;header:NAME&quot; oder &quot;text&quot;</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>der Pfad einer Datei</translation>
    </message>
    <message>
        <source>an address without a fragment (#…)</source>
        <translation>eine Adresse ohne Fragment (#…)</translation>
    </message>
    <message>
        <source>an http or https address</source>
        <translation>eine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>an http address of this computer without a query, such as &quot;http://127.0.0.1/callback&quot;</source>
        <translation>eine http-Adresse dieses Rechners ohne Query, etwa &quot;http://127.0.0.1/callback&quot;</translation>
    </message>
    <message>
        <source>an environments file (a JSON object)</source>
        <translation>eine Umgebungsdatei (ein JSON-Objekt)</translation>
    </message>
    <message>
        <source>an environments file</source>
        <translation>eine Umgebungsdatei</translation>
    </message>
    <message>
        <source>a list of environments</source>
        <translation>eine Liste von Umgebungen</translation>
    </message>
    <message>
        <source>an environment</source>
        <translation>eine Umgebung</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>ein Dienst</translation>
    </message>
    <message>
        <source>a source of keys</source>
        <translation>eine Schlüsselquelle</translation>
    </message>
    <message>
        <source>a JWK set (an object with the list &quot;keys&quot;) or one JWK</source>
        <translation>ein JWK-Satz (ein Objekt mit der Liste &quot;keys&quot;) oder ein JWK</translation>
    </message>
    <message>
        <source>it belongs to a &quot;secret&quot;</source>
        <translation>es gehört zu einem &quot;secret&quot;</translation>
    </message>
    <message>
        <source>a client certificate</source>
        <translation>ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>a TLS exception</source>
        <translation>eine TLS-Ausnahme</translation>
    </message>
    <message>
        <source>the name of a host, without scheme and port</source>
        <translation>der Name eines Hosts, ohne Schema und Port</translation>
    </message>
    <message>
        <source>the SHA-256 fingerprint of a certificate (64 hexadecimal digits, colons allowed)</source>
        <translation>der SHA-256-Fingerabdruck eines Zertifikats (64 Hexadezimalziffern, Doppelpunkte erlaubt)</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>eine Anmeldung</translation>
    </message>
    <message>
        <source>a user endpoint</source>
        <translation>ein Benutzerendpunkt</translation>
    </message>
    <message>
        <source>a credential of kind &quot;%1&quot; does not use it</source>
        <translation>Zugangsdaten der Art &quot;%1&quot; verwenden es nicht</translation>
    </message>
    <message>
        <source>the name of an HTTP header</source>
        <translation>der Name eines HTTP-Headers</translation>
    </message>
    <message>
        <source>a list of probes</source>
        <translation>eine Liste von Zusatzfragen</translation>
    </message>
    <message>
        <source>the id of a provider preset (&quot;rest&quot;, &quot;keycloak&quot; …)</source>
        <translation>die ID einer Anbietervorlage (&quot;rest&quot;, &quot;keycloak&quot; …)</translation>
    </message>
    <message>
        <source>the provider &quot;file&quot; reads a file</source>
        <translation>der Anbieter &quot;file&quot; liest eine Datei</translation>
    </message>
    <message>
        <source>only the provider &quot;file&quot; reads a file</source>
        <translation>nur der Anbieter &quot;file&quot; liest eine Datei</translation>
    </message>
    <message>
        <source>the name of a claim</source>
        <translation>der Name eines Claims</translation>
    </message>
    <message>
        <source>a lookup</source>
        <translation>eine Abfrage</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>ein Zustand</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>a search</source>
        <translation>eine Suche</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>ein Aufruf</translation>
    </message>
    <message>
        <source>%1: expected an environments file, found a folder.</source>
        <translation>%1: erwartet: eine Umgebungsdatei, gefunden: ein Ordner.</translation>
    </message>
    <message>
        <source>%1: expected an environments file, found more than 16 MiB.</source>
        <translation>%1: erwartet: eine Umgebungsdatei, gefunden: mehr als 16 MiB.</translation>
    </message>
    <message>
        <source>%1: the environments file cannot be read: %2.</source>
        <translation>%1: Die Umgebungsdatei ist nicht lesbar – %2.</translation>
    </message>
    <message>
        <source>%1: the environments file cannot be written: %2.</source>
        <translation>%1: Die Umgebungsdatei lässt sich nicht schreiben – %2.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <translation>%1: Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1: %2; nothing counts as approved.</source>
        <translation>%1: %2; nichts gilt als erlaubt.</translation>
    </message>
    <message>
        <source>the approvals cannot be read: %1</source>
        <translation>die Freigaben sind nicht lesbar – %1</translation>
    </message>
    <message>
        <source>expected approvals (%1), found something else</source>
        <translation>erwartet: Freigaben (%1), gefunden: etwas anderes</translation>
    </message>
    <message>
        <source>%1: the approvals cannot be written: %2.</source>
        <translation>%1: Die Freigaben lassen sich nicht schreiben – %2.</translation>
    </message>
    <message>
        <source>Secret env:%1: expected the environment variable %2 to be set, found that it is not.</source>
        <translation>Geheimnis env:%1: Die Umgebungsvariable %2 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Secret env:%1: expected the environment variable %2 with a value, found it empty.</source>
        <translation>Geheimnis env:%1: Die Umgebungsvariable %2 ist leer.</translation>
    </message>
    <message>
        <source>Secret file:%1: expected a file, found a folder.</source>
        <translation>Geheimnis file:%1: erwartet: eine Datei, gefunden: ein Ordner.</translation>
    </message>
    <message>
        <source>Secret file:%1: the file cannot be read: %2.</source>
        <translation>Geheimnis file:%1: Die Datei ist nicht lesbar – %2.</translation>
    </message>
    <message>
        <source>Secret file:%1: expected a secret, found more than 1 MiB.</source>
        <translation>Geheimnis file:%1: erwartet: ein Geheimnis, gefunden: mehr als 1 MiB.</translation>
    </message>
    <message>
        <source>Secret file:%1: expected a secret, found an empty file.</source>
        <translation>Geheimnis file:%1: erwartet: ein Geheimnis, gefunden: eine leere Datei.</translation>
    </message>
    <message>
        <source>Secret keychain:%1: the keyring is locked; its prompt was dismissed or could not be shown. Unlock it, or put the secret into an environment variable and write &quot;env:NAME&quot;.</source>
        <translation>Geheimnis keychain:%1: Der Schlüsselbund ist gesperrt; seine Abfrage wurde weggeklickt oder konnte nicht erscheinen. Ihn entsperren oder das Geheimnis in eine Umgebungsvariable legen und &quot;env:NAME&quot; schreiben.</translation>
    </message>
    <message>
        <source>Secret keychain:%1: the keyring has no entry of that name for Jotscope.</source>
        <translation>Geheimnis keychain:%1: Der Schlüsselbund hat für Jotscope keinen Eintrag dieses Namens.</translation>
    </message>
    <message>
        <source>Secret keychain:%1: the keyring did not answer within %2 s; perhaps its unlock prompt waits.</source>
        <translation>Geheimnis keychain:%1: Der Schlüsselbund hat nicht innerhalb von %2 s geantwortet; vielleicht wartet seine Passwortabfrage.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: skipped, %2</source>
        <translation>%1: übersprungen, %2</translation>
    </message>
    <message>
        <source>key &quot;%1&quot;</source>
        <translation>Schlüssel &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1: not a JWKS: line %2, column %3: expected %4, found %5</source>
        <translation>%1: kein JWKS: Zeile %2, Spalte %3: erwartet: %4, gefunden: %5</translation>
    </message>
    <message>
        <source>%1: expected a JWKS (an object with &quot;keys&quot;) or a JWK (with &quot;kty&quot;)</source>
        <translation>%1: erwartet: ein JWKS (ein Objekt mit &quot;keys&quot;) oder ein JWK (mit &quot;kty&quot;)</translation>
    </message>
    <message>
        <source>%1: expected PEM text (-----BEGIN PUBLIC KEY-----), found none</source>
        <translation>%1: erwartet: PEM-Text (-----BEGIN PUBLIC KEY-----), gefunden: keiner</translation>
    </message>
    <message>
        <source>%1: skipped, no kind of key that is used here</source>
        <translation>%1: übersprungen, diese Art Schlüssel wird hier nicht verwendet</translation>
    </message>
    <message>
        <source>%1: skipped, it is encrypted; expected a key without a passphrase</source>
        <translation>%1: übersprungen, er ist verschlüsselt; erwartet: ein Schlüssel ohne Passphrase</translation>
    </message>
    <message>
        <source>%1: skipped, it cannot be read</source>
        <translation>%1: übersprungen, nicht lesbar</translation>
    </message>
    <message>
        <source>the environments file</source>
        <translation>die Umgebungsdatei</translation>
    </message>
    <message>
        <source>%1: expected %2, found a redirect to %3, which is not followed.</source>
        <translation>%1: erwartet: %2, gefunden: eine Umleitung zu %3, der nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>%1: expected %2, found HTTP status %3.%4</source>
        <translation>%1: erwartet: %2, gefunden: HTTP-Status %3.%4</translation>
    </message>
    <message>
        <source> It asks to be left alone until %1 UTC.</source>
        <translation> Weitere Anfragen sind erst ab %1 UTC erwünscht.</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3.</source>
        <translation>%1: erwartet: %2, gefunden: %3.</translation>
    </message>
    <message>
        <source>a key set</source>
        <translation>ein Schlüsselsatz</translation>
    </message>
    <message>
        <source>a discovery document</source>
        <translation>ein Discovery-Dokument</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>%1: expected a discovery document (a JSON object).</source>
        <translation>%1: erwartet: ein Discovery-Dokument (ein JSON-Objekt).</translation>
    </message>
    <message>
        <source>%1: expected the issuer &quot;%2&quot;, found &quot;%3&quot;.</source>
        <translation>%1: erwartet: der Aussteller &quot;%2&quot;, gefunden: &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1: expected &quot;jwks_uri&quot; with the address of the keys, found none.</source>
        <translation>%1: erwartet: &quot;jwks_uri&quot; mit der Adresse der Schlüssel, gefunden: keine.</translation>
    </message>
    <message>
        <source>%1: its &quot;jwks_uri&quot; is plain HTTP, which is not followed.</source>
        <translation>%1: &quot;jwks_uri&quot; ist unverschlüsseltes HTTP; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Discovery needs an issuer that is an http or https address; found &quot;%1&quot;.</source>
        <translation>Discovery braucht einen Aussteller, der eine http- oder https-Adresse ist; gefunden: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>kept from an earlier question, and past the time that its source gave it</source>
        <translation>von einer früheren Anfrage aufgehoben und älter, als die Quelle es vorsieht</translation>
    </message>
    <message>
        <source>The keys were not asked for yet.</source>
        <translation>Nach den Schlüsseln wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Not asked: offline, or without consent.</source>
        <translation>Nicht gefragt: offline oder ohne Zustimmung.</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>erwartet: ein JSON-Objekt</translation>
    </message>
    <message>
        <source>expected the member &quot;kty&quot;</source>
        <translation>erwartet: das Element &quot;kty&quot;</translation>
    </message>
    <message>
        <source>keys of type &quot;%1&quot; are not known here</source>
        <translation>Schlüssel des Typs &quot;%1&quot; sind hier nicht bekannt</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is no string</source>
        <translation>das Element &quot;%1&quot; ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>the member &quot;key_ops&quot; is no array</source>
        <translation>das Element &quot;key_ops&quot; ist keine Liste</translation>
    </message>
    <message>
        <source>its &quot;key_ops&quot; allow nothing</source>
        <translation>&quot;key_ops&quot; erlaubt nichts</translation>
    </message>
    <message>
        <source>no kind of key that is used here</source>
        <translation>diese Art Schlüssel wird hier nicht verwendet</translation>
    </message>
    <message>
        <source>Its &quot;x5c&quot; cannot be read: %1.</source>
        <translation>&quot;x5c&quot; ist nicht lesbar – %1.</translation>
    </message>
    <message>
        <source>the curve &quot;%1&quot; is not known here</source>
        <translation>die Kurve &quot;%1&quot; ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>expected the member &quot;%1&quot; with base64url text</source>
        <translation>erwartet: das Element &quot;%1&quot; mit base64url-Text</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is not base64url</source>
        <translation>das Element &quot;%1&quot; ist kein base64url</translation>
    </message>
    <message>
        <source>&quot;n&quot; and &quot;e&quot; are longer than 16384 bits</source>
        <translation>&quot;n&quot; und &quot;e&quot; sind länger als 16384 Bit</translation>
    </message>
    <message>
        <source>&quot;n&quot; and &quot;e&quot; make no RSA key</source>
        <translation>&quot;n&quot; und &quot;e&quot; ergeben keinen RSA-Schlüssel</translation>
    </message>
    <message>
        <source>&quot;x&quot; and &quot;y&quot; must have %1 octets each on %2, they have %3 and %4</source>
        <translation>&quot;x&quot; und &quot;y&quot; müssen auf %2 je %1 Bytes haben, sie haben %3 und %4</translation>
    </message>
    <message>
        <source>&quot;x&quot; and &quot;y&quot; are no point of %1</source>
        <translation>&quot;x&quot; und &quot;y&quot; sind kein Punkt von %1</translation>
    </message>
    <message>
        <source>&quot;x&quot; must have %1 octets for %2, it has %3</source>
        <translation>&quot;x&quot; muss für %2 %1 Bytes haben, es hat %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to this OpenSSL (ML-DSA needs OpenSSL 3.5), or &quot;pub&quot; does not fit</source>
        <translation>&quot;%1&quot; ist diesem OpenSSL nicht bekannt (ML-DSA braucht OpenSSL 3.5), oder &quot;pub&quot; passt nicht</translation>
    </message>
    <message>
        <source>an RSA key with e = 1 verifies what anybody signs</source>
        <translation>ein RSA-Schlüssel mit e = 1 bestätigt, was irgendwer signiert</translation>
    </message>
    <message>
        <source>an RSA key with an even public exponent is none</source>
        <translation>ein RSA-Schlüssel mit geradem öffentlichem Exponenten ist keiner</translation>
    </message>
    <message>
        <source>an RSA key with a public exponent of more than 256 bits is not used (it only costs time)</source>
        <translation>ein RSA-Schlüssel mit öffentlichem Exponenten über 256 Bit wird nicht verwendet (er kostet nur Zeit)</translation>
    </message>
    <message>
        <source>RSA key with the public exponent %1: weak with careless implementations.</source>
        <translation>RSA-Schlüssel mit dem öffentlichen Exponenten %1: schwach bei nachlässigen Implementierungen.</translation>
    </message>
    <message>
        <source>RSA key of %1 bits; RFC 7518 §3.3 asks for 2048 at least.</source>
        <translation>RSA-Schlüssel mit %1 Bit; RFC 7518 §3.3 verlangt mindestens 2048.</translation>
    </message>
    <message>
        <source>an empty secret verifies what anybody signs</source>
        <translation>ein leeres Geheimnis bestätigt, was irgendwer signiert</translation>
    </message>
    <message>
        <source>the secret is the text of a key (PEM or JWK), which is no shared secret</source>
        <translation>das Geheimnis ist der Text eines Schlüssels (PEM oder JWK) und damit kein gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>needs a key of type %1, this one is %2</source>
        <translation>braucht einen Schlüssel vom Typ %1, dieser ist %2</translation>
    </message>
    <message>
        <source>needs curve %1, this key is on %2</source>
        <translation>braucht die Kurve %1, dieser Schlüssel liegt auf %2</translation>
    </message>
    <message>
        <source>needs an Edwards curve, this key is on %1, which agrees on secrets and signs nothing</source>
        <translation>braucht eine Edwards-Kurve, dieser Schlüssel liegt auf %1, das nur Geheimnisse aushandelt und nichts signiert</translation>
    </message>
    <message>
        <source>is an RSA key for PSS only</source>
        <translation>ist ein RSA-Schlüssel nur für PSS</translation>
    </message>
    <message>
        <source>its &quot;use&quot; is &quot;%1&quot;, not &quot;sig&quot;</source>
        <translation>&quot;use&quot; ist &quot;%1&quot;, nicht &quot;sig&quot;</translation>
    </message>
    <message>
        <source>its &quot;use&quot; is &quot;%1&quot;, not &quot;enc&quot;</source>
        <translation>&quot;use&quot; ist &quot;%1&quot;, nicht &quot;enc&quot;</translation>
    </message>
    <message>
        <source>its &quot;key_ops&quot; do not hold &quot;verify&quot;</source>
        <translation>&quot;key_ops&quot; enthält &quot;verify&quot; nicht</translation>
    </message>
    <message>
        <source>its &quot;key_ops&quot; hold nothing that decrypts</source>
        <translation>&quot;key_ops&quot; enthält nichts, was entschlüsselt</translation>
    </message>
    <message>
        <source>EC or OKP</source>
        <translation>EC oder OKP</translation>
    </message>
    <message>
        <source>needs a secret of %1 octets, this one has %2</source>
        <translation>braucht ein Geheimnis von %1 Bytes, dieses hat %2</translation>
    </message>
    <message>
        <source>decrypting needs the private half, this key is public</source>
        <translation>zum Entschlüsseln braucht es den privaten Teil, dieser Schlüssel ist öffentlich</translation>
    </message>
    <message>
        <source>the token was made for curve %1, this key is on %2</source>
        <translation>das Token ist für die Kurve %1 gemacht, dieser Schlüssel liegt auf %2</translation>
    </message>
    <message>
        <source>(another kind of name)</source>
        <translation>(eine andere Art Name)</translation>
    </message>
    <message>
        <source>expected an X.509 certificate in DER</source>
        <translation>erwartet: ein X.509-Zertifikat in DER</translation>
    </message>
    <message>
        <source>the certificate&apos;s key is of a kind that is not known here</source>
        <translation>die Art des Schlüssels im Zertifikat ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the certificate&apos;s key is of a kind that is not used here</source>
        <translation>die Art des Schlüssels im Zertifikat wird hier nicht verwendet</translation>
    </message>
    <message>
        <source>expected an array of certificates</source>
        <translation>erwartet: eine Liste von Zertifikaten</translation>
    </message>
    <message>
        <source>certificate %1: %2</source>
        <translation>Zertifikat %1: %2</translation>
    </message>
    <message>
        <source>a certificate cannot be read</source>
        <translation>ein Zertifikat ist nicht lesbar</translation>
    </message>
    <message>
        <source>its signature was not made with that key</source>
        <translation>die Signatur stammt nicht von diesem Schlüssel</translation>
    </message>
    <message>
        <source>OpenSSL has no random octets</source>
        <translation>OpenSSL hat keine Zufallsbytes</translation>
    </message>
    <message>
        <source>This OpenSSL has no random octets.</source>
        <translation>Dieses OpenSSL hat keine Zufallsbytes.</translation>
    </message>
    <message>
        <source>This OpenSSL could not sign.</source>
        <translation>Dieses OpenSSL konnte nicht signieren.</translation>
    </message>
    <message>
        <source>%1 cannot make a key of the kind &quot;%2&quot;.</source>
        <translation>%1 kann keinen Schlüssel der Art &quot;%2&quot; erzeugen.</translation>
    </message>
    <message>
        <source>%1: expected a private key or a secret, found a public key.</source>
        <translation>%1: erwartet: ein privater Schlüssel oder ein Geheimnis, gefunden: ein öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>%1: expected a private key or a secret, found public keys only.</source>
        <translation>%1: erwartet: ein privater Schlüssel oder ein Geheimnis, gefunden: nur öffentliche Schlüssel.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>expected an http or https address, found &quot;%1&quot;</source>
        <translation>erwartet: eine http- oder https-Adresse, gefunden: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the address names no host</source>
        <translation>die Adresse nennt keinen Host</translation>
    </message>
    <message>
        <source>the address holds a user name or password</source>
        <translation>die Adresse enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>plain HTTP to another computer; use https, or set &quot;allow_insecure_http&quot; for this environment</source>
        <translation>unverschlüsseltes HTTP zu einem anderen Rechner; https verwenden oder &quot;allow_insecure_http&quot; für diese Umgebung setzen</translation>
    </message>
    <message>
        <source>%1 was not allowed</source>
        <translation>%1 wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>the secret %1 may not go to %2 without your yes</source>
        <translation>das Geheimnis %1 darf ohne Ihre Zustimmung nicht an %2 gehen</translation>
    </message>
    <message>
        <source>the token itself may not go to %1 without your yes</source>
        <translation>das Token selbst darf ohne Ihre Zustimmung nicht an %1 gehen</translation>
    </message>
    <message>
        <source>%1 is a cloud metadata service; these are never asked</source>
        <translation>%1 ist ein Metadatendienst einer Cloud; solche werden nie gefragt</translation>
    </message>
    <message>
        <source>%1 is a link-local or cloud metadata address; these are never asked</source>
        <translation>%1 ist eine Link-Local- oder Cloud-Metadaten-Adresse; solche werden nie gefragt</translation>
    </message>
    <message>
        <source>%1 is no address of a host</source>
        <translation>%1 ist keine Adresse eines Hosts</translation>
    </message>
    <message>
        <source>%1 is a private address, and a public host named it; that is not followed</source>
        <translation>%1 ist eine private Adresse, die ein öffentlicher Host nannte; dem wird nicht gefolgt</translation>
    </message>
    <message>
        <source>its method is no method of HTTP</source>
        <translation>die Methode ist keine HTTP-Methode</translation>
    </message>
    <message>
        <source>the name of a header is none</source>
        <translation>ein Header-Name ist keiner</translation>
    </message>
    <message>
        <source>the header %1 holds a control character</source>
        <translation>der Header %1 enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The address of %1 was not found within %2 s.</source>
        <translation>Die Adresse von %1 wurde nicht innerhalb von %2 s gefunden.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Host %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 redirects %2.</source>
        <translation>%1 leitet um: %2.</translation>
    </message>
    <message>
        <source>in a circle</source>
        <translation>im Kreis</translation>
    </message>
    <message>
        <source>more than %1 times</source>
        <translation>mehr als %1-mal</translation>
    </message>
    <message>
        <source>%1 did not take a connection within %2 s.</source>
        <translation>%1 hat innerhalb von %2 s keine Verbindung angenommen.</translation>
    </message>
    <message>
        <source>%1 did not take a connection at %2 within %3 s.</source>
        <translation>%1 hat bei %2 innerhalb von %3 s keine Verbindung angenommen.</translation>
    </message>
    <message>
        <source>%1 took the connection, but TLS did not come about within %2 s; perhaps it speaks no TLS there.</source>
        <translation>%1 hat die Verbindung angenommen, aber TLS kam innerhalb von %2 s nicht zustande; vielleicht wird dort kein TLS gesprochen.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 s.</source>
        <translation>%1 hat die Antwort nicht innerhalb von %2 s beendet.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat nicht innerhalb von %2 s geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered, but not in HTTP/1.1; something else listens there, or it wants https.</source>
        <translation>%1 hat geantwortet, aber nicht in HTTP/1.1; dort lauscht etwas anderes, oder es wird https verlangt.</translation>
    </message>
    <message>
        <source>%1 sent more than 64 KiB of headers; no answer of a user service is like that.</source>
        <translation>%1 hat mehr als 64 KiB Header gesendet; so antwortet kein Benutzerdienst.</translation>
    </message>
    <message>
        <source>%1 sent more than 1 MiB; a key set or a user record is smaller.</source>
        <translation>%1 hat mehr als 1 MiB gesendet; ein Schlüsselsatz oder Benutzersatz ist kleiner.</translation>
    </message>
    <message>
        <source>%1 sent an answer whose Content-Length is no length.</source>
        <translation>%1 hat eine Antwort gesendet, deren Content-Length keine Länge ist.</translation>
    </message>
    <message>
        <source>%1 sent an answer whose chunks (Transfer-Encoding) are damaged.</source>
        <translation>%1 hat eine Antwort gesendet, deren Blöcke (Transfer-Encoding) beschädigt sind.</translation>
    </message>
    <message>
        <source>%1 sent a compressed answer that is damaged.</source>
        <translation>%1 hat eine komprimierte Antwort gesendet, die beschädigt ist.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens there.</source>
        <translation>%1 hat die Verbindung abgelehnt: Dort lauscht nichts.</translation>
    </message>
    <message>
        <source>The proxy %1 did not bring us to %2: %3.</source>
        <translation>Der Proxy %1 hat keine Verbindung zu %2 hergestellt – %3.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password, which are not supported.</source>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort; das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar – %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer%2.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen%2.</translation>
    </message>
    <message>
        <source>; perhaps it wants https there</source>
        <translation>; vielleicht wird dort https verlangt</translation>
    </message>
    <message>
        <source>The address was not checked: the proxy %1 finds it.</source>
        <translation>Die Adresse wurde nicht geprüft: Der Proxy %1 ermittelt sie.</translation>
    </message>
    <message>
        <source>TLS with %1 failed: %2.</source>
        <translation>TLS mit %1 ist gescheitert – %2.</translation>
    </message>
    <message>
        <source>TLS: %1.</source>
        <translation>TLS: %1.</translation>
    </message>
    <message>
        <source>TLS: the certificate is trusted by your exception only.</source>
        <translation>TLS: Dem Zertifikat wird nur durch Ihre Ausnahme vertraut.</translation>
    </message>
    <message>
        <source>TLS: &quot;tls_exceptions&quot; can name that SHA-256 for this host, once you know that it is the host&apos;s own.</source>
        <translation>TLS: &quot;tls_exceptions&quot; kann diesen SHA-256 für den Host nennen, sobald feststeht, dass es wirklich dessen eigener ist.</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>die Verbindung wurde von der Gegenseite geschlossen</translation>
    </message>
    <message>
        <source>its certificate expired on %1 (it was valid from %2); whoever runs the host must renew it</source>
        <translation>das Zertifikat ist am %1 abgelaufen (gültig war es ab %2); der Betreiber des Hosts muss es erneuern</translation>
    </message>
    <message>
        <source>its certificate is valid from %1 only, and it is %2 here; one of the two clocks is wrong</source>
        <translation>das Zertifikat gilt erst ab %1, hier ist es %2; eine der beiden Uhren geht falsch</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2; ask the host by a name that its certificate holds</source>
        <translation>das Zertifikat gilt für %1, nicht für %2; den Host unter einem Namen fragen, der im Zertifikat steht</translation>
    </message>
    <message>
        <source>its certificate is self-signed; name it in &quot;ca_file&quot; to trust it</source>
        <translation>das Zertifikat ist selbstsigniert; um ihm zu vertrauen, in &quot;ca_file&quot; nennen</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that is unknown here; name that in &quot;ca_file&quot; to trust it</source>
        <translation>das Zertifikat stammt von einer hier unbekannten Zertifizierungsstelle; um ihr zu vertrauen, in &quot;ca_file&quot; nennen</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>it asks for a client certificate; name one in &quot;client_certificate&quot;</source>
        <translation>es wird ein Client-Zertifikat verlangt; eines in &quot;client_certificate&quot; nennen</translation>
    </message>
    <message>
        <source>it does not take our client certificate</source>
        <translation>unser Client-Zertifikat wird nicht angenommen</translation>
    </message>
    <message>
        <source>it does not know the authority of our client certificate</source>
        <translation>die Zertifizierungsstelle unseres Client-Zertifikats ist dort unbekannt</translation>
    </message>
    <message>
        <source>what it answered is not TLS; perhaps it speaks plain HTTP there</source>
        <translation>die Antwort ist kein TLS; vielleicht wird dort unverschlüsseltes HTTP gesprochen</translation>
    </message>
    <message>
        <source>it speaks only versions of TLS before 1.2, which are not safe; it must offer 1.2 or newer</source>
        <translation>dort gibt es nur TLS vor 1.2, das nicht sicher ist; nötig ist 1.2 oder neuer</translation>
    </message>
    <message>
        <source>it has no certificate for this host name</source>
        <translation>für diesen Hostnamen gibt es dort kein Zertifikat</translation>
    </message>
    <message>
        <source>it found no way of encryption that both sides know, or wants a client certificate</source>
        <translation>es fand sich kein Verfahren, das beide Seiten kennen, oder es wird ein Client-Zertifikat verlangt</translation>
    </message>
    <message>
        <source>the certificate is for %1</source>
        <translation>das Zertifikat gilt für %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>keinen Host</translation>
    </message>
    <message>
        <source>it was issued by %1</source>
        <translation>ausgestellt von %1</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>sich selbst (selbstsigniert)</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>it is valid from %1 to %2</source>
        <translation>gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>its SHA-256 is %1</source>
        <translation>der SHA-256 ist %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the CA file</source>
        <translation>die CA-Datei</translation>
    </message>
    <message>
        <source>the CA file %1</source>
        <translation>die CA-Datei %1</translation>
    </message>
    <message>
        <source>the client certificate %1</source>
        <translation>das Client-Zertifikat %1</translation>
    </message>
    <message>
        <source>the client key %1</source>
        <translation>der Client-Schlüssel %1</translation>
    </message>
    <message>
        <source>%1: expected certificates in PEM, found none</source>
        <translation>%1: erwartet: Zertifikate in PEM, gefunden: keine</translation>
    </message>
    <message>
        <source>%1: expected an RSA or EC key in PEM, found none</source>
        <translation>%1: erwartet: ein RSA- oder EC-Schlüssel in PEM, gefunden: keiner</translation>
    </message>
    <message>
        <source>%1: expected an RSA or EC key in PEM and its password, found one that the password does not open</source>
        <translation>%1: erwartet: ein RSA- oder EC-Schlüssel in PEM und sein Passwort, gefunden: ein Schlüssel, den das Passwort nicht öffnet</translation>
    </message>
    <message>
        <source>Expected a proxy like &quot;http://proxy.example:3128&quot; or &quot;socks5://127.0.0.1:1080&quot;, found another text.</source>
        <translation>Erwartet: ein Proxy wie &quot;http://proxy.example:3128&quot; oder &quot;socks5://127.0.0.1:1080&quot;, gefunden: ein anderer Text.</translation>
    </message>
    <message>
        <source>The upstream: %1.</source>
        <translation>Das Ziel: %1.</translation>
    </message>
    <message>
        <source>expected an address such as https://api.example, found &quot;%1&quot;</source>
        <translation>erwartet: eine Adresse wie https://api.example, gefunden: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected scheme, host and path only, found user info, a query or a fragment</source>
        <translation>erwartet: nur Schema, Host und Pfad, gefunden: Benutzerangaben, eine Query oder ein Fragment</translation>
    </message>
    <message>
        <source>http:// is for this computer only, since tokens would travel readable; use https://%1</source>
        <translation>http:// ist nur für diesen Rechner, denn Token gingen lesbar durchs Netz; https://%1 verwenden</translation>
    </message>
    <message>
        <source>the client left in the middle of its request</source>
        <translation>der Client brach mitten in der Anfrage ab</translation>
    </message>
    <message>
        <source>the client left before the answer came</source>
        <translation>der Client brach ab, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>the client left in the middle of the answer</source>
        <translation>der Client brach mitten in der Antwort ab</translation>
    </message>
    <message>
        <source>what it said is no sound HTTP answer</source>
        <translation>was es sagte, ist keine ordentliche HTTP-Antwort</translation>
    </message>
    <message>
        <source>the upstream closed the connection without an answer</source>
        <translation>das Ziel hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>the upstream closed the connection in the middle of its answer</source>
        <translation>das Ziel hat die Verbindung mitten in der Antwort geschlossen</translation>
    </message>
    <message>
        <source>the relay was stopped</source>
        <translation>das Relay wurde angehalten</translation>
    </message>
    <message>
        <source>that is the relay itself</source>
        <translation>das ist das Relay selbst</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s</source>
        <translation>%1 hat nicht innerhalb von %2 s geantwortet</translation>
    </message>
    <message>
        <source>nothing listens at %1</source>
        <translation>bei %1 lauscht nichts</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar – %2</translation>
    </message>
    <message>
        <source>the name %1 has no address</source>
        <translation>der Name %1 hat keine Adresse</translation>
    </message>
    <message>
        <source>the name %1 cannot be checked</source>
        <translation>der Name %1 lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>TLS with %1 failed: %2</source>
        <translation>TLS mit %1 ist gescheitert – %2</translation>
    </message>
    <message>
        <source>Port %1 is taken; %2 is free.</source>
        <translation>Port %1 ist belegt; %2 ist frei.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be listened at: %2.</source>
        <translation>An Port %1 von 127.0.0.1 kann nicht gelauscht werden – %2.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be listened on: %3.</source>
        <translation>An Port %1 von %2 kann nicht gelauscht werden – %3.</translation>
    </message>
    <message>
        <source>%1: expected an address of this computer.</source>
        <translation>%1: erwartet: eine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>das Token</translation>
    </message>
    <message>
        <source>user id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>our client id</source>
        <translation>unsere Client-ID</translation>
    </message>
    <message>
        <source>(the token)</source>
        <translation>(das Token)</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2.</source>
        <translation>%1: nicht lesbar – %2.</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: nicht lesbar – %2</translation>
    </message>
    <message>
        <source>%1: cannot be read further: %2.</source>
        <translation>%1: nicht weiter lesbar – %2.</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>nicht lesbar – %1.</translation>
    </message>
    <message>
        <source>cannot be read further: %1.</source>
        <translation>nicht weiter lesbar – %1.</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2.</source>
        <translation>%1: lässt sich nicht schreiben – %2.</translation>
    </message>
    <message>
        <source>%1: expected a file ending in %2.</source>
        <translation>%1: erwartet: eine Datei mit der Endung %2.</translation>
    </message>
    <message>
        <source>%1: is a folder; name a file in it.</source>
        <translation>%1: ist ein Ordner; eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>it is packed with %1; of packed files gzip and zstd are read</source>
        <translation>die Datei ist mit %1 gepackt; gelesen werden gzip und zstd</translation>
    </message>
    <message>
        <source>something that is not packed stands behind the packed text</source>
        <translation>hinter dem gepackten Text steht etwas Ungepacktes</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>zum Entpacken fehlt Speicher</translation>
    </message>
    <message>
        <source>the %1 data are cut short</source>
        <translation>die %1-Daten sind abgeschnitten</translation>
    </message>
    <message>
        <source>the gzip data are damaged (%1)</source>
        <translation>die gzip-Daten sind beschädigt (%1)</translation>
    </message>
    <message>
        <source>the zstd data are damaged (%1)</source>
        <translation>die zstd-Daten sind beschädigt (%1)</translation>
    </message>
    <message>
        <source>the zstd data need a window of more than 128 MiB</source>
        <translation>die zstd-Daten brauchen ein Fenster von mehr als 128 MiB</translation>
    </message>
    <message>
        <source>was truncated: reading it from its beginning</source>
        <translation>wurde gekürzt: wird von vorn gelesen</translation>
    </message>
    <message>
        <source>was replaced: reading the new one</source>
        <translation>wurde ersetzt: die neue wird gelesen</translation>
    </message>
    <message>
        <source>%1 prefix</source>
        <translation>Präfix %1</translation>
    </message>
    <message>
        <source>2 quotes</source>
        <translation>2 Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 gap of blanks</source>
        <translation>%1 Lücke aus Leerzeichen</translation>
    </message>
    <message>
        <source>%1 gaps of blanks</source>
        <translation>%1 Lücken aus Leerzeichen</translation>
    </message>
    <message>
        <source>%1 line break</source>
        <translation>%1 Zeilenumbruch</translation>
    </message>
    <message>
        <source>%1 line breaks</source>
        <translation>%1 Zeilenumbrüche</translation>
    </message>
    <message>
        <source>%1 marked line break</source>
        <translation>%1 markierter Zeilenumbruch</translation>
    </message>
    <message>
        <source>%1 marked line breaks</source>
        <translation>%1 markierte Zeilenumbrüche</translation>
    </message>
    <message>
        <source>%1 string concatenation</source>
        <translation>%1 Textverkettung</translation>
    </message>
    <message>
        <source>%1 string concatenations</source>
        <translation>%1 Textverkettungen</translation>
    </message>
    <message>
        <source>%1 terminal colour</source>
        <translation>%1 Terminalfarbe</translation>
    </message>
    <message>
        <source>%1 terminal colours</source>
        <translation>%1 Terminalfarben</translation>
    </message>
    <message>
        <source>%1 invisible character</source>
        <translation>%1 unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>%1 invisible characters</source>
        <translation>%1 unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>%1 percent escape</source>
        <translation>%1 Prozentkodierung</translation>
    </message>
    <message>
        <source>%1 percent escapes</source>
        <translation>%1 Prozentkodierungen</translation>
    </message>
    <message>
        <source>%1 backslash escape</source>
        <translation>%1 Backslash-Maskierung</translation>
    </message>
    <message>
        <source>%1 backslash escapes</source>
        <translation>%1 Backslash-Maskierungen</translation>
    </message>
    <message>
        <source>%1 HTML entity</source>
        <translation>%1 HTML-Entität</translation>
    </message>
    <message>
        <source>%1 HTML entities</source>
        <translation>%1 HTML-Entitäten</translation>
    </message>
    <message>
        <source>%1 HTML tag</source>
        <translation>%1 HTML-Tag</translation>
    </message>
    <message>
        <source>%1 HTML tags</source>
        <translation>%1 HTML-Tags</translation>
    </message>
    <message>
        <source>%1 quoted-printable escape</source>
        <translation>%1 Quoted-Printable-Kodierung</translation>
    </message>
    <message>
        <source>%1 quoted-printable escapes</source>
        <translation>%1 Quoted-Printable-Kodierungen</translation>
    </message>
    <message>
        <source>cut by an ellipsis: the rest is missing</source>
        <translation>mit Auslassungspunkten gekürzt: Der Rest fehlt</translation>
    </message>
    <message>
        <source>cut by a mask: the rest is missing</source>
        <translation>durch eine Maske gekürzt: Der Rest fehlt</translation>
    </message>
    <message>
        <source>%1 cookie chunks</source>
        <translation>%1 Cookie-Teile</translation>
    </message>
    <message>
        <source>%1:%2:%3: expected %4, found %5.</source>
        <translation>%1:%2:%3: erwartet: %4, gefunden: %5.</translation>
    </message>
    <message>
        <source>%1: expected a case file (&quot;schema&quot;: &quot;%2&quot;), found %3.</source>
        <translation>%1: erwartet: eine Falldatei (&quot;schema&quot;: &quot;%2&quot;), gefunden: %3.</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>eine andere Datei</translation>
    </message>
    <message>
        <source>%1: expected %2 at %3.</source>
        <translation>%1: erwartet: %2 bei %3.</translation>
    </message>
    <message>
        <source>%1: expected a diagnosis with one result for each environment, found another number.</source>
        <translation>%1: erwartet: eine Diagnose mit einem Ergebnis je Umgebung, gefunden: eine andere Zahl.</translation>
    </message>
    <message>
        <source>%1: the key that is said to verify the token does not verify it: the file was changed.</source>
        <translation>%1: Der Schlüssel, der das Token bestätigen soll, bestätigt es nicht: Die Datei wurde verändert.</translation>
    </message>
    <message>
        <source>secret %1: the demo has no such secret</source>
        <translation>Geheimnis %1: Die Demo hat kein solches</translation>
    </message>
    <message>
        <source>The demo could not listen on a loopback port.</source>
        <translation>Die Demo konnte an keinem Loopback-Port lauschen.</translation>
    </message>
    <message>
        <source>%1: unknown algorithm</source>
        <translation>%1: unbekannter Algorithmus</translation>
    </message>
    <message>
        <source>Nothing is asked while Jotscope is offline.</source>
        <translation>Solange Jotscope offline ist, wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Go online, and log in again.</source>
        <translation>Online gehen und erneut anmelden.</translation>
    </message>
    <message>
        <source>HTTP status %1 when it was asked beforehand</source>
        <translation>HTTP-Status %1 bei der Anfrage zuvor</translation>
    </message>
    <message>
        <source>The redirect address cannot be listened on.</source>
        <translation>An der Redirect-Adresse kann nicht gelauscht werden.</translation>
    </message>
    <message>
        <source>signature, %1 bytes</source>
        <translation>Signatur, %1 Bytes</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>%1 Signaturen</translation>
    </message>
    <message>
        <source>%1 identity</source>
        <translation>%1 Identität</translation>
    </message>
    <message>
        <source>%1 identities</source>
        <translation>%1 Identitäten</translation>
    </message>
    <message>
        <source>%1 identity (%2)</source>
        <translation>%1 Identität (%2)</translation>
    </message>
    <message>
        <source>%1 identities (%2)</source>
        <translation>%1 Identitäten (%2)</translation>
    </message>
    <message>
        <source>identities, when the case was recorded</source>
        <translation>Identitäten, schon bei der Aufzeichnung des Falls</translation>
    </message>
    <message>
        <source>%1 member of answers</source>
        <translation>%1 Element aus Antworten</translation>
    </message>
    <message>
        <source>%1 members of answers</source>
        <translation>%1 Elemente aus Antworten</translation>
    </message>
    <message>
        <source>%1 credential (%2)</source>
        <translation>%1 Zugangsdatum (%2)</translation>
    </message>
    <message>
        <source>%1 credentials (%2)</source>
        <translation>%1 Zugangsdaten (%2)</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Verzeichnis</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele symbolische Verknüpfungen</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Speicherkontingent ist erschöpft</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>filename to open or create not specified</source>
        <translation>kein Dateiname angegeben</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite abgebrochen</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Verbindung abgerissen</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>kein Weg zum Host</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>der Host ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Netzwerkfehler</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Zeitüberschreitung im Netz</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>die Gegenseite hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>die Adresse ist bereits belegt</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>die Adresse ist bereits belegt</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>die Adresse ist geschützt</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>die Adresse ist hier nicht verfügbar</translation>
    </message>
    <message>
        <source>Connection to proxy refused</source>
        <translation>der Proxy hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection to proxy closed prematurely</source>
        <translation>der Proxy hat die Verbindung vorzeitig geschlossen</translation>
    </message>
    <message>
        <source>Proxy connection refused</source>
        <translation>der Proxy hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Proxy connection closed prematurely</source>
        <translation>der Proxy hat die Verbindung vorzeitig geschlossen</translation>
    </message>
    <message>
        <source>Proxy server connection timed out</source>
        <translation>Zeitüberschreitung beim Proxy</translation>
    </message>
    <message>
        <source>Proxy server not found</source>
        <translation>der Proxy wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Proxy connection timed out</source>
        <translation>Zeitüberschreitung beim Proxy</translation>
    </message>
    <message>
        <source>Proxy denied connection</source>
        <translation>der Proxy hat die Verbindung verweigert</translation>
    </message>
    <message>
        <source>Did not receive HTTP response from proxy</source>
        <translation>vom Proxy kam keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>Error parsing authentication request from proxy</source>
        <translation>die Anmeldeaufforderung des Proxys ist nicht lesbar</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <translation>Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>Proxy requires authentication</source>
        <translation>der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>SOCKS version 5 protocol error</source>
        <translation>Fehler im SOCKS-5-Protokoll</translation>
    </message>
    <message>
        <source>General SOCKSv5 server failure</source>
        <translation>allgemeiner Fehler des SOCKS-5-Servers</translation>
    </message>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>der SOCKS-5-Server erlaubt die Verbindung nicht</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>Fehler beim TLS-Handshake: %1</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>Fehler beim Lesen: %1</translation>
    </message>
    <message>
        <source>Secret keychain:%1: no unlocked keyring answered%2. Start or unlock one (GNOME Keyring, KWallet, KeePassXC), or put the secret into an environment variable and write &quot;env:NAME&quot;.</source>
        <translation>Geheimnis keychain:%1: Kein entsperrter Schlüsselbund hat geantwortet%2. Einen starten oder entsperren (GNOME-Schlüsselbund, KWallet, KeePassXC) oder das Geheimnis in eine Umgebungsvariable legen und &quot;env:NAME&quot; schreiben.</translation>
    </message>
    <message>
        <source> (it hangs)</source>
        <translation> (er hängt)</translation>
    </message>
    <message>
        <source>inside the token</source>
        <translation>im Token</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>eines der CA-Zertifikate ist ungültig</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>die Signatur des Zertifikats ist ungültig</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>das Zertifikat ist für diesen Zweck nicht geeignet</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>die Zertifikatskette ist länger als erlaubt (basicConstraints)</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>die Gegenseite hat kein Zertifikat vorgelegt</translation>
    </message>
    <message>
        <source>no refused request</source>
        <translation>keine abgelehnte Anfrage</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>%1 blanks</source>
        <translation>%1 Leerzeichen</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>Cause still open</source>
        <translation>Ursache noch offen</translation>
    </message>
    <message>
        <source>percent-encoding</source>
        <translation>Prozentkodierung</translation>
    </message>
    <message>
        <source>The service answered %1 to this token: it refused nothing.</source>
        <translation>Der Dienst hat auf dieses Token mit %1 geantwortet: Er hat nichts abgelehnt.</translation>
    </message>
    <message>
        <source>a refusal to explain</source>
        <translation>eine Ablehnung, die zu erklären ist</translation>
    </message>
    <message>
        <source>Give the answer of the call that failed, or check that this address asks for a token at all.</source>
        <translation>Die Antwort des Aufrufs angeben, der scheiterte, oder prüfen, ob diese Adresse überhaupt ein Token verlangt.</translation>
    </message>
    <message>
        <source>%1 has no search by %2: whether the person has another id is not known.</source>
        <translation>%1 kennt keine Suche nach %2: Ob die Person eine andere ID hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>a list, empty when nobody fits</source>
        <translation>eine Liste, leer wenn niemand passt</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 has no such user, but %2 has one with this id.</source>
        <translation>%1 kennt diesen Benutzer nicht, aber in %2 gibt es einen mit dieser ID.</translation>
    </message>
    <message>
        <source>%1 answered in words that no profile knows.</source>
        <translation>%1 hat mit Worten geantwortet, die kein Profil kennt.</translation>
    </message>
    <message>
        <source>%1 answered %2 in words that no profile knows.</source>
        <translation>%1 hat mit %2 geantwortet, in Worten, die kein Profil kennt.</translation>
    </message>
    <message>
        <source>%1 says that there is no such user; why is still open.</source>
        <translation>%1 sagt, dass es diesen Benutzer nicht gibt; warum, ist noch offen.</translation>
    </message>
    <message>
        <source>%1 The user was not checked.</source>
        <translation>%1 Der Benutzer wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Add a user endpoint to %1 to check the user.</source>
        <translation>%1 einen Benutzerendpunkt geben, um den Benutzer zu prüfen.</translation>
    </message>
    <message>
        <source>no user endpoint</source>
        <translation>kein Endpunkt</translation>
    </message>
    <message>
        <source>Check that %1 runs a service at port %2 and that nothing, a firewall or a proxy, is in the way.</source>
        <translation>Prüfen, ob auf %1 am Port %2 ein Dienst läuft und ob nichts dazwischen steht, etwa Firewall oder Proxy.</translation>
    </message>
    <message>
        <source>Find out where the account was made. Only in %1: log in there. In %2 too: its audit log says who deleted it.</source>
        <translation>Herausfinden, wo das Konto angelegt wurde. Nur in %1: dort anmelden. Auch in %2: Das Audit-Log dort sagt, wer es gelöscht hat.</translation>
    </message>
    <message>
        <source>%1 has this id too, but such ids are given out in many places</source>
        <translation>%1 hat diese ID auch, aber solche IDs werden an vielen Orten vergeben</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>It says that there is no such user; many services say it in these words.</source>
        <translation>Er sagt, dass es diesen Benutzer nicht gibt; viele Dienste sagen es so.</translation>
    </message>
    <message>
        <source>A status of %1 refuses nothing: the service took the token, or did not look at it.</source>
        <translation>Der Status %1 lehnt nichts ab: Der Dienst hat das Token angenommen oder nicht angesehen.</translation>
    </message>
    <message>
        <source>There is no such search</source>
        <translation>Diese Suche gibt es nicht</translation>
    </message>
    <message>
        <source>No refusal.</source>
        <translation>Keine Ablehnung.</translation>
    </message>
    <message>
        <source>made by the key &quot;%1&quot;, as the header says</source>
        <translation>vom Schlüssel &quot;%1&quot;, wie der Header sagt</translation>
    </message>
    <message>
        <source>a header that names no key</source>
        <translation>ein Header, der keinen Schlüssel nennt</translation>
    </message>
    <message>
        <source>a signature by %1 that verifies with none of them</source>
        <translation>eine Signatur mit %1, die mit keinem davon gültig ist</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the user&apos;s id, %n characters</source>
        <translation>
            <numerusform>die Benutzer-ID, %n Zeichen</numerusform>
            <numerusform>die Benutzer-ID, %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>weggelassen: %1</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>They differ in %1, and in one time or id.</source>
        <translation>Sie unterscheiden sich in %1 und in einer Zeit oder ID.</translation>
    </message>
    <message>
        <source>They differ in %1, and in %2 times and ids.</source>
        <translation>Sie unterscheiden sich in %1 und in %2 Zeiten und IDs.</translation>
    </message>
    <message>
        <source>asking, %1 s</source>
        <translation>wird gefragt, %1 s</translation>
    </message>
    <message>
        <source>Log in at %1, which has this user, and use that token there.</source>
        <translation>Bei %1 anmelden, wo es diesen Benutzer gibt, und jenes Token dort verwenden.</translation>
    </message>
    <message>
        <source>unknown host name</source>
        <translation>unbekannter Hostname</translation>
    </message>
    <message>
        <source>broken answer</source>
        <translation>defekte Antwort</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>No HTTP answer: %1 (%2)</source>
        <translation>Keine HTTP-Antwort: %1 (%2)</translation>
    </message>
    <message>
        <source>Other ids bring a record that is not theirs too: the answer is not about this id</source>
        <translation>Auch andere IDs bringen einen Satz, der nicht ihrer ist: Die Antwort betrifft diese ID nicht</translation>
    </message>
    <message>
        <source>%1 of %2 octets</source>
        <translation>%1 von %2 Byte</translation>
    </message>
    <message>
        <source>a header that does not say how it was signed</source>
        <translation>ein Header, der nicht sagt, wie signiert wurde</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>Make the issuer write &quot;alg&quot;.</source>
        <translation>Den Aussteller „alg“ schreiben lassen.</translation>
    </message>
    <message>
        <source>Look at the deep part elsewhere; many services refuse it too.</source>
        <translation>Den tiefen Teil anderswo ansehen; viele Dienste weisen ihn auch ab.</translation>
    </message>
    <message>
        <source>Make the issuer write whole characters.</source>
        <translation>Den Aussteller ganze Zeichen schreiben lassen.</translation>
    </message>
    <message>
        <source>&quot;alg&quot; with the name of an algorithm (RFC 7515 §4.1.1)</source>
        <translation>„alg“ mit dem Namen eines Algorithmus (RFC 7515 §4.1.1)</translation>
    </message>
    <message>
        <source>at most %1 levels, which Jotscope reads</source>
        <translation>höchstens %1 Ebenen, so weit liest Jotscope</translation>
    </message>
    <message>
        <source>whole characters (RFC 8259 §8.2)</source>
        <translation>ganze Zeichen (RFC 8259 §8.2)</translation>
    </message>
    <message>
        <source>a signature as long as its algorithm makes it</source>
        <translation>eine Signatur in der Länge ihres Algorithmus</translation>
    </message>
    <message>
        <source>%1&apos;s user endpoint gave no whole answer.</source>
        <translation>%1: Der Benutzerendpunkt gab keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>a whole HTTP answer</source>
        <translation>eine vollständige HTTP-Antwort</translation>
    </message>
    <message>
        <source>The user exists in %1, but &quot;%2&quot; of the token is no time.</source>
        <translation>%1: Der Benutzer existiert, aber &quot;%2&quot; im Token ist keine Zeit.</translation>
    </message>
    <message>
        <source>The token&apos;s audience is no text; %1 wants its own.</source>
        <translation>Der Empfänger (aud) ist kein Text; %1 verlangt einen bestimmten.</translation>
    </message>
    <message>
        <source>The token&apos;s issuer is no text; %1 wants its own.</source>
        <translation>Der Aussteller (iss) ist kein Text; %1 verlangt einen bestimmten.</translation>
    </message>
    <message>
        <source>%1&apos;s service wants another audience than this token&apos;s.</source>
        <translation>%1: Der Dienst verlangt einen anderen Empfänger (aud).</translation>
    </message>
    <message>
        <source>%1&apos;s service wants another issuer than this token&apos;s.</source>
        <translation>%1: Der Dienst verlangt einen anderen Aussteller (iss).</translation>
    </message>
    <message>
        <source>Not %1 but a key of %2 made this signature.</source>
        <translation>Diese Signatur stammt nicht von %1, sondern von einem Schlüssel von %2.</translation>
    </message>
    <message>
        <source>A disclosure does not belong to this token.</source>
        <translation>Eine Offenlegung gehört nicht zu diesem Token.</translation>
    </message>
    <message>
        <source>The key binding behind the token does not hold.</source>
        <translation>Die Schlüsselbindung hinter dem Token ist ungültig.</translation>
    </message>
    <message>
        <source>The token is not strictly encoded: strict services refuse it.</source>
        <translation>Das Token ist nicht streng kodiert: Strenge Dienste weisen es ab.</translation>
    </message>
    <message>
        <source>%1 twice</source>
        <translation>%1 doppelt</translation>
    </message>
    <message>
        <source>a name twice</source>
        <translation>Name doppelt</translation>
    </message>
    <message>
        <source>spare bits</source>
        <translation>überzählige Bits</translation>
    </message>
    <message>
        <source>half a character</source>
        <translation>halbes Zeichen</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>Byte Order Mark</translation>
    </message>
    <message>
        <source>too deep for us</source>
        <translation>zu tief für uns</translation>
    </message>
    <message>
        <source>signature: %1 of %2 octets</source>
        <translation>Signatur: %1 von %2 Byte</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht erfragt</translation>
    </message>
    <message>
        <source>half a character: not asked for</source>
        <translation>halbes Zeichen: nicht erfragt</translation>
    </message>
    <message>
        <source>Ask again. If it stays so, look at the log of what answers at %1: its answer breaks off, or is no HTTP.</source>
        <translation>Erneut fragen. Bleibt es dabei, das Log dessen ansehen, was dort antwortet (%1): Seine Antwort bricht ab oder ist kein HTTP.</translation>
    </message>
    <message>
        <source>Compare the record in %1 with the person who logged in: a name or an e-mail may have been changed since.</source>
        <translation>Den Satz in %1 mit der Person vergleichen, die sich angemeldet hat: Name oder E-Mail können seither geändert worden sein.</translation>
    </message>
    <message>
        <source>Make the issuer write &quot;%1&quot; as a number of seconds since 1970 (RFC 7519 §2).</source>
        <translation>Den Aussteller &quot;%1&quot; als Zahl der Sekunden seit 1970 schreiben lassen (RFC 7519 §2).</translation>
    </message>
    <message>
        <source>Look at the log of the service in %1: our lookup finds this user.</source>
        <translation>Das Log des Dienstes in %1 ansehen: Unsere Abfrage findet diesen Benutzer.</translation>
    </message>
    <message>
        <source>Ask %1 for a token with the audience %2</source>
        <translation>Bei %1 ein Token mit dem Empfänger (aud) %2 anfordern</translation>
    </message>
    <message>
        <source>Make whoever issues it write &quot;iss&quot; as %1 expects it: &quot;%2&quot;.</source>
        <translation>Beim Aussteller &quot;iss&quot; so schreiben lassen, wie %1 es erwartet: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Compare the audience that the service in %1 is set to with the token&apos;s: %2.</source>
        <translation>Den im Dienst eingestellten Empfänger (aud, %1) mit dem des Tokens vergleichen: %2.</translation>
    </message>
    <message>
        <source>Compare the issuer that the service in %1 is set to with the token&apos;s: %2.</source>
        <translation>Den im Dienst eingestellten Aussteller (%1) mit dem des Tokens vergleichen: %2.</translation>
    </message>
    <message>
        <source>Find out why a key of %1 signs in %2&apos;s name: by a mix-up of keys, or to forge.</source>
        <translation>Herausfinden, warum ein Schlüssel von %1 im Namen von %2 signiert: eine Verwechslung von Schlüsseln oder eine Fälschung.</translation>
    </message>
    <message>
        <source>Compare the keys that the issuer signs with and those the token is checked with; fetch the key set again, or align the secret.</source>
        <translation>Vergleichen, womit der Aussteller signiert und womit geprüft wird; den Schlüsselsatz neu abrufen oder das Geheimnis angleichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice; services differ in which one they read.</source>
        <translation>„%1“ steht doppelt; Dienste lesen nicht alle denselben Wert.</translation>
    </message>
    <message>
        <source>The id holds half a character: nobody can be asked for it.</source>
        <translation>Die ID enthält ein halbes Zeichen: Danach lässt sich niemand fragen.</translation>
    </message>
    <message>
        <source>The token nests deeper than Jotscope reads: not all is judged.</source>
        <translation>Das Token ist tiefer verschachtelt, als Jotscope liest: Nicht alles ist beurteilt.</translation>
    </message>
    <message>
        <source>Make the issuer write &quot;%1&quot; once: here it is %2, for a service that takes the first it is %3.</source>
        <translation>Den Aussteller „%1“ nur einmal schreiben lassen: Hier gilt %2, für einen Dienst, der den ersten Wert nimmt, %3.</translation>
    </message>
    <message>
        <source>Find where &quot;%1&quot; lost half a character between the issuer&apos;s store and the token.</source>
        <translation>Herausfinden, wo „%1“ zwischen dem Speicher des Ausstellers und dem Token ein halbes Zeichen verlor.</translation>
    </message>
    <message>
        <source>Look at what stands behind the deep part elsewhere, or make the issuer write flatter claims.</source>
        <translation>Was hinter dem tiefen Teil steht, anderswo ansehen oder den Aussteller flachere Claims schreiben lassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice: a service that takes the first reads %2, not %3</source>
        <translation>„%1“ steht doppelt: Ein Dienst, der den ersten Wert nimmt, liest %2, nicht %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice: strict services refuse such a token (RFC 7519 §4)</source>
        <translation>„%1“ steht doppelt: Strenge Dienste weisen so ein Token ab (RFC 7519 §4)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number: strict services refuse such a token (RFC 7519 §2)</source>
        <translation>„%1“ ist keine Zahl: Strenge Dienste weisen so ein Token ab (RFC 7519 §2)</translation>
    </message>
    <message>
        <source>The id holds half a character: no store has such an id</source>
        <translation>Die ID enthält ein halbes Zeichen: Kein Speicher hat so eine ID</translation>
    </message>
    <message>
        <source>No whole answer: %1 (%2)</source>
        <translation>Keine vollständige Antwort: %1 (%2)</translation>
    </message>
    <message>
        <source>The question is sent on to another host, under the same path: %1</source>
        <translation>Die Frage wird unter demselben Pfad an einen anderen Host verwiesen: %1</translation>
    </message>
    <message>
        <source>A user that was deleted in %1 alone looks the same</source>
        <translation>Ein nur dort gelöschter Benutzer sähe genauso aus (%1)</translation>
    </message>
    <message>
        <source>It does not say when it was issued (iat), as issuers do</source>
        <translation>Es sagt nicht, wann es ausgestellt wurde (iat), wie Aussteller es tun</translation>
    </message>
    <message>
        <source>%1 answers 410: it was there and is gone</source>
        <translation>%1 antwortet 410: Es gab ihn, und er ist weg</translation>
    </message>
    <message>
        <source>Several accounts have the token&apos;s %1</source>
        <translation>Mehrere Konten haben denselben Wert wie das Token (%1)</translation>
    </message>
    <message>
        <source>A credential that sees no user is answered so too</source>
        <translation>Zugangsdaten, die keinen Benutzer sehen, erhalten dieselbe Antwort</translation>
    </message>
    <message>
        <source>The token breaks off inside &quot;%1&quot;: this is only its beginning, and was not asked for.</source>
        <translation>Das Token bricht in „%1“ ab: Das ist nur der Anfang, danach wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>has this id for someone else</source>
        <translation>hat diese ID für jemand anderen</translation>
    </message>
    <message>
        <source>has this user</source>
        <translation>kennt diesen Benutzer</translation>
    </message>
    <message>
        <source>%1 decides about neither.</source>
        <translation>%1 entscheidet über keines von beiden.</translation>
    </message>
    <message>
        <source>%1 accepts both.</source>
        <translation>%1 akzeptiert beide.</translation>
    </message>
    <message>
        <source>%1 rejects both.</source>
        <translation>%1 lehnt beide ab.</translation>
    </message>
    <message>
        <source>%1 accepts A, and is undecided about B.</source>
        <translation>%1 akzeptiert A; bei B ist es unentschieden.</translation>
    </message>
    <message>
        <source>%1 rejects A, and is undecided about B.</source>
        <translation>%1 lehnt A ab; bei B ist es unentschieden.</translation>
    </message>
    <message>
        <source>%1 is undecided about A, and accepts B.</source>
        <translation>Bei A ist es in %1 unentschieden; B wird akzeptiert.</translation>
    </message>
    <message>
        <source>%1 is undecided about A, and rejects B.</source>
        <translation>Bei A ist es in %1 unentschieden; B wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1 accepts A and rejects B.</source>
        <translation>%1 akzeptiert A und lehnt B ab.</translation>
    </message>
    <message>
        <source>%1 rejects A and accepts B.</source>
        <translation>%1 lehnt A ab und akzeptiert B.</translation>
    </message>
    <message>
        <source>What differs there: %1.</source>
        <translation>Unterschiede dort: %1.</translation>
    </message>
    <message>
        <source>The signature is cut short: it has %1 of %2 octets.</source>
        <translation>Die Signatur ist abgeschnitten: Sie hat %1 von %2 Byte.</translation>
    </message>
    <message>
        <source>%1 holds half a character (a lone surrogate): services keep, replace or refuse it.</source>
        <translation>%1 enthält ein halbes Zeichen (ein einzelnes Surrogat): Dienste behalten, ersetzen oder verweigern es.</translation>
    </message>
    <message>
        <source>%1 more members hold half a character in the %2.</source>
        <translation>%1 weitere Elemente enthalten ein halbes Zeichen (%2).</translation>
    </message>
    <message>
        <source>The %1 nests more than %2 levels deep at octet %3. Jotscope reads no deeper, and nothing behind it.</source>
        <translation>%1: ab Byte %3 mehr als %2 Ebenen tief verschachtelt. Tiefer liest Jotscope nicht, und nichts dahinter.</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;alg&quot; names no algorithm: RFC 7515 §4.1.1 demands its name as a string.</source>
        <translation>„alg“ im Header nennt keinen Algorithmus: RFC 7515 §4.1.1 verlangt seinen Namen als Zeichenkette.</translation>
    </message>
    <message>
        <source>The header has no &quot;alg&quot;, which RFC 7515 §4.1.1 demands: how it was signed is not said.</source>
        <translation>Im Header fehlt „alg“, das RFC 7515 §4.1.1 verlangt: Wie signiert wurde, ist nicht gesagt.</translation>
    </message>
    <message>
        <source>The header nests more than %1 levels deep; what it demands behind that is not read here.</source>
        <translation>Der Header ist mehr als %1 Ebenen tief verschachtelt; was er dahinter verlangt, wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>more token</source>
        <translation>weiteres Token</translation>
    </message>
    <message>
        <source>more tokens</source>
        <translation>weitere Token</translation>
    </message>
    <message>
        <source>further cause</source>
        <translation>weitere Ursache</translation>
    </message>
    <message>
        <source>further causes</source>
        <translation>weitere Ursachen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>schwerwiegend</translation>
    </message>
    <message>
        <source>belongs here</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>would refuse</source>
        <translation>würde ablehnen</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>hier vorgelegt</translation>
    </message>
    <message>
        <source>The question is sent on to %1</source>
        <translation>Die Frage wird an %1 verwiesen</translation>
    </message>
    <message>
        <source>A list of %1 came, and none of them has the id &quot;%2&quot;.</source>
        <translation>Es kam eine Liste mit %1 Einträgen, und keiner davon hat die ID &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Another id is answered with a record that is not its own too; nothing is said of the user.</source>
        <translation>Auch eine andere ID wird mit einem fremden Satz beantwortet; über den Benutzer sagt das nichts.</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>login page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>the token&apos;s %1</source>
        <translation>%1 aus dem Token</translation>
    </message>
    <message>
        <source>a spelling of the user id</source>
        <translation>eine Schreibweise der Benutzer-ID</translation>
    </message>
    <message>
        <source>the %1 that the code counts are over</source>
        <translation>die %1, die der Code gilt, sind um</translation>
    </message>
    <message>
        <source>the %1 that the code counts are over; the provider said &quot;%2&quot; until then</source>
        <translation>die %1, die der Code gilt, sind um; bis dahin sagte der Anbieter „%2“</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message>
        <source>keys</source>
        <comment>what a request asks for</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Token report</source>
        <translation>Token-Bericht</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Removed from this report</source>
        <translation>Aus diesem Bericht entfernt</translation>
    </message>
    <message>
        <source>Nothing was removed from the token: whoever has this file may be able to use it.</source>
        <translation>Vom Token wurde nichts entfernt: Wer diese Datei hat, kann es womöglich benutzen.</translation>
    </message>
    <message>
        <source>Secrets of environments are never written.</source>
        <translation>Geheimnisse von Umgebungen werden nie geschrieben.</translation>
    </message>
    <message>
        <source>Token report: %1</source>
        <translation>Token-Bericht: %1</translation>
    </message>
    <message>
        <source>Of so many tokens each has a short section; JSON and case files hold everything.</source>
        <translation>Bei so vielen Token hat jedes nur einen kurzen Abschnitt; JSON und Falldateien enthalten alles.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>As of, recorded</source>
        <translation>Stand, aufgezeichnet</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Service answered</source>
        <translation>Antwort des Dienstes</translation>
    </message>
    <message>
        <source>SHA-256 of the token</source>
        <translation>SHA-256 des Tokens</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>%1: %2 ruled out, %3 open</source>
        <translation>%1: %2 ausgeschlossen, %3 offen</translation>
    </message>
    <message>
        <source>none stands; each was looked at</source>
        <translation>keine trifft zu; jede wurde geprüft</translation>
    </message>
    <message>
        <source>ranked, with the evidence for and against</source>
        <translation>der Reihe nach, mit dem, was dafür und dagegen spricht</translation>
    </message>
    <message>
        <source>gravest first</source>
        <translation>die schwersten zuerst</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, in %1</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>letter for letter</source>
        <translation>Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>by verdict and cause</source>
        <translation>nach Urteil und Ursache</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>the same token, asked of each</source>
        <translation>dasselbe Token, in jeder geprüft</translation>
    </message>
    <message>
        <source>payload, exact numbers and order</source>
        <translation>Payload, mit genauen Zahlen und in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>each that was tried, and where it came from</source>
        <translation>jeder, der versucht wurde, und woher er stammt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>nothing has left this computer</source>
        <translation>nichts hat diesen Rechner verlassen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1, request id %2</source>
        <translation>%1, Anfrage-ID %2</translation>
    </message>
    <message>
        <source>UTC, compressed at the breaks</source>
        <translation>UTC, an den Unterbrechungen gestaucht</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a verdict, and the environment that gives it</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, as of %2 (recorded)</source>
        <translation>%1, Stand %2 (aufgezeichnet)</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1. Cause: %2, %3</source>
        <translation>%1. Ursache: %2, %3</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>Service answered: %1</source>
        <translation>Antwort des Dienstes: %1</translation>
    </message>
    <message>
        <source>Token: %1; %2</source>
        <translation>Token: %1; %2</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>dafür: %1</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>dagegen: %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>weiter: %1</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
    <message>
        <source>remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>%1: key %2, %3, %4 bits, from %5: %6</source>
        <translation>%1: Schlüssel %2, %3, %4 Bit, Quelle %5: %6</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>, valid %1 more</source>
        <translation>, noch %1 gültig</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>by itself</source>
        <comment>a token with nothing around it</comment>
        <translation>für sich allein</translation>
    </message>
    <message>
        <source>%1&apos;s issuer</source>
        <translation>Aussteller von %1</translation>
    </message>
    <message>
        <source>%1&apos;s API</source>
        <translation>API von %1</translation>
    </message>
    <message>
        <source>%1 at an unknown time</source>
        <translation>%1, Zeitpunkt unbekannt</translation>
    </message>
    <message>
        <source>refused at an unknown time</source>
        <translation>abgelehnt, Zeitpunkt unbekannt</translation>
    </message>
    <message>
        <source>refuses the token</source>
        <translation>lehnt das Token ab</translation>
    </message>
    <message>
        <source>says that the session is over</source>
        <translation>sagt, dass die Sitzung beendet ist</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an environment</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Token report: %1, %2</source>
        <translation>Token-Bericht: %1, %2</translation>
    </message>
    <message>
        <source>… and %1.</source>
        <translation>… und %1.</translation>
    </message>
    <message>
        <source>Unknown to the service</source>
        <translation>Dem Dienst unbekannt</translation>
    </message>
    <message>
        <source>Service looks elsewhere</source>
        <translation>Dienst sucht woanders</translation>
    </message>
    <message>
        <source>Deleted, registered anew</source>
        <translation>Gelöscht, neu angelegt</translation>
    </message>
    <message>
        <source>Merged into another one</source>
        <translation>Mit anderem Konto vereint</translation>
    </message>
    <message>
        <source>The id is another&apos;s now</source>
        <translation>Die ID hat nun ein anderer</translation>
    </message>
    <message>
        <source>A program&apos;s token, no sub</source>
        <translation>Programm-Token, ohne sub</translation>
    </message>
    <message>
        <source>The key is not published</source>
        <translation>Schlüssel unveröffentlicht</translation>
    </message>
    <message>
        <source>The router knows no path</source>
        <translation>Router kennt den Pfad nicht</translation>
    </message>
    <message>
        <source>Answer that says nothing</source>
        <translation>Antwort, die nichts sagt</translation>
    </message>
    <message>
        <source>Demo: environment</source>
        <translation>Demo: Umgebung</translation>
    </message>
    <message>
        <source>Demo: user record</source>
        <translation>Demo: Benutzersatz</translation>
    </message>
    <message>
        <source>Demo: id in sub</source>
        <translation>Demo: ID in sub</translation>
    </message>
    <message>
        <source>Demo: time and session</source>
        <translation>Demo: Zeit und Sitzung</translation>
    </message>
    <message>
        <source>Demo: key and signature</source>
        <translation>Demo: Schlüssel, Signatur</translation>
    </message>
    <message>
        <source>Demo: who answered</source>
        <translation>Demo: wer antwortete</translation>
    </message>
    <message>
        <source>An intermediary answered</source>
        <translation>Etwas dazwischen antwortete</translation>
    </message>
    <message>
        <source>Account changed since</source>
        <translation>Konto seither geändert</translation>
    </message>
    <message>
        <source>should be seconds</source>
        <translation>Sekunden erwartet</translation>
    </message>
    <message>
        <source>no usable %1</source>
        <translation>kein nutzbares %1</translation>
    </message>
    <message>
        <source>no usable id</source>
        <translation>keine nutzbare ID</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 antwortete</translation>
    </message>
    <message>
        <source>named only inside the token</source>
        <translation>nur im Token genannt</translation>
    </message>
    <message>
        <source>banned until %1</source>
        <translation>gebannt bis %1</translation>
    </message>
    <message>
        <source>deleted by the administrator %1 from %2</source>
        <translation>gelöscht vom Administrator %1 von %2 aus</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <translation>gelöscht am %1</translation>
    </message>
    <message>
        <source>disabled by the administrator %1 from %2</source>
        <translation>deaktiviert vom Administrator %1 von %2 aus</translation>
    </message>
    <message>
        <source>disabled on %1</source>
        <translation>deaktiviert am %1</translation>
    </message>
    <message>
        <source>in the recycle bin since %1</source>
        <translation>im Papierkorb seit %1</translation>
    </message>
    <message>
        <source>its state is %1</source>
        <translation>sein Zustand ist %1</translation>
    </message>
    <message>
        <source>its status is %1</source>
        <translation>sein Status ist %1</translation>
    </message>
    <message>
        <source>not activated yet (%1)</source>
        <translation>noch nicht aktiviert (%1)</translation>
    </message>
    <message>
        <source>suspended until %1</source>
        <translation>suspendiert bis %1</translation>
    </message>
    <message>
        <source>known by e-mail only (staged)</source>
        <translation>nur mit E-Mail bekannt (vorgemerkt)</translation>
    </message>
    <message>
        <source>Write the issuer alike at both ends, or add it to &quot;Also known as&quot; (issuer_aliases).</source>
        <translation>Den Aussteller an beiden Enden gleich schreiben oder bei &quot;Auch bekannt als&quot; (issuer_aliases) eintragen.</translation>
    </message>
    <message>
        <source>Under JSON, say as &quot;alternates&quot; of user_endpoint how users are searched, or untick &quot;by e-mail and other claims&quot; (probe alternates).</source>
        <translation>Unter JSON als &quot;alternates&quot; von user_endpoint angeben, wie Benutzer gesucht werden, oder &quot;nach E-Mail und anderen Claims&quot; (Probe alternates) abwählen.</translation>
    </message>
    <message>
        <source>Have %1 show a certificate that fits, or trust it under Network of %2: its authority (ca_file), or this certificate alone.</source>
        <translation>%1 ein passendes Zertifikat vorlegen lassen oder ihm unter Netzwerk von %2 vertrauen: seiner Zertifizierungsstelle (ca_file) oder nur diesem Zertifikat.</translation>
    </message>
    <message>
        <source>Name the &quot;Client certificate&quot; that %1 asks for under Network of %2 (client_certificate).</source>
        <translation>Das &quot;Client-Zertifikat&quot;, das %1 verlangt, unter Netzwerk von %2 (client_certificate) angeben.</translation>
    </message>
    <message>
        <source>If %1 is the same user service, write it as &quot;Base address&quot; of %2 (base_url).</source>
        <translation>Falls %1 derselbe Benutzerdienst ist, diese Adresse als &quot;Basisadresse&quot; von %2 (base_url) eintragen.</translation>
    </message>
    <message>
        <source>Correct &quot;Base address&quot; (base_url), version or realm of the user endpoint of %1.</source>
        <translation>&quot;Basisadresse&quot; (base_url), Version oder Realm des Benutzerendpunkts von %1 berichtigen.</translation>
    </message>
    <message>
        <source>Fill in &quot;Known good id&quot; of %1 (known_good_id): if it is found, the answer is about this user.</source>
        <translation>&quot;Bekannte gute ID&quot; von %1 (known_good_id) ausfüllen: Wird sie gefunden, betrifft die Antwort diesen Benutzer.</translation>
    </message>
    <message>
        <source>Tick &quot;a known good and a random id&quot; of %1 (probe controls): if the known one is found, the answer is about this user.</source>
        <translation>&quot;bekannte und zufällige ID&quot; von %1 (Probe controls) ankreuzen: Wird die bekannte gefunden, betrifft die Antwort diesen Benutzer.</translation>
    </message>
    <message>
        <source>Check &quot;Known good id&quot; of %1 (known_good_id): it is not found either.</source>
        <translation>&quot;Bekannte gute ID&quot; von %1 (known_good_id) prüfen: Sie wird auch nicht gefunden.</translation>
    </message>
    <message>
        <source>Under JSON of %1, say as &quot;found&quot; and &quot;not_found&quot; of user_endpoint what its answers look like: this one (%2) has no form known here.</source>
        <translation>Unter JSON von %1 als &quot;found&quot; und &quot;not_found&quot; von user_endpoint angeben, wie die Antworten aussehen: Diese (%2) hat keine hier bekannte Form.</translation>
    </message>
    <message>
        <source>Check &quot;Base address&quot; (base_url) and path of the user endpoint of %1: what came is larger than a user record.</source>
        <translation>&quot;Basisadresse&quot; (base_url) und Pfad des Benutzerendpunkts von %1 prüfen: Was kam, ist größer als ein Benutzersatz.</translation>
    </message>
    <message>
        <source>Tick &quot;by e-mail and other claims&quot; of %1 (probe alternates): does the same person have another id?</source>
        <translation>&quot;nach E-Mail und anderen Claims&quot; von %1 (Probe alternates) ankreuzen: Hat dieselbe Person eine andere ID?</translation>
    </message>
    <message>
        <source>Write the issuer the same way at both ends, or, if it is the same place, add it to &quot;Also known as&quot; of %1 (issuer_aliases).</source>
        <translation>Den Aussteller an beiden Enden gleich schreiben oder, falls es derselbe Ort ist, bei &quot;Auch bekannt als&quot; von %1 (issuer_aliases) eintragen.</translation>
    </message>
    <message>
        <source>End the program that uses the port, or name another in &quot;Redirect address&quot; (redirect_uri) of %1 and at the provider.</source>
        <translation>Das Programm beenden, das den Port belegt, oder in &quot;Redirect-Adresse&quot; (redirect_uri) von %1 und beim Anbieter einen anderen nennen.</translation>
    </message>
    <message>
        <source>Name it under Login of %2 (%1), or use another flow.</source>
        <translation>Unter Anmeldung von %2 (%1) angeben oder einen anderen Ablauf verwenden.</translation>
    </message>
    <message>
        <source>Correct it at the provider, or tick &quot;Allow http:// off this computer&quot; of %1 (allow_insecure_http).</source>
        <translation>Beim Anbieter korrigieren oder &quot;http:// zu anderen Rechnern erlauben&quot; von %1 (allow_insecure_http) ankreuzen.</translation>
    </message>
    <message>
        <source>Give it an issuer, or name &quot;Token endpoint&quot; (token_endpoint) and the others under its Login.</source>
        <translation>Einen Aussteller eintragen oder &quot;Token-Endpunkt&quot; (token_endpoint) und die übrigen unter Anmeldung nennen.</translation>
    </message>
    <message>
        <source>Allow it, or name the endpoints under Login of %1.</source>
        <translation>Das erlauben oder die Endpunkte unter Anmeldung von %1 nennen.</translation>
    </message>
    <message>
        <source>Check the issuer of %1, or name &quot;Token endpoint&quot; (token_endpoint) and the others under its Login.</source>
        <translation>Den Aussteller von %1 prüfen oder &quot;Token-Endpunkt&quot; (token_endpoint) und die übrigen unter Anmeldung nennen.</translation>
    </message>
    <message>
        <source>%1 with any port (this time %2); where the provider wants an exact port, name one in &quot;Redirect address&quot; (redirect_uri)</source>
        <translation>%1 mit beliebigem Port (diesmal %2); verlangt der Anbieter einen festen Port, in &quot;Redirect-Adresse&quot; (redirect_uri) einen nennen</translation>
    </message>
    <message>
        <source>Check the issuer of %1, or the endpoint under its Login.</source>
        <translation>Den Aussteller von %1 prüfen oder den Endpunkt unter Anmeldung.</translation>
    </message>
    <message>
        <source>Register a client at the provider, and enter its &quot;Client id&quot; (client_id) under Login of %1.</source>
        <translation>Beim Anbieter einen Client registrieren und seine &quot;Client-ID&quot; (client_id) unter Anmeldung von %1 eintragen.</translation>
    </message>
    <message>
        <source>Say where it is, as &quot;Its secret&quot; (client_secret) under Login of %1: &quot;keychain:NAME&quot;, &quot;env:NAME&quot; or &quot;file:PATH&quot;.</source>
        <translation>Den Ort als &quot;Geheimnis dazu&quot; (client_secret) unter Anmeldung von %1 angeben: &quot;keychain:NAME&quot;, &quot;env:NAME&quot; oder &quot;file:PATH&quot;.</translation>
    </message>
    <message>
        <source>Say where it is, as &quot;Refresh token&quot; (refresh_token) under Login of %1: &quot;keychain:NAME&quot;, &quot;env:NAME&quot; or &quot;file:PATH&quot;.</source>
        <translation>Den Ort als &quot;Refresh-Token&quot; (refresh_token) unter Anmeldung von %1 angeben: &quot;keychain:NAME&quot;, &quot;env:NAME&quot; oder &quot;file:PATH&quot;.</translation>
    </message>
    <message>
        <source>%1, %2 of them not sent</source>
        <comment>such as: 19 requests, 1 of them not sent</comment>
        <translation>%1, davon %2 nicht gesendet</translation>
    </message>
    <message>
        <source>cancelled, as of %1</source>
        <comment>asking; and how old is what is known</comment>
        <translation>abgebrochen, Stand %1</translation>
    </message>
    <message>
        <source>cancelled, incomplete</source>
        <comment>asking</comment>
        <translation>abgebrochen, unvollständig</translation>
    </message>
    <message>
        <source>Remove &quot;Its secret&quot; (client_secret) from the login of {environment}.</source>
        <translation>&quot;Geheimnis dazu&quot; (client_secret) unter Anmeldung von {environment} entfernen.</translation>
    </message>
    <message>
        <source>Say where the secret is, as &quot;Its secret&quot; (client_secret) in the login of {environment}, or register a public client (native application).</source>
        <translation>Den Ort des Geheimnisses als &quot;Geheimnis dazu&quot; (client_secret) unter Anmeldung von {environment} angeben oder einen öffentlichen Client registrieren (native Anwendung).</translation>
    </message>
    <message>
        <source>It was sent as {authentication}: set &quot;Sent as&quot; (client_authentication) of {environment} to the other of client_secret_basic and client_secret_post.</source>
        <translation>Gesendet wurde es als {authentication}: &quot;Gesendet als&quot; (client_authentication) von {environment} auf das andere von client_secret_basic und client_secret_post setzen.</translation>
    </message>
    <message>
        <source>Use a client without that duty in {environment}, or give it its &quot;Client certificate&quot; (client_certificate).</source>
        <translation>In {environment} einen Client ohne diese Pflicht verwenden oder dort &quot;Client-Zertifikat&quot; (client_certificate) eintragen.</translation>
    </message>
    <message>
        <source>Compare the client id; store the right secret at {secret}; if both are right, change &quot;Sent as&quot; (client_authentication), which is {authentication}.</source>
        <translation>Die Client-ID vergleichen; das richtige Geheimnis unter {secret} ablegen; stimmt beides, &quot;Gesendet als&quot; (client_authentication) ändern (jetzt {authentication}).</translation>
    </message>
    <message>
        <source>Compare the client id; say where its secret is, as &quot;Its secret&quot; (client_secret) in the login of {environment}, or register a public client.</source>
        <translation>Die Client-ID vergleichen; den Ort des Geheimnisses als &quot;Geheimnis dazu&quot; (client_secret) unter Anmeldung von {environment} angeben oder einen öffentlichen Client registrieren.</translation>
    </message>
    <message>
        <source>A user who is not there and one whom the credential may not see give the same 403 FORBIDDEN: name a user that exists as &quot;Known good id&quot; (known_good_id). Directus tokens name the user in the claim id.</source>
        <translation>Ein Benutzer, den es nicht gibt, und einer, den die Zugangsdaten nicht sehen dürfen, ergeben dasselbe 403 FORBIDDEN: Einen vorhandenen Benutzer als &quot;Bekannte gute ID&quot; (known_good_id) nennen. Directus-Token nennen den Benutzer im Claim id.</translation>
    </message>
    <message>
        <source>A bare 404 may come from a router as well as from the user service. Name a user that exists as &quot;Known good id&quot; (known_good_id), or say under JSON, in not_found, what the service&apos;s own answer looks like.</source>
        <translation>Ein bloßes 404 kann von einem Router ebenso kommen wie vom Benutzerdienst. Einen vorhandenen Benutzer als &quot;Bekannte gute ID&quot; (known_good_id) nennen oder unter JSON in not_found angeben, wie die eigene Antwort des Dienstes aussieht.</translation>
    </message>
    <message>
        <source>The signature is valid; asking %1 for the user was cancelled.</source>
        <translation>Die Signatur ist gültig; die Frage an %1 nach dem Benutzer wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Ask %1 again whether it knows this id: asking was cancelled before it answered.</source>
        <translation>%1 noch einmal fragen, ob es diese Id kennt: das Fragen wurde vor der Antwort abgebrochen.</translation>
    </message>
    <message>
        <source>Look in the users of %1 whether this id was ever there. Under JSON of %1, &quot;alternates&quot; of user_endpoint lets Jotscope search.</source>
        <translation>In den Benutzern von %1 nachsehen, ob es diese Id je gab. Unter JSON von %1 lässt „alternates“ von user_endpoint Jotscope suchen.</translation>
    </message>
    <message>
        <source>the requests behind this verdict, in order</source>
        <translation>die Anfragen hinter diesem Urteil, der Reihe nach</translation>
    </message>
    <message>
        <source>%1: asking for the user was cancelled</source>
        <translation>%1: die Frage nach dem Benutzer wurde abgebrochen</translation>
    </message>
    <message>
        <source>rejected invalid refused</source>
        <comment>words that find rejected tokens, the beginning is enough</comment>
        <translation>abgelehnt ungültig zurückgewiesen</translation>
    </message>
    <message>
        <source>accepted valid</source>
        <comment>words that find accepted tokens, the beginning is enough</comment>
        <translation>akzeptiert gültig angenommen</translation>
    </message>
    <message>
        <source>undecided open</source>
        <comment>words that find undecided tokens, the beginning is enough</comment>
        <translation>unentschieden offen</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgestellt %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>Another id came back, but the token names it too: it is the same person</source>
        <translation>Eine andere ID kam zurück, aber das Token nennt auch sie: Es ist dieselbe Person</translation>
    </message>
    <message>
        <source>%1 asks for a credential, and none is configured.</source>
        <translation>%1 verlangt Zugangsdaten, und keine sind eingerichtet.</translation>
    </message>
    <message>
        <source>%1&apos;s service accepts keys that are not configured here.</source>
        <translation>Der Dienst von %1 nimmt Schlüssel an, die hier nicht eingerichtet sind.</translation>
    </message>
    <message>
        <source>%1&apos;s service fails when it is called with this token.</source>
        <translation>Der Dienst von %1 versagt, wenn er mit diesem Token aufgerufen wird.</translation>
    </message>
    <message>
        <source>%1 finds this user by a lookup, and not by the token.</source>
        <translation>%1 findet diesen Benutzer durch Abfrage, aber nicht durch das Token.</translation>
    </message>
    <message>
        <source>%1 accepts the token now. Whether the user exists is open.</source>
        <translation>%1 nimmt das Token jetzt an. Ob es den Benutzer gibt, ist offen.</translation>
    </message>
    <message>
        <source>%1&apos;s endpoint is of another %2 than this token.</source>
        <translation>Beim Endpunkt von %1 weicht %2 von diesem Token ab.</translation>
    </message>
    <message>
        <source>Give the user endpoint of %1 a credential that may read users. This says nothing about the token.</source>
        <translation>Dem Benutzerendpunkt von %1 Zugangsdaten geben, die Benutzer lesen dürfen. Über das Token sagt das nichts.</translation>
    </message>
    <message>
        <source>Check that the secret here is the one that signs; if it is, get a fresh token and send it unchanged.</source>
        <translation>Prüfen, ob das Geheimnis hier das ist, mit dem signiert wird; ist es das, ein neues Token holen und unverändert senden.</translation>
    </message>
    <message>
        <source>Correct &quot;Parameters&quot; (parameters) of the user endpoint of %1: the token&apos;s %2 is %3.</source>
        <translation>&quot;Parameter&quot; (parameters) des Benutzerendpunkts von %1 berichtigen: %2 ist im Token %3.</translation>
    </message>
    <message>
        <source>Export the users of %1 anew: this export is older than the token.</source>
        <translation>Die Benutzer von %1 neu exportieren: Dieser Export ist älter als das Token.</translation>
    </message>
    <message>
        <source>Find out what %1 means in the records of %2: no instant that is known here.</source>
        <translation>Herausfinden, was %1 in den Sätzen von %2 bedeutet: kein Zeitpunkt, den man hier kennt.</translation>
    </message>
    <message>
        <source>Find out whether %1 ends tokens by when the login was or by when they were issued: only the login is too old.</source>
        <translation>Herausfinden, ob %1 Token nach der Zeit der Anmeldung oder der Ausstellung beendet: Nur die Anmeldung ist zu alt.</translation>
    </message>
    <message>
        <source>Tokens are valid since %1: the login was before, at %2, the token was issued after</source>
        <translation>Token gelten ab %1: Die Anmeldung war davor, %2, ausgestellt wurde das Token danach</translation>
    </message>
    <message>
        <source>Tokens are valid since %1; this one was issued at %2</source>
        <translation>Token gelten ab %1; dieses wurde %2 ausgestellt</translation>
    </message>
    <message>
        <source>The lookup by id finds the user, the call with the token does not</source>
        <translation>Die Abfrage nach der Id findet den Benutzer, der Aufruf mit dem Token nicht</translation>
    </message>
    <message>
        <source>: both are said of one token</source>
        <translation>: beides wird von einem Token gesagt</translation>
    </message>
    <message>
        <source>Found by %1 as %2; whether that is the same person is not said</source>
        <translation>Gefunden über %1 als %2; ob das dieselbe Person ist, ist nicht angegeben</translation>
    </message>
    <message>
        <source>The secret here may be another than the one that signs</source>
        <translation>Das Geheimnis hier kann ein anderes sein als das, mit dem signiert wird</translation>
    </message>
    <message>
        <source>The record&apos;s %1 settles nothing</source>
        <translation>%1 im Satz klärt nichts</translation>
    </message>
    <message>
        <source>%1 accepts the token now; that does not prove that the user exists</source>
        <translation>%1 nimmt das Token jetzt an; das beweist nicht, dass es den Benutzer gibt</translation>
    </message>
    <message>
        <source>The export of users is %1 older than the token</source>
        <translation>Der Export der Benutzer ist %1 älter als das Token</translation>
    </message>
    <message>
        <source>Our credential is accepted and sees nobody at all</source>
        <translation>Unsere Zugangsdaten werden akzeptiert, sehen aber überhaupt niemanden</translation>
    </message>
    <message>
        <source>A request that needs nothing but our credential is answered %1</source>
        <translation>Eine Anfrage, die nichts als unsere Zugangsdaten braucht, wird mit %1 beantwortet</translation>
    </message>
    <message>
        <source>Many services say that; whose words they are is not known.</source>
        <translation>Viele Dienste sagen das; wessen Worte es sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A new token alone does not help: %1 has this user as deleted. Restore the user there first.</source>
        <translation>Ein neues Token allein hilft nicht: In %1 ist dieser Benutzer gelöscht. Den Benutzer dort erst wiederherstellen.</translation>
    </message>
    <message>
        <source>A new token alone does not help: %1 has this user as disabled. Enable the user there first.</source>
        <translation>Ein neues Token allein hilft nicht: In %1 ist dieser Benutzer deaktiviert. Den Benutzer dort erst aktivieren.</translation>
    </message>
    <message>
        <source>Ask %1 again: the lookup finds this user, the call with the token does not. If that stays so, look at its log.</source>
        <translation>%1 noch einmal fragen: Die Abfrage findet diesen Benutzer, der Aufruf mit dem Token nicht. Bleibt es dabei, das Log dort ansehen.</translation>
    </message>
    <message>
        <source>Configure a user endpoint of %1 that looks users up: this one answers for the token alone.</source>
        <translation>Einen Benutzer-Endpunkt von %1 einrichten, der Benutzer nachschlägt: dieser antwortet nur für das Token.</translation>
    </message>
    <message>
        <source>The call with the token finds this user</source>
        <translation>Der Aufruf mit dem Token findet diesen Benutzer</translation>
    </message>
    <message>
        <source>not in this report, tokens of the list: %1</source>
        <translation>nicht in diesem Bericht, Token der Liste: %1</translation>
    </message>
    <message>
        <source>the text &quot;Cannot GET …&quot; is that of Express</source>
        <translation>der Text &quot;Cannot GET …&quot; stammt von Express</translation>
    </message>
    <message>
        <source>the text &quot;Endpoint … not found&quot; is that of LoopBack&apos;s router</source>
        <translation>der Text &quot;Endpoint … not found&quot; stammt vom Router von LoopBack</translation>
    </message>
    <message>
        <source>the text &quot;Missing Route&quot; is that of CakePHP&apos;s router</source>
        <translation>der Text &quot;Missing Route&quot; stammt vom Router von CakePHP</translation>
    </message>
    <message>
        <source>the text &quot;Page not found&quot; is that of Feathers for a path without a service</source>
        <translation>der Text &quot;Page not found&quot; stammt von Feathers, für einen Pfad ohne Dienst</translation>
    </message>
    <message>
        <source>the text &quot;Page not found.&quot; is that of Yii&apos;s router</source>
        <translation>der Text &quot;Page not found.&quot; stammt vom Router von Yii</translation>
    </message>
    <message>
        <source>the text &quot;Resource not found for the segment …&quot; is that of an OData router</source>
        <translation>der Text &quot;Resource not found for the segment …&quot; stammt von einem OData-Router</translation>
    </message>
    <message>
        <source>Gravitee says that no API has this path</source>
        <translation>Gravitee sagt, dass keine API diesen Pfad hat</translation>
    </message>
    <message>
        <source>Apigee says that no proxy has this path</source>
        <translation>Apigee sagt, dass kein Proxy diesen Pfad hat</translation>
    </message>
    <message>
        <source>A key in place of a file&apos;s name (not shown)</source>
        <translation>Ein Schlüssel anstelle eines Dateinamens (nicht gezeigt)</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Actions</name>
    <message>
        <source>&amp;Paste token</source>
        <translation>Token &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste as a &amp;further token</source>
        <translation>Als &amp;weiteres Token einfügen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Cap&amp;ture…</source>
        <translation>E&amp;rfassen…</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>&amp;Make a test token…</source>
        <translation>&amp;Testtoken erzeugen…</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>&amp;Bericht exportieren…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>Antwort &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand for jotscope-cli</source>
        <translation>&amp;Befehl für jotscope-cli kopieren</translation>
    </message>
    <message>
        <source>&amp;Forget this token</source>
        <translation>Dieses Token &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Undo forgetting</source>
        <translation>Vergessen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>A&amp;sk the hosts</source>
        <translation>&amp;Hosts fragen</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>&amp;Cancel, or clear the selection</source>
        <translation>&amp;Abbrechen oder Auswahl aufheben</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>&amp;Online</translation>
    </message>
    <message>
        <source>Prox&amp;y…</source>
        <translation>Prox&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Schlüssel…</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>&amp;Voriges Token</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>&amp;Nächstes Token</translation>
    </message>
    <message>
        <source>Journey as seen by the pre&amp;vious environment</source>
        <translation>Weg aus Sicht der vo&amp;rigen Umgebung</translation>
    </message>
    <message>
        <source>Journey as seen by the ne&amp;xt environment</source>
        <translation>Weg aus Sicht der nä&amp;chsten Umgebung</translation>
    </message>
    <message>
        <source>&amp;Add an environment…</source>
        <translation>Umgebung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit environments…</source>
        <translation>Umgebungen &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Open an environments file…</source>
        <translation>Umgebungs&amp;datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Back to my own environments file</source>
        <translation>&amp;Zurück zur eigenen Umgebungsdatei</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;Environments</source>
        <translation>&amp;Umgebungen</translation>
    </message>
    <message>
        <source>Ca&amp;uses</source>
        <translation>U&amp;rsachen</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>A&amp;nfragen</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>N&amp;ächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Claims as table or &amp;JSON</source>
        <translation>Claims als Tabelle oder &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Unfold the token</source>
        <translation>Token &amp;aufklappen</translation>
    </message>
    <message>
        <source>Times in U&amp;TC</source>
        <translation>Zeiten in U&amp;TC</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Tasten und Hilfe</translation>
    </message>
    <message>
        <source>&amp;What may leave, and when</source>
        <translation>&amp;Was gesendet werden darf und wann</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Show the &amp;first page</source>
        <translation>&amp;Startseite zeigen</translation>
    </message>
    <message>
        <source>&amp;About Jotscope</source>
        <translation>Ü&amp;ber Jotscope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;nvironments</source>
        <translation>&amp;Umgebungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>Find &amp;in all panes…</source>
        <translation>&amp;In allen Bereichen suchen…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>W&amp;eitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rückwärts &amp;suchen</translation>
    </message>
    <message>
        <source>Move a di&amp;vider of this pane</source>
        <translation>Trenner dieses Bereichs &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>What is chosen in the pane that has the focus: a value, a line, characters; else the answer</source>
        <translation>Was im Bereich mit dem Fokus gewählt ist: ein Wert, eine Zeile, Zeichen; sonst die Antwort</translation>
    </message>
    <message>
        <source>Copy n&amp;ame and value</source>
        <translation>N&amp;ame und Wert kopieren</translation>
    </message>
    <message>
        <source>The same with its name before it</source>
        <translation>Dasselbe mit dem Namen davor</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>Demo &amp;verlassen</translation>
    </message>
    <message>
        <source>Forget all &amp;tokens</source>
        <translation>Alle &amp;Token vergessen</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>Spalte &amp;breiter</translation>
    </message>
    <message>
        <source>Narrow&amp;er column</source>
        <translation>Spalte sch&amp;maler</translation>
    </message>
    <message>
        <source>Columns as &amp;at first</source>
        <translation>Spalten wie &amp;zu Anfang</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::AnswerPane</name>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 for, %2 against</source>
        <translation>%1 dafür, %2 dagegen</translation>
    </message>
    <message>
        <source>decoded offline</source>
        <translation>offline dekodiert</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation>Umgebungen…</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <source>The environments are being asked.</source>
        <translation>Die Umgebungen werden gefragt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (Esc): what has come so far stays</source>
        <translation>Abbrechen (Esc): Was schon da ist, bleibt</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ApartModel</name>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Differs or not</source>
        <translation>Verschieden oder nicht</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ApartStepsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4%5</source>
        <translation>%1, %2, %3: %4%5</translation>
    </message>
    <message>
        <source>, not the same</source>
        <translation>, nicht gleich</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ArrangeMenu</name>
    <message>
        <source>To&amp;kens</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>As &amp;found</source>
        <translation>Wie &amp;gefunden</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>By &amp;expiry</source>
        <translation>Nach A&amp;blauf</translation>
    </message>
    <message>
        <source>By &amp;verdict</source>
        <translation>Nach &amp;Urteil</translation>
    </message>
    <message>
        <source>By &amp;issuer</source>
        <translation>Nach &amp;Aussteller</translation>
    </message>
    <message>
        <source>By &amp;subject</source>
        <translation>Nach &amp;Subjekt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>By s&amp;ource</source>
        <translation>Nach Her&amp;kunft</translation>
    </message>
    <message>
        <source>By iss&amp;uer</source>
        <translation>Nach Auss&amp;teller</translation>
    </message>
    <message>
        <source>By ver&amp;dict</source>
        <translation>Nach Urte&amp;il</translation>
    </message>
    <message>
        <source>Not &amp;at all</source>
        <translation>Gar ni&amp;cht</translation>
    </message>
    <message>
        <source>Sort and group the tokens</source>
        <translation>Token sortieren und gruppieren</translation>
    </message>
    <message>
        <source>Fo&amp;ld all groups</source>
        <translation>Alle Gruppen &amp;einklappen</translation>
    </message>
    <message>
        <source>Unfold all &amp;groups</source>
        <translation>Alle Gruppen ausk&amp;lappen</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::CapturePanel</name>
    <message>
        <source>Capture</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::CausesModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation>Umgebungen…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>Cause still open</source>
        <translation>Ursache noch offen</translation>
    </message>
    <message>
        <source>The environments are being asked.</source>
        <translation>Die Umgebungen werden gefragt.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::CausesView</name>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Space shows all of a row that is cut; Left and Right close and open a cause.</source>
        <translation>Die Leertaste zeigt eine gekürzte Zeile ganz; Links und Rechts schließen und öffnen eine Ursache.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>Not trusted.</source>
        <translation>Nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Its SHA-256 fingerprint:</source>
        <translation>SHA-256-Fingerabdruck:</translation>
    </message>
    <message>
        <source>An exception</source>
        <translation>Eine Ausnahme</translation>
    </message>
    <message>
        <source>trusts exactly this certificate for %1 in the environment %2, whatever is wrong with it. Ask whoever runs the host for the fingerprint; if it differs, somebody else may be answering. Where you have the authority&apos;s certificate, name that instead.</source>
        <translation>vertraut genau diesem Zertifikat für %1 in der Umgebung %2, was auch immer daran nicht stimmt. Den Fingerabdruck beim Betreiber des Hosts erfragen; weicht er ab, antwortet womöglich jemand anders. Liegt das Zertifikat der Zertifizierungsstelle vor, stattdessen dieses angeben.</translation>
    </message>
    <message>
        <source>I &amp;compared the fingerprint with the one that the host&apos;s owner gave me</source>
        <translation>Der Fingerabdruck &amp;stimmt mit dem überein, den ich vom Betreiber des Hosts habe</translation>
    </message>
    <message>
        <source>&amp;Add the exception</source>
        <translation>&amp;Ausnahme hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ClaimsModel</name>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet %1, gefunden %2</translation>
    </message>
    <message>
        <source>JSON, but no object</source>
        <translation>JSON, aber kein Objekt</translation>
    </message>
    <message>
        <source>(the text ends here)</source>
        <translation>(der Text endet hier)</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>nicht offengelegt</translation>
    </message>
    <message>
        <source>a digest without a disclosure: kept back, or a decoy</source>
        <translation>ein Hashwert ohne Offenlegung: zurückgehalten oder Attrappe</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>Offenlegung</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>disclosed</source>
        <translation>offengelegt</translation>
    </message>
    <message>
        <source>disclosed; %1</source>
        <translation>offengelegt; %1</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>rest of the text</source>
        <translation>Rest des Textes</translation>
    </message>
    <message>
        <source>, second of this name</source>
        <translation>, zweites dieses Namens</translation>
    </message>
    <message>
        <source>, differs</source>
        <translation>, weicht ab</translation>
    </message>
    <message>
        <source>%1, no known meaning</source>
        <translation>%1, ohne bekannte Bedeutung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>JSON pointer</source>
        <translation>JSON-Pointer</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ClaimsView</name>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>Differs from the clipboard at character %1: %2 here, %3 there.</source>
        <translation>Weicht bei Zeichen %1 von der Zwischenablage ab: %2 hier, %3 dort.</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;name and value</source>
        <translation>&amp;Name und Wert kopieren</translation>
    </message>
    <message>
        <source>Copy na&amp;me</source>
        <translation>Na&amp;me kopieren</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>JSON-&amp;Pointer kopieren</translation>
    </message>
    <message>
        <source>&amp;Compare with clipboard</source>
        <translation>Mit &amp;Zwischenablage vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Equal to the clipboard, %n characters.</source>
        <translation>
            <numerusform>Gleich der Zwischenablage, %n Zeichen.</numerusform>
            <numerusform>Gleich der Zwischenablage, %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decrypted, but signed by nobody.</source>
        <translation>Entschlüsselt, aber von niemandem signiert.</translation>
    </message>
    <message>
        <source>Whoever has the key to encrypt can write this.</source>
        <translation>Jeder, der den Schlüssel zum Verschlüsseln hat, kann dies schreiben.</translation>
    </message>
    <message>
        <source>%1 disclosed, %2 kept back or decoys</source>
        <translation>%1 offengelegt, %2 zurückgehalten oder Attrappe</translation>
    </message>
    <message>
        <source>Selective disclosure:</source>
        <translation>Selektive Offenlegung:</translation>
    </message>
    <message>
        <source>%1; presented by its holder (key binding).</source>
        <translation>%1; vorgelegt vom Inhaber (Key Binding).</translation>
    </message>
    <message>
        <source>The disclosures are refused.</source>
        <translation>Die Offenlegungen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Key binding:</source>
        <translation>Key Binding:</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbruch</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>White space as in the token, else one member per line</source>
        <translation>Leerraum wie im Token, sonst ein Element je Zeile</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decrypted</source>
        <translation>Entschlüsselt</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is no token of the JWT family, so it has no claims to read.</source>
        <translation>Dieser Text ist kein Token der JWT-Familie, also gibt es keine Claims zu lesen.</translation>
    </message>
    <message>
        <source>This looks like %1. It has no claims to read.</source>
        <translation>Das sieht aus wie %1. Claims zum Lesen gibt es nicht.</translation>
    </message>
    <message>
        <source>Decrypted: another token stands inside. Choose it beside the token.</source>
        <translation>Entschlüsselt: Darin steckt ein weiteres Token. Es lässt sich neben dem Token auswählen.</translation>
    </message>
    <message>
        <source>The payload is encrypted: no key here opens it.</source>
        <translation>Der Payload ist verschlüsselt: Kein Schlüssel hier öffnet ihn.</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>Der Payload ist leer.</translation>
    </message>
    <message>
        <source>The header is empty.</source>
        <translation>Der Header ist leer.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ClipboardRow</name>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Zwischenablage beobachten</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens copied</source>
        <translation>
            <numerusform>%n Token kopiert</numerusform>
            <numerusform>%n Token kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>In the list of Jotscope. Nothing was asked.</source>
        <translation>In der Liste von Jotscope. Es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>watching the clipboard</source>
        <translation>Zwischenablage wird beobachtet</translation>
    </message>
    <message>
        <source>Off. While on, each text that is copied is looked through; what holds no token is forgotten at once.</source>
        <translation>Aus. Wenn an, wird jeder kopierte Text durchgesehen; was kein Token enthält, wird sofort vergessen.</translation>
    </message>
    <message>
        <source>On since %1.</source>
        <translation>An seit %1.</translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>Noch wurde nichts kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n texts,</source>
        <translation>
            <numerusform>%n Text durchgesehen,</numerusform>
            <numerusform>%n Texte durchgesehen,</numerusform>
        </translation>
    </message>
    <message>
        <source>none with a token.</source>
        <translation>keiner mit einem Token.</translation>
    </message>
    <message>
        <source>%1 with a token, the last at %2.</source>
        <translation>%1 mit einem Token, der letzte um %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: a password manager marked it as secret.</source>
        <translation>
            <numerusform>%n nicht angesehen: von einem Passwortmanager als geheim markiert.</numerusform>
            <numerusform>%n nicht angesehen: von einem Passwortmanager als geheim markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: longer than 1 MiB. Paste or open it instead.</source>
        <translation>
            <numerusform>%n nicht angesehen: länger als 1 MiB. Stattdessen einfügen oder öffnen.</numerusform>
            <numerusform>%n nicht angesehen: länger als 1 MiB. Stattdessen einfügen oder öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wayland tells only the window in front what was copied: come back to this one after copying.</source>
        <translation>Wayland meldet Kopiertes nur dem vordersten Fenster: nach dem Kopieren zu diesem zurückkehren.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ComparePage</name>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>&amp;Leave (Esc)</source>
        <translation>&amp;Verlassen (Esc)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Members of both tokens</source>
        <translation>Elemente beider Token</translation>
    </message>
    <message>
        <source>Steps of both tokens in each environment</source>
        <translation>Schritte beider Token in jeder Umgebung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The token that is compared as A</source>
        <translation>Das Token, das als A verglichen wird</translation>
    </message>
    <message>
        <source>The token that is compared as B</source>
        <translation>Das Token, das als B verglichen wird</translation>
    </message>
    <message>
        <source>%1 differ, %2 only in A, %3 only in B, %4 the same</source>
        <translation>%1 verschieden, %2 nur in A, %3 nur in B, %4 gleich</translation>
    </message>
    <message>
        <source>Show the same</source>
        <translation>Gleiches zeigen</translation>
    </message>
    <message>
        <source>No member differs.</source>
        <translation>Kein Element unterscheidet sich.</translation>
    </message>
    <message>
        <source>each step of both; what is known of both and not the same stands out</source>
        <translation>jeder Schritt beider; hervorgehoben ist, was von beiden bekannt und nicht gleich ist</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ConsentBar</name>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Hosts that would be asked</source>
        <translation>Hosts, die gefragt würden</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>Einmal fragen</translation>
    </message>
    <message>
        <source>Always allow these</source>
        <translation>Diese immer erlauben</translation>
    </message>
    <message>
        <source>Choose hosts…</source>
        <translation>Hosts auswählen…</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>1 host would be asked.</source>
        <translation>1 Host würde gefragt.</translation>
    </message>
    <message>
        <source>%1 hosts would be asked.</source>
        <translation>%1 Hosts würden gefragt.</translation>
    </message>
    <message>
        <source>The token itself leaves only if you tick its row.</source>
        <translation>Das Token selbst wird nur gesendet, wenn Sie seine Zeile ankreuzen.</translation>
    </message>
    <message>
        <source>The token itself stays here.</source>
        <translation>Das Token selbst bleibt hier.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>and %1 more: see “Choose hosts…”</source>
        <translation>und %1 weitere: siehe „Hosts auswählen…“</translation>
    </message>
    <message>
        <source>nothing of this token leaves</source>
        <translation>nichts von diesem Token wird gesendet</translation>
    </message>
    <message>
        <source>Saved credential: %1</source>
        <translation>Gespeicherte Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>Also send the token itself to %1 (%2)</source>
        <translation>Auch das Token selbst an %1 senden (%2)</translation>
    </message>
    <message>
        <source>Whoever runs that host can act as this user until the token expires. Never remembered.</source>
        <translation>Wer diesen Host betreibt, kann als dieser Benutzer handeln, bis das Token abläuft. Wird nie gemerkt.</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>Add as environment…</source>
        <translation>Als Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>for %1: %2</source>
        <translation>für %1: %2</translation>
    </message>
    <message>
        <source>Nothing is asked: none of your environments names this host.</source>
        <translation>Es wird nichts gefragt: Keine Ihrer Umgebungen nennt diesen Host.</translation>
    </message>
    <message>
        <source>Nothing is asked: none of your environments names these hosts.</source>
        <translation>Es wird nichts gefragt: Keine Ihrer Umgebungen nennt diese Hosts.</translation>
    </message>
    <message>
        <source>Ask these hosts now, about this token alone (Ctrl+Return)</source>
        <translation>Diese Hosts jetzt fragen, nur zu diesem Token (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>dasselbe wie %1</translation>
    </message>
    <message>
        <source>Nothing is asked as things are; the reason stands beside each host.</source>
        <translation>So wird nichts gefragt; der Grund steht neben jedem Host.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::CredentialRow</name>
    <message>
        <source>no credential</source>
        <translation>keine Zugangsdaten</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>user and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>a header of its own</source>
        <translation>ein eigener Header</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>Client-Credentials</translation>
    </message>
    <message>
        <source>AWS signature (SigV4)</source>
        <translation>AWS-Signatur (SigV4)</translation>
    </message>
    <message>
        <source>the inspected token itself</source>
        <translation>das geprüfte Token selbst</translation>
    </message>
    <message>
        <source>Sort of credential</source>
        <translation>Art der Zugangsdaten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>The secret is user:password</source>
        <translation>Das Geheimnis ist Benutzer:Passwort</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Draft</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EditorDialog</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>User endpoint</source>
        <translation>Benutzerendpunkt</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Written to %1. Secrets never are: only where they live.</source>
        <translation>Wird nach %1 geschrieben. Geheimnisse nie: nur, wo sie liegen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>der Entwurf</translation>
    </message>
    <message>
        <source>Not yet to be saved:</source>
        <translation>Noch nicht zu speichern:</translation>
    </message>
    <message>
        <source>see %1.</source>
        <translation>siehe %1.</translation>
    </message>
    <message>
        <source>The file changed on disk meanwhile.</source>
        <translation>Die Datei wurde inzwischen auf der Platte geändert.</translation>
    </message>
    <message>
        <source>Save again to overwrite it, or cancel and open it anew.</source>
        <translation>Zum Überschreiben noch einmal speichern, sonst abbrechen und neu öffnen.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Throw the changes away?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Not trusted.</source>
        <translation>Nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Look at the certificate of %1…</source>
        <translation>Zertifikat von %1 ansehen…</translation>
    </message>
    <message>
        <source>Added to the draft.</source>
        <translation>In den Entwurf übernommen.</translation>
    </message>
    <message>
        <source>It counts once you save; a trial uses it now.</source>
        <translation>Sie gilt, sobald Sie speichern; eine Probe nutzt sie schon jetzt.</translation>
    </message>
    <message>
        <source>keys at %1</source>
        <translation>Schlüssel bei %1</translation>
    </message>
    <message>
        <source>user endpoint: %1</source>
        <translation>Benutzerendpunkt: %1</translation>
    </message>
    <message>
        <source>Discovered:</source>
        <translation>Gefunden:</translation>
    </message>
    <message>
        <source>this is needed.</source>
        <translation>wird benötigt.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EndpointForm</name>
    <message>
        <source>a known good and a random id</source>
        <translation>bekannte und zufällige ID</translation>
    </message>
    <message>
        <source>by e-mail and other claims</source>
        <translation>nach E-Mail und anderen Claims</translation>
    </message>
    <message>
        <source>other spellings of the id</source>
        <translation>andere Schreibweisen der ID</translation>
    </message>
    <message>
        <source>again after a while, for lag</source>
        <translation>später erneut (Verzögerung)</translation>
    </message>
    <message>
        <source>recycle bins</source>
        <translation>Papierkörbe</translation>
    </message>
    <message>
        <source>the audit log</source>
        <translation>das Audit-Log</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>&amp;Basisadresse</translation>
    </message>
    <message>
        <source>&amp;File of users</source>
        <translation>Benutzer&amp;datei</translation>
    </message>
    <message>
        <source>Para&amp;meters</source>
        <translation>Para&amp;meter</translation>
    </message>
    <message>
        <source>&amp;Looked up by claim</source>
        <translation>Gesucht &amp;nach Claim</translation>
    </message>
    <message>
        <source>&amp;Add a credential</source>
        <translation>&amp;Zugangsdaten hinzufügen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>&amp;Known good id</source>
        <translation>Bekannte &amp;gute ID</translation>
    </message>
    <message>
        <source>a user that is always there</source>
        <translation>ein Benutzer, den es immer gibt</translation>
    </message>
    <message>
        <source>May also be asked</source>
        <translation>Weitere Fragen</translation>
    </message>
    <message>
        <source>an id; empty: the known good one</source>
        <translation>eine ID; leer: die bekannte</translation>
    </message>
    <message>
        <source>Id to try</source>
        <translation>ID zum Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>Whoever runs that host can act as this user until the token expires. Asked each time, never remembered.</source>
        <translation>Wer diesen Host betreibt, kann als dieser Benutzer handeln, bis das Token abläuft. Wird jedes Mal gefragt, nie gemerkt.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Without one Jotscope checks the token, and cannot say whether its user exists.</source>
        <translation>Ohne ihn prüft Jotscope das Token, kann aber nicht sagen, ob der Benutzer existiert.</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keine nötig</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>nötig: %1</translation>
    </message>
    <message>
        <source>Send the token itself to %1, this once</source>
        <translation>Das Token selbst an %1 senden, dieses eine Mal</translation>
    </message>
    <message>
        <source>Sends:</source>
        <translation>Sendet:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Own REST API</source>
        <translation>Eigene REST-API</translation>
    </message>
    <message>
        <source>a call with the token itself (asks each time)</source>
        <translation>mit dem Token (fragt jedes Mal)</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EnvironmentDialog</name>
    <message>
        <source>Add an environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>An issuer is enough.</source>
        <translation>Ein Aussteller genügt.</translation>
    </message>
    <message>
        <source>Its keys come from its discovery document. The user endpoint lets Jotscope say whether the user exists.</source>
        <translation>Seine Schlüssel kommen aus seinem Discovery-Dokument. Über den Benutzerendpunkt kann Jotscope sagen, ob der Benutzer existiert.</translation>
    </message>
    <message>
        <source>Written to %1. Secrets never are: only where they live.</source>
        <translation>Wird nach %1 geschrieben. Geheimnisse nie: nur, wo sie liegen.</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>https://api.example (empty: not checked)</source>
        <translation>https://api.example (leer: nicht geprüft)</translation>
    </message>
    <message>
        <source>by discovery from the issuer</source>
        <translation>per Discovery vom Aussteller</translation>
    </message>
    <message>
        <source>from a JWKS URL</source>
        <translation>von einer JWKS-URL</translation>
    </message>
    <message>
        <source>a shared secret</source>
        <translation>gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Aussteller</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>&amp;Empfänger (aud)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;User endpoint</source>
        <translation>&amp;Benutzerendpunkt</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>&amp;Zugangsdaten</translation>
    </message>
    <message>
        <source>Where the &amp;secret lives</source>
        <translation>Wo das &amp;Geheimnis liegt</translation>
    </message>
    <message>
        <source>the keys for now (public halves)</source>
        <translation>die vorläufigen Schlüssel (öffentliche Hälften)</translation>
    </message>
    <message>
        <source>Name: expected a word for this environment, found nothing.</source>
        <translation>Name: erwartet ein Wort für diese Umgebung, gefunden nichts.</translation>
    </message>
    <message>
        <source>Issuer: expected its address, found nothing. Discovery starts there.</source>
        <translation>Aussteller: erwartet seine Adresse, gefunden nichts. Dort beginnt die Discovery.</translation>
    </message>
    <message>
        <source>Name: %1 is taken. Choose another.</source>
        <translation>Name: %1 ist vergeben. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>this environment</source>
        <translation>diese Umgebung</translation>
    </message>
    <message>
        <source>Not added.</source>
        <translation>Nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>Basisa&amp;dresse</translation>
    </message>
    <message>
        <source>a word of your own, such as staging</source>
        <translation>ein eigenes Wort, etwa staging</translation>
    </message>
    <message>
        <source>From the token that is shown:</source>
        <translation>Aus dem angezeigten Token:</translation>
    </message>
    <message>
        <source>the issuer. Check that it is yours; nobody is asked before you allow it.</source>
        <translation>der Aussteller. Prüfen Sie, ob es Ihrer ist; vor Ihrer Zustimmung wird niemand gefragt.</translation>
    </message>
    <message>
        <source>issuer and audience. Check that they are yours; nobody is asked before you allow it.</source>
        <translation>Aussteller und Empfänger. Prüfen Sie, ob es Ihre sind; vor Ihrer Zustimmung wird niemand gefragt.</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>user and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>W&amp;here the keys are</source>
        <translation>W&amp;o die Schlüssel liegen</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EnvironmentList</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate this environment</source>
        <translation>Diese Umgebung duplizieren</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up: earlier ones come first where several fit</source>
        <translation>Nach oben: frühere haben Vorrang, wo mehrere passen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this environment; undo brings it back</source>
        <translation>Diese Umgebung entfernen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EnvironmentsModel</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>by issuer and audience only</source>
        <translation>nur nach Aussteller und Empfänger (aud)</translation>
    </message>
    <message>
        <source>%1 checked, %2 unreachable</source>
        <translation>%1 geprüft, %2 nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n geprüft</numerusform>
            <numerusform>%n geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in %1 s</source>
        <translation>
            <numerusform>%n in %1 s geprüft</numerusform>
            <numerusform>%n in %1 s geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>hier vorgelegt</translation>
    </message>
    <message>
        <source>belongs here</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>vermutlich</translation>
    </message>
    <message numerus="yes">
        <source>show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>would refuse</source>
        <translation>würde ablehnen</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>fragt</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EnvironmentsView</name>
    <message>
        <source>An environment says what a deployment expects: its issuer, its keys, where it keeps users. With one, a signature can be checked and the user asked for.</source>
        <translation>Eine Umgebung sagt, was ein Deployment erwartet: seinen Aussteller, seine Schlüssel, wo es Benutzer führt. Damit lässt sich eine Signatur prüfen und nach dem Benutzer fragen.</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>This token in each environment</source>
        <translation>Dieses Token in jeder Umgebung</translation>
    </message>
    <message>
        <source>All tokens in each environment</source>
        <translation>Alle Token in jeder Umgebung</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>Dieses Token</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Alle Token</translation>
    </message>
    <message>
        <source>none described yet</source>
        <translation>noch keine beschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens: the first, and what was chosen</source>
        <translation>%1 von %2 Token: die ersten und die gewählten</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EvidenceTabs</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Server answer</source>
        <translation>Server-Antwort</translation>
    </message>
    <message>
        <source>sub</source>
        <translation>sub</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What the signature was checked with: the key, each one tried, and certificates</source>
        <translation>Womit die Signatur geprüft wurde: der Schlüssel, jeder versuchte und Zertifikate</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>There is no signature to check, or no key to check it with.</source>
        <translation>Es gibt keine Signatur zu prüfen oder keinen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>The user&apos;s id, character by character</source>
        <translation>Die ID des Benutzers, Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>Space shows all of a row that is cut.</source>
        <translation>Die Leertaste zeigt eine gekürzte Zeile ganz.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ExceptionRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Trust this certificate no longer</source>
        <translation>Diesem Zertifikat nicht mehr vertrauen</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::FileRow</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message numerus="yes">
        <source>scanning %n files</source>
        <translation>
            <numerusform>durchsucht %n Datei</numerusform>
            <numerusform>durchsucht %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>following %n files</source>
        <translation>
            <numerusform>folgt %n Datei</numerusform>
            <numerusform>folgt %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>A HAR, a log, a saved command, also of gigabytes and packed (.gz, .zst): choose it, or drop it anywhere in the window.</source>
        <translation>HAR, Log oder gespeicherter Befehl, auch Gigabytes groß und gepackt (.gz, .zst): auswählen oder irgendwo ins Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>In allen Bereichen suchen</translation>
    </message>
    <message>
        <source>Tell upper from lower case</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Found in no pane.</source>
        <translation>In keinem Bereich gefunden.</translation>
    </message>
    <message>
        <source>More than %1 hits</source>
        <translation>Mehr als %1 Treffer</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ui::FindTexts</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Server answer</source>
        <translation>Server-Antwort</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::FindingsModel</name>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>gefunden %1</translation>
    </message>
    <message>
        <source>remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::FirstStart</name>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>Paste the answer</source>
        <translation>Antwort einfügen</translation>
    </message>
    <message>
        <source>New here? Try the demo</source>
        <translation>Neu hier? Die Demo ausprobieren</translation>
    </message>
    <message>
        <source>A token for every cause, checked against a small issuer and a user directory that run inside Jotscope.</source>
        <translation>Ein Token für jede Ursache, geprüft gegen einen kleinen Aussteller und ein Benutzerverzeichnis, die in Jotscope laufen.</translation>
    </message>
    <message>
        <source>Describe your environments</source>
        <translation>Umgebungen beschreiben</translation>
    </message>
    <message>
        <source>Issuer, keys and user endpoint of each deployment, so that Jotscope can tell whose token it is looking at.</source>
        <translation>Aussteller, Schlüssel und Benutzerendpunkt jedes Deployments, damit Jotscope erkennt, wessen Token vorliegt.</translation>
    </message>
    <message>
        <source>Start from an error</source>
        <translation>Mit einem Fehler beginnen</translation>
    </message>
    <message>
        <source>“User from sub claim in JWT does not exist”? Paste that answer, then its token; or the request with both in it.</source>
        <translation>„User from sub claim in JWT does not exist“? Diese Antwort einfügen, dann das Token dazu; oder die Anfrage, die beides enthält.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ForeignLine</name>
    <message>
        <source>Holds %1, which does not show. It is kept as it is; under JSON it can be changed.</source>
        <translation>Enthält Unsichtbares: %1. Es bleibt, wie es ist; unter JSON lässt es sich ändern.</translation>
    </message>
    <message>
        <source>Not filled in, as it holds %1, which does not show and which nobody types: %2</source>
        <translation>Nicht eingetragen, denn es enthält Unsichtbares, das niemand tippt (%1): %2</translation>
    </message>
    <message>
        <source>Left out, as it does not show: %1</source>
        <translation>Weggelassen, weil unsichtbar: %1</translation>
    </message>
    <message>
        <source>Look closely: %1.</source>
        <translation>Genau hinsehen: %1.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Form</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation>Noch nicht:</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::HelpDialog</name>
    <message>
        <source>Does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What may leave, and when</source>
        <translation>Was gesendet werden darf und wann</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy what is chosen in the pane</source>
        <translation>Das im Bereich Gewählte kopieren</translation>
    </message>
    <message>
        <source>Forget the tokens chosen in the list</source>
        <translation>In der Liste gewählte Token vergessen</translation>
    </message>
    <message>
        <source>Paste and inspect what is marked anywhere on the desktop</source>
        <translation>Auf dem Desktop Markiertes einfügen und prüfen</translation>
    </message>
    <message>
        <source>Middle click</source>
        <translation>Mittelklick</translation>
    </message>
    <message>
        <source>Walk through a pane: its rows, steps and marks</source>
        <translation>Durch einen Bereich gehen: Zeilen, Schritte, Marken</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the divider that F8 has chosen, and leave it</source>
        <translation>Den mit F8 gewählten Teiler bewegen und verlassen</translation>
    </message>
    <message>
        <source>Arrow keys, Esc</source>
        <translation>Pfeiltasten, Esc</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you allow it.

After a token is pasted, the consent bar lists every host that would be asked, what for, what of the token goes there and which of your saved credentials. “Ask once” is for this token alone; “Always allow these” is remembered, and asked again when the host or the credential changes.

Hosts are only those that your environments name. An address that stands inside a token (jku, x5u, an unknown iss) is shown and never asked.

The token itself stays here. Where an environment is set up to send it, that row stands alone, in warning colours, needs its own tick, and is never remembered.

Every request, also each refused one, stands under Requests with what was sent. There is no telemetry and no update check. Tokens, answers and secrets are kept in memory only.</source>
        <translation>Nichts verlässt diesen Rechner, bevor Sie es erlauben.

Nach dem Einfügen eines Tokens nennt die Zustimmungsleiste jeden Host, der gefragt würde, wozu, was vom Token dorthin geht und welche Ihrer gespeicherten Zugangsdaten. „Einmal fragen“ gilt nur für dieses Token; „Diese immer erlauben“ wird gemerkt und erneut gefragt, wenn sich Host oder Zugangsdaten ändern.

Hosts sind nur jene, die Ihre Umgebungen nennen. Eine Adresse, die in einem Token steht (jku, x5u, ein unbekanntes iss), wird gezeigt und nie gefragt.

Das Token selbst bleibt hier. Wo eine Umgebung so eingerichtet ist, dass sie es sendet, steht diese Zeile allein, in Warnfarben, braucht ein eigenes Häkchen und wird nie gemerkt.

Jede Anfrage, auch jede verweigerte, steht unter Anfragen mit dem, was gesendet wurde. Es gibt keine Telemetrie und keine Suche nach Updates. Token, Antworten und Geheimnisse bleiben nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Show all of a row that is cut, and no longer</source>
        <translation>Eine gekürzte Zeile ganz zeigen und wieder kürzen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Unfold and fold: groups, causes, JSON, a row that is cut</source>
        <translation>Auf- und zuklappen: Gruppen, Ursachen, JSON, gekürzte Zeilen</translation>
    </message>
    <message>
        <source>Arrow keys right and left</source>
        <translation>Pfeiltasten rechts und links</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::HostsDialog</name>
    <message>
        <source>Choose hosts</source>
        <translation>Hosts auswählen</translation>
    </message>
    <message>
        <source>%1, for %2; leaves: %3</source>
        <translation>%1 (%2); gesendet wird: %3</translation>
    </message>
    <message>
        <source>Hosts that would be asked</source>
        <translation>Hosts, die gefragt würden</translation>
    </message>
    <message>
        <source>Ask the chosen hosts</source>
        <translation>Ausgewählte Hosts fragen</translation>
    </message>
    <message>
        <source>Always allow the chosen</source>
        <translation>Ausgewählte immer erlauben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send the token itself to %1</source>
        <translation>Das Token selbst an %1 senden</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::IdentityForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>&amp;Fill from issuer</source>
        <translation>Vom Aussteller aus&amp;füllen</translation>
    </message>
    <message>
        <source>Asks that host for its discovery document; nothing of a token leaves</source>
        <translation>Fragt diesen Host nach seinem Discovery-Dokument; nichts von einem Token wird gesendet</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Aussteller</translation>
    </message>
    <message>
        <source>A&amp;lso known as</source>
        <translation>Auch bekannt a&amp;ls</translation>
    </message>
    <message>
        <source>other spellings of the issuer, with commas between</source>
        <translation>andere Schreibweisen des Ausstellers, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>A&amp;udiences</source>
        <translation>E&amp;mpfänger (aud)</translation>
    </message>
    <message>
        <source>https://api.example, with commas between; empty: not checked</source>
        <translation>https://api.example, mit Kommas getrennt; leer: nicht geprüft</translation>
    </message>
    <message>
        <source>orders:read, with commas between</source>
        <translation>orders:read, mit Kommas getrennt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Lee&amp;way</source>
        <translation>&amp;Toleranz</translation>
    </message>
    <message>
        <source>Service &amp;profile</source>
        <translation>Dienst&amp;profil</translation>
    </message>
    <message>
        <source>What the service checks, in which order, in which words</source>
        <translation>Was der Dienst prüft, in welcher Reihenfolge, in welchen Worten</translation>
    </message>
    <message>
        <source>Needed s&amp;copes</source>
        <translation>Nötige S&amp;copes</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::InspectionPage</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Intake</name>
    <message>
        <source>The clipboard holds no text. Copy a token, a request or log lines first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Zuerst ein Token, eine Anfrage oder Logzeilen kopieren.</translation>
    </message>
    <message>
        <source>The case file cannot be read. %1</source>
        <translation>Die Falldatei kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The case file %1 holds no token.</source>
        <translation>Die Falldatei %1 enthält kein Token.</translation>
    </message>
    <message numerus="yes">
        <source>No token was found in %n characters from %1. Expected something like eyJ… with two dots.</source>
        <translation>
            <numerusform>Kein Token in %n Zeichen gefunden (%1). Erwartet etwas wie eyJ… mit zwei Punkten.</numerusform>
            <numerusform>Kein Token in %n Zeichen gefunden (%1). Erwartet etwas wie eyJ… mit zwei Punkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB, which no case file is.</source>
        <translation>%1 ist größer als 256 MiB, so groß ist keine Falldatei.</translation>
    </message>
    <message numerus="yes">
        <source>No token was found in %n characters from the clipboard. Expected something like eyJ… with two dots.</source>
        <translation>
            <numerusform>Kein Token in %n Zeichen aus der Zwischenablage gefunden. Erwartet etwas wie eyJ… mit zwei Punkten.</numerusform>
            <numerusform>Kein Token in %n Zeichen aus der Zwischenablage gefunden. Erwartet etwas wie eyJ… mit zwei Punkten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No token was found in the %n characters that were dropped. Expected something like eyJ… with two dots.</source>
        <translation>
            <numerusform>Kein Token in %n abgelegten Zeichen gefunden. Erwartet etwas wie eyJ… mit zwei Punkten.</numerusform>
            <numerusform>Kein Token in %n abgelegten Zeichen gefunden. Erwartet etwas wie eyJ… mit zwei Punkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty. Save it again, or copy the token or its request and paste that.</source>
        <translation>%1 ist leer. Die Datei noch einmal speichern oder das Token oder seine Anfrage kopieren und einfügen.</translation>
    </message>
    <message>
        <source>No token was found in %1 (%2), which is no text. Open a log, a HAR, a saved request or a case file, as it is or packed as .gz or .zst.</source>
        <translation>Kein Token in %1 (%2) gefunden: Die Datei ist kein Text. Durchsucht werden Logs, HAR-Dateien, gespeicherte Anfragen und Falldateien, auch gepackt als .gz oder .zst.</translation>
    </message>
    <message>
        <source>No token was found in %1 (%2). Expected something like eyJ… with two dots, alone or in a log, a HAR or a request: copy it and paste it.</source>
        <translation>Kein Token in %1 (%2) gefunden. Erwartet etwas wie eyJ… mit zwei Punkten, allein oder in einem Log, einer HAR-Datei oder einer Anfrage: kopieren und einfügen.</translation>
    </message>
    <message>
        <source>No token was found in %1: it was unpacked and read to its end. Expected something like eyJ… with two dots.</source>
        <translation>In %1 wurde kein Token gefunden: die Datei wurde entpackt und bis zum Ende gelesen. Erwartet wird etwas wie eyJ… mit zwei Punkten.</translation>
    </message>
    <message>
        <source>Nothing was found in %1 of %2 files: %3. Open one of them alone to be told more.</source>
        <translation>In %1 von %2 Dateien wurde nichts gefunden: %3. Eine davon allein öffnen, um mehr zu erfahren.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::JourneyModel</name>
    <message>
        <source>Is it a token at all?</source>
        <translation>Ist es überhaupt ein Token?</translation>
    </message>
    <message>
        <source>Which key signed it?</source>
        <translation>Welcher Schlüssel hat signiert?</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>Ist es echt?</translation>
    </message>
    <message>
        <source>Is it in time?</source>
        <translation>Ist es zeitlich gültig?</translation>
    </message>
    <message>
        <source>Who made it?</source>
        <translation>Wer hat es ausgestellt?</translation>
    </message>
    <message>
        <source>Whom is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>Which user?</source>
        <translation>Welcher Benutzer?</translation>
    </message>
    <message>
        <source>Does the user exist?</source>
        <translation>Existiert der Benutzer?</translation>
    </message>
    <message>
        <source>Still logged in?</source>
        <translation>Noch angemeldet?</translation>
    </message>
    <message>
        <source>cause, stopped here</source>
        <translation>Ursache, hier abgebrochen</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>%1 stopped here</source>
        <translation>%1 brach hier ab</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>fragt</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::JourneyPane</name>
    <message>
        <source>Journey</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>as seen by</source>
        <translation>aus Sicht von</translation>
    </message>
    <message>
        <source>The environment whose view of the token the journey and the answer take</source>
        <translation>Die Umgebung, aus deren Sicht Weg und Antwort das Token zeigen</translation>
    </message>
    <message>
        <source>without any environment: form, time and subject</source>
        <translation>ohne Umgebung: Form, Zeit und Subjekt</translation>
    </message>
    <message>
        <source>what every token is asked, in this order</source>
        <translation>die Fragen an jedes Token, in dieser Reihenfolge</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::JsonField</name>
    <message>
        <source>Line %1, column %2: expected %3, found %4.</source>
        <translation>Zeile %1, Spalte %2: erwartet %3, gefunden %4.</translation>
    </message>
    <message>
        <source>JSON, but no object.</source>
        <translation>JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>“%1” stands here twice: readers disagree on which one counts.</source>
        <translation>„%1“ steht hier doppelt: Leser sind sich uneins, welches zählt.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::JsonForm</name>
    <message>
        <source>This environment as JSON</source>
        <translation>Diese Umgebung als JSON</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>expected one environment, found %1.</source>
        <translation>erwartet eine Umgebung, gefunden %1.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::KeyChoice</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;mit</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>&amp;auf</translation>
    </message>
    <message>
        <source>Content encryption</source>
        <translation>Inhaltsverschlüsselung</translation>
    </message>
    <message>
        <source>Curve of a new key</source>
        <translation>Kurve eines neuen Schlüssels</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>Al&amp;gorithmus</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>JWK or PEM</source>
        <translation>JWK oder PEM</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Another ke&amp;y</source>
        <translation>Anderer Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>A private key: PEM, JWK or JWKS. To encrypt, a public one will do.</source>
        <translation>Ein privater Schlüssel: PEM, JWK oder JWKS. Zum Verschlüsseln genügt ein öffentlicher.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>A secret, or a password to encrypt with</source>
        <translation>Ein Geheimnis oder ein Passwort zum Verschlüsseln</translation>
    </message>
    <message>
        <source>Secret or password</source>
        <translation>Geheimnis oder Passwort</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>How the secret is written</source>
        <translation>Wie das Geheimnis geschrieben ist</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>JWK</source>
        <translation>JWK</translation>
    </message>
    <message>
        <source>Copy public JWK</source>
        <translation>Öffentlichen JWK kopieren</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Copy public PEM</source>
        <translation>Öffentliches PEM kopieren</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Copy private JWK</source>
        <translation>Privaten JWK kopieren</translation>
    </message>
    <message>
        <source>Copy private PEM</source>
        <translation>Privates PEM kopieren</translation>
    </message>
    <message>
        <source>Copy public</source>
        <translation>Öffentlich kopieren</translation>
    </message>
    <message>
        <source>Nobody signs a token with “none”: it needs no key.</source>
        <translation>Mit „none“ signiert niemand ein Token: kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>Paste a private key, or let a new one be made.</source>
        <translation>Einen privaten Schlüssel einfügen oder einen neuen erzeugen lassen.</translation>
    </message>
    <message>
        <source>the given key</source>
        <translation>der angegebene Schlüssel</translation>
    </message>
    <message>
        <source>Expected a key to use, found %1.</source>
        <translation>Erwartet ein nutzbarer Schlüssel, gefunden %1.</translation>
    </message>
    <message>
        <source>Type or paste a secret, or let a new key be made.</source>
        <translation>Ein Geheimnis eingeben oder einfügen, oder einen neuen Schlüssel erzeugen lassen.</translation>
    </message>
    <message>
        <source>The secret is not %1.</source>
        <translation>Das Geheimnis ist so nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>No key.</source>
        <translation>Kein Schlüssel.</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>the public half alone</source>
        <translation>nur die öffentliche Hälfte</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::KeySourceRow</name>
    <message>
        <source>Sort of key source</source>
        <translation>Art der Schlüsselquelle</translation>
    </message>
    <message>
        <source>by discovery from the issuer</source>
        <translation>per Discovery vom Aussteller</translation>
    </message>
    <message>
        <source>JWKS address</source>
        <translation>JWKS-Adresse</translation>
    </message>
    <message>
        <source>JWKS file</source>
        <translation>JWKS-Datei</translation>
    </message>
    <message>
        <source>JWKS as text</source>
        <translation>JWKS als Text</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-Datei</translation>
    </message>
    <message>
        <source>shared secret</source>
        <translation>gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>Where the keys are</source>
        <translation>Wo die Schlüssel liegen</translation>
    </message>
    <message>
        <source>How the secret is written</source>
        <translation>Wie das Geheimnis geschrieben ist</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei auswählen</translation>
    </message>
    <message>
        <source>a file beside the environments file, or anywhere</source>
        <translation>eine Datei neben der Umgebungsdatei oder anderswo</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>For now</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Used at once, in this run of the program only.</source>
        <translation>Werden sofort verwendet, nur in diesem Programmlauf.</translation>
    </message>
    <message>
        <source>Never written to disk unless you save them as an environment.</source>
        <translation>Werden nie auf die Platte geschrieben, außer Sie speichern sie als Umgebung.</translation>
    </message>
    <message>
        <source>A JWKS URL, an issuer, a PEM, a JWK or a JWKS</source>
        <translation>Eine JWKS-URL, ein Aussteller, ein PEM, ein JWK oder ein JWKS</translation>
    </message>
    <message>
        <source>Keys or their address</source>
        <translation>Schlüssel oder ihre Adresse</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>How the secret is written</source>
        <translation>Wie das Geheimnis geschrieben ist</translation>
    </message>
    <message>
        <source>Keys in use</source>
        <translation>Schlüssel in Gebrauch</translation>
    </message>
    <message>
        <source>&amp;Keys or their address</source>
        <translation>&amp;Schlüssel oder ihre Adresse</translation>
    </message>
    <message>
        <source>or a shared &amp;secret (HS256, HS384, HS512)</source>
        <translation>oder ein gemeinsames &amp;Geheimnis (HS256, HS384, HS512)</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>In Gebr&amp;auch</translation>
    </message>
    <message>
        <source>Keys of your environments as they were last read, and those for now. Nobody is asked for this table.</source>
        <translation>Schlüssel Ihrer Umgebungen, wie zuletzt gelesen, und die vorläufigen. Für diese Tabelle wird niemand gefragt.</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Jetzt verwenden</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Save as environment…</source>
        <translation>Als Umgebung speichern…</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>pasted PEM</source>
        <translation>eingefügtes PEM</translation>
    </message>
    <message>
        <source>pasted JWKS</source>
        <translation>eingefügter JWKS</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei auswählen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 key is in use: every token was checked with it.</source>
        <translation>1 Schlüssel in Gebrauch: Jedes Token wurde damit geprüft.</translation>
    </message>
    <message>
        <source>%1 keys are in use: every token was checked with them.</source>
        <translation>%1 Schlüssel in Gebrauch: Jedes Token wurde damit geprüft.</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Nicht verwendet.</translation>
    </message>
    <message>
        <source>None yet: each token is checked with the keys of your environments.</source>
        <translation>Noch keine: Jedes Token wird mit den Schlüsseln Ihrer Umgebungen geprüft.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::KeysForm</name>
    <message>
        <source>A signature is called valid only with a key from here. The sources are tried in this order.</source>
        <translation>Gültig heißt eine Signatur nur mit einem Schlüssel von hier. Die Quellen werden in dieser Reihenfolge versucht.</translation>
    </message>
    <message>
        <source>&amp;Add a source</source>
        <translation>&amp;Quelle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Test the sources</source>
        <translation>Quellen &amp;testen</translation>
    </message>
    <message>
        <source>Reads the files and asks the addresses; nothing of a token leaves</source>
        <translation>Liest die Dateien und fragt die Adressen; nichts von einem Token wird gesendet</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::KeysModel</name>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>gone by %1</source>
        <translation>entfernt vor %1</translation>
    </message>
    <message>
        <source>kept since %1</source>
        <translation>behalten seit %1</translation>
    </message>
    <message>
        <source>appeared by %1</source>
        <translation>erschienen vor %1</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>abgerufen %1</translation>
    </message>
    <message>
        <source>no kid</source>
        <translation>kein kid</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Key-ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Thumbprint</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>secret of %1 bits</source>
        <translation>Geheimnis, %1 Bit</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 Bit</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::LinesModel</name>
    <message>
        <source>, folded</source>
        <translation>, zugeklappt</translation>
    </message>
    <message>
        <source>, unfolded</source>
        <translation>, aufgeklappt</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::LoginForm</name>
    <message>
        <source>as discovered</source>
        <translation>per Discovery</translation>
    </message>
    <message>
        <source>&amp;Flow</source>
        <translation>&amp;Ablauf</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>as registered at the provider</source>
        <translation>wie beim Anbieter registriert</translation>
    </message>
    <message>
        <source>Its s&amp;ecret</source>
        <translation>&amp;Geheimnis dazu</translation>
    </message>
    <message>
        <source>Sent &amp;as</source>
        <translation>Gese&amp;ndet als</translation>
    </message>
    <message>
        <source>openid, orders:read, with commas between</source>
        <translation>openid, orders:read, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Re&amp;direct address</source>
        <translation>Re&amp;direct-Adresse</translation>
    </message>
    <message>
        <source>http://127.0.0.1/, on a random port</source>
        <translation>http://127.0.0.1/, an einem zufälligen Port</translation>
    </message>
    <message>
        <source>Authori&amp;zation endpoint</source>
        <translation>Authori&amp;zation-Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Token endpoint</source>
        <translation>&amp;Token-Endpunkt</translation>
    </message>
    <message>
        <source>De&amp;vice endpoint</source>
        <translation>Geräte&amp;endpunkt</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Sco&amp;pes</translation>
    </message>
    <message>
        <source>&amp;Refresh token</source>
        <translation>&amp;Refresh-Token</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::LoginRow</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Log in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>The environment to log in to</source>
        <translation>Die Umgebung für die Anmeldung</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>client itself</source>
        <translation>Client selbst</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>The code to type in</source>
        <translation>Der einzugebende Code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>logging in to %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>Asking where to log in…</source>
        <translation>Wird gefragt, wo die Anmeldung ist…</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Der Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>Getting the tokens…</source>
        <translation>Die Token werden geholt…</translation>
    </message>
    <message>
        <source>Waiting for the browser. Log in there; the answer comes back by itself.</source>
        <translation>Wartet auf den Browser. Dort anmelden; die Antwort kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address yourself, on this computer; the answer comes back by itself.</source>
        <translation>Kein Browser ließ sich öffnen. Die Adresse selbst öffnen, auf diesem Rechner; die Antwort kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Gets tokens by a login at an environment, in your browser or by a code. What would be asked is shown first.</source>
        <translation>Holt Token durch eine Anmeldung bei einer Umgebung, im Browser oder per Code. Was gefragt würde, wird zuerst gezeigt.</translation>
    </message>
    <message>
        <source>First the provider would be asked where to log in. Nothing leaves but the question.</source>
        <translation>Zuerst würde der Anbieter gefragt, wo die Anmeldung ist. Nur diese Frage wird gesendet.</translation>
    </message>
    <message>
        <source>This would be asked next:</source>
        <translation>Als Nächstes würde gefragt:</translation>
    </message>
    <message>
        <source>%1 for %2; what goes there: %3</source>
        <translation>%1 (%2); dorthin geht: %3</translation>
    </message>
    <message>
        <source>, and the secret %1</source>
        <translation>, und das Geheimnis %1</translation>
    </message>
    <message>
        <source>. Only the provider names this host.</source>
        <translation>. Nur der Anbieter nennt diesen Host.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>From %1 came: %2. They stand in the list.</source>
        <translation>Von %1 erhalten: %2. Sie stehen in der Liste.</translation>
    </message>
    <message>
        <source>&amp;Ask once</source>
        <translation>&amp;Einmal fragen</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>&amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>E&amp;rneut öffnen</translation>
    </message>
    <message>
        <source>Co&amp;py the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Open the p&amp;age</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>Co&amp;py the code</source>
        <translation>Code &amp;kopieren</translation>
    </message>
    <message>
        <source>Gets tokens by a login at an environment. There is none yet.</source>
        <translation>Holt Token durch eine Anmeldung bei einer Umgebung. Noch gibt es keine.</translation>
    </message>
    <message>
        <source>Gets tokens by a login. How to log in to %1 is not described yet.</source>
        <translation>Holt Token durch eine Anmeldung. Wie man sich bei %1 anmeldet, ist noch nicht beschrieben.</translation>
    </message>
    <message>
        <source>&amp;Describe an environment…</source>
        <translation>Umgebung &amp;beschreiben…</translation>
    </message>
    <message>
        <source>&amp;Describe the login…</source>
        <translation>Anmeldung &amp;beschreiben…</translation>
    </message>
    <message>
        <source>Open the page on any device, and type in this code. It counts for %1.</source>
        <translation>Die Seite auf einem beliebigen Gerät öffnen und diesen Code eingeben. Er gilt %1.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation>Umgebungen…</translation>
    </message>
    <message>
        <source>recorded, as of %1</source>
        <translation>aufgezeichnet, Stand %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>checking, %1 of %2 environments</source>
        <translation>prüft, %1 von %2 Umgebungen</translation>
    </message>
    <message>
        <source>token from the clipboard</source>
        <translation>Token aus der Zwischenablage</translation>
    </message>
    <message>
        <source>%1, recorded</source>
        <translation>%1, aufgezeichnet</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>Bericht geschrieben: %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The demo brings its own environments.</source>
        <translation>Die Demo bringt eigene Umgebungen mit.</translation>
    </message>
    <message>
        <source>This request was recorded.</source>
        <translation>Diese Anfrage wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Paste a token and ask: the certificate of now is what can be trusted.</source>
        <translation>Ein Token einfügen und fragen: Vertrauen lässt sich nur dem heutigen Zertifikat.</translation>
    </message>
    <message>
        <source>The environments file was not read.</source>
        <translation>Die Umgebungsdatei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Open an environments file</source>
        <translation>Umgebungsdatei öffnen</translation>
    </message>
    <message>
        <source>Environments (*.json)</source>
        <translation>Umgebungen (*.json)</translation>
    </message>
    <message>
        <source>About Jotscope</source>
        <translation>Über Jotscope</translation>
    </message>
    <message>
        <source>Jotscope %1</source>
        <translation>Jotscope %1</translation>
    </message>
    <message>
        <source>Explains why a service says that the user of a token does not exist.

GPL-3.0-or-later. No telemetry, no update check.</source>
        <translation>Erklärt, warum ein Dienst sagt, dass der Benutzer eines Tokens nicht existiert.

GPL-3.0-or-later. Keine Telemetrie, keine Suche nach Updates.</translation>
    </message>
    <message>
        <source>Allowed for this run only.</source>
        <translation>Nur für diesen Lauf erlaubt.</translation>
    </message>
    <message>
        <source>The demo has no such sample.</source>
        <translation>Die Demo hat kein solches Beispiel.</translation>
    </message>
    <message>
        <source>The demo could not start.</source>
        <translation>Die Demo konnte nicht starten.</translation>
    </message>
    <message>
        <source>Open files in which tokens are looked for</source>
        <translation>Dateien öffnen, in denen Token gesucht werden</translation>
    </message>
    <message>
        <source>pasted keys</source>
        <translation>eingefügte Schlüssel</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>Diese Schlüssel sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Use as keys for now</source>
        <translation>Vorläufig verwenden</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>These are keys, not a token.</source>
        <translation>Das sind Schlüssel, kein Token.</translation>
    </message>
    <message>
        <source>Taken as the answer to this token.</source>
        <translation>Als Antwort auf dieses Token übernommen.</translation>
    </message>
    <message>
        <source>What it says stands under Server answer.</source>
        <translation>Was sie besagt, steht unter „Server-Antwort“.</translation>
    </message>
    <message>
        <source>Now paste the token that it refused, or the request that carried it.</source>
        <translation>Jetzt das abgelehnte Token einfügen oder die Anfrage, die es enthielt.</translation>
    </message>
    <message>
        <source>The environments file changed on disk.</source>
        <translation>Die Umgebungsdatei wurde auf der Platte geändert.</translation>
    </message>
    <message>
        <source>It was read again.</source>
        <translation>Sie wurde neu eingelesen.</translation>
    </message>
    <message>
        <source>Nothing to inspect.</source>
        <translation>Nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The language changes when Jotscope starts again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Jotscope.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Noch gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Paste the other token with %1, then compare.</source>
        <translation>Das andere Token mit %1 einfügen, dann vergleichen.</translation>
    </message>
    <message>
        <source>What was copied was taken off the clipboard.</source>
        <translation>Das Kopierte wurde aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Leave it to describe yours: its tokens go, what you pasted stays.</source>
        <translation>Verlassen Sie sie, um Ihre eigenen zu beschreiben: Die Token der Demo verschwinden, was Sie eingefügt haben, bleibt.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>The token was forgotten.</source>
        <translation>Das Token wurde vergessen.</translation>
    </message>
    <message>
        <source>While this window is open it can be had back.</source>
        <translation>Solange dieses Fenster offen ist, lässt es sich zurückholen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>While this window is open they can be had back.</source>
        <translation>Solange dieses Fenster offen ist, lassen sie sich zurückholen.</translation>
    </message>
    <message>
        <source>That is a service&apos;s answer.</source>
        <translation>Das ist die Antwort eines Dienstes.</translation>
    </message>
    <message>
        <source>There is no token yet: paste one, or open a file.</source>
        <translation>Es gibt noch kein Token: fügen Sie eines ein, oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>This token comes from a case file: its answers are those that were recorded.</source>
        <translation>Dieses Token stammt aus einer Falldatei: seine Antworten sind die aufgezeichneten.</translation>
    </message>
    <message>
        <source>No environment is described yet, so there is nobody to ask.</source>
        <translation>Noch ist keine Umgebung beschrieben, also ist niemand zu fragen.</translation>
    </message>
    <message>
        <source>The window is offline.</source>
        <translation>Das Fenster ist offline.</translation>
    </message>
    <message>
        <source>The demo&apos;s environments stand in no file that the command could name.</source>
        <translation>Die Umgebungen der Demo stehen in keiner Datei, die der Befehl nennen könnte.</translation>
    </message>
    <message>
        <source>It is being asked already.</source>
        <translation>Es wird gerade gefragt.</translation>
    </message>
    <message>
        <source>Only a part was read.</source>
        <translation>Nur ein Teil wurde gelesen.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Stand on a cell of a table first: its column becomes wider or narrower.</source>
        <translation>Zuerst auf eine Zelle einer Tabelle gehen: ihre Spalte wird breiter oder schmaler.</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln tokens.</source>
        <translation>
            <numerusform>%Ln Token wurde vergessen.</numerusform>
            <numerusform>%Ln Token wurden vergessen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ui::MakerWindow</name>
    <message>
        <source>Make a test token — Jotscope</source>
        <translation>Testtoken erzeugen — Jotscope</translation>
    </message>
    <message>
        <source>You are making a test token.</source>
        <translation>Hier entsteht ein Testtoken.</translation>
    </message>
    <message>
        <source>Nothing is judged in this window. Copy the token and paste it into the inspector: it arrives there as “made here”.</source>
        <translation>In diesem Fenster wird nichts beurteilt. Das Token kopieren und in den Inspektor einfügen: Dort kommt es als „hier erzeugt“ an.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>&amp;From the inspected token</source>
        <translation>&amp;Vom geprüften Token</translation>
    </message>
    <message>
        <source>Start with the header and the payload that the inspector shows</source>
        <translation>Mit Header und Payload beginnen, die der Inspektor zeigt</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Fresh &amp;times</source>
        <translation>Neue &amp;Zeiten</translation>
    </message>
    <message>
        <source>“iat” becomes now, “exp” an hour from now, “nbf” now where it stands</source>
        <translation>„iat“ wird jetzt, „exp“ in einer Stunde, „nbf“, falls vorhanden, jetzt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>kompakt</translation>
    </message>
    <message>
        <source>compact, detached</source>
        <translation>kompakt, losgelöst</translation>
    </message>
    <message>
        <source>flattened JSON</source>
        <translation>flaches JSON</translation>
    </message>
    <message>
        <source>general JSON</source>
        <translation>allgemeines JSON</translation>
    </message>
    <message>
        <source>Serialization</source>
        <translation>Serialisierung</translation>
    </message>
    <message>
        <source>E&amp;xact</source>
        <translation>E&amp;xakt</translation>
    </message>
    <message>
        <source>White space as it is written, else none</source>
        <translation>Leerraum wie geschrieben, sonst keiner</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Paste it into the inspector, or wherever a test needs it.</source>
        <translation>In den Inspektor einfügen oder dort, wo ein Test es braucht.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Noch gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The header is no JSON object.</source>
        <translation>Der Header ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Not made.</source>
        <translation>Nicht erzeugt.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted with %1 and %2, signed by nobody.</source>
        <translation>verschlüsselt mit %1 und %2, von niemandem signiert.</translation>
    </message>
    <message>
        <source>signed by nobody.</source>
        <translation>von niemandem signiert.</translation>
    </message>
    <message>
        <source>signed with %1.</source>
        <translation>signiert mit %1.</translation>
    </message>
    <message>
        <source>The payload is no JSON; it went in as it stands.</source>
        <translation>Der Payload ist kein JSON; er wurde übernommen, wie er ist.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::NetworkForm</name>
    <message>
        <source>Allow &amp;http:// off this computer</source>
        <translation>&amp;http:// zu anderen Rechnern erlauben</translation>
    </message>
    <message>
        <source>Whoever is on the way can read and change what is asked and answered</source>
        <translation>Wer auf dem Weg sitzt, kann Fragen und Antworten lesen und ändern</translation>
    </message>
    <message>
        <source>&amp;Authorities (PEM)</source>
        <translation>CA-Z&amp;ertifikate (PEM)</translation>
    </message>
    <message>
        <source>&amp;Client certificate</source>
        <translation>&amp;Client-Zertifikat</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Sei&amp;n Schlüssel</translation>
    </message>
    <message>
        <source>The key&apos;s &amp;password</source>
        <translation>&amp;Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Host whose certificate is looked at</source>
        <translation>Host, dessen Zertifikat angesehen wird</translation>
    </message>
    <message>
        <source>Look at its certi&amp;ficate…</source>
        <translation>Zerti&amp;fikat ansehen…</translation>
    </message>
    <message>
        <source>Connects to that host; nothing of a token and no credential leaves</source>
        <translation>Verbindet mit diesem Host; nichts von einem Token und keine Zugangsdaten werden gesendet</translation>
    </message>
    <message>
        <source>Certificates trusted by e&amp;xception</source>
        <translation>Per A&amp;usnahme vertraute Zertifikate</translation>
    </message>
    <message>
        <source>no https address is named here</source>
        <translation>hier ist keine https-Adresse angegeben</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::PasteZone</name>
    <message>
        <source>Paste a token, or anything that contains one</source>
        <translation>Ein Token einfügen oder irgendetwas, das eines enthält</translation>
    </message>
    <message>
        <source>It is found and decoded here, on this computer. Nothing is sent until you allow it.</source>
        <translation>Es wird hier gefunden und dekodiert, auf diesem Rechner. Nichts wird gesendet, bevor Sie es erlauben.</translation>
    </message>
    <message>
        <source>or drop a file anywhere in this window</source>
        <translation>oder eine Datei irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Paste   Ctrl+V</source>
        <translation>Einfügen   Strg+V</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Back to the token</source>
        <translation>&amp;Zurück zum Token</translation>
    </message>
    <message>
        <source>Back to the token (Esc)</source>
        <translation>Zurück zum Token (Esc)</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Erfassen…</translation>
    </message>
    <message>
        <source>A bearer header, a cURL command, a HAR file, log lines, a cookie, a server&apos;s error page.</source>
        <translation>Ein Bearer-Header, ein cURL-Befehl, eine HAR-Datei, Logzeilen, ein Cookie, die Fehlerseite eines Servers.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ProxyDialog</name>
    <message>
        <source>As the d&amp;esktop does (and http_proxy, https_proxy, no_proxy)</source>
        <translation>Wie der D&amp;esktop (und http_proxy, https_proxy, no_proxy)</translation>
    </message>
    <message>
        <source>&amp;Directly, without a proxy</source>
        <translation>&amp;Direkt, ohne Proxy</translation>
    </message>
    <message>
        <source>Through &amp;this proxy:</source>
        <translation>Über diesen &amp;Proxy:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>A proxy finds the address of a host itself: that it is no private one cannot be checked then, and each request says so. This computer&apos;s own servers are always asked directly.</source>
        <translation>Ein Proxy findet die Adresse eines Hosts selbst: Dass sie keine private ist, lässt sich dann nicht prüfen, und jede Anfrage sagt das. Die eigenen Server dieses Rechners werden immer direkt gefragt.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation>Noch nicht:</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::RelayRow</name>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Forward calls to a service</source>
        <translation>Aufrufe an einen Dienst weiterleiten</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>The service: %1.</source>
        <translation>Der Dienst: %1.</translation>
    </message>
    <message>
        <source>Port %1 is taken.</source>
        <translation>Port %1 ist belegt.</translation>
    </message>
    <message>
        <source>relay at port %1</source>
        <translation>Relay an Port %1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 nehmen</translation>
    </message>
    <message>
        <source>No call has come yet.</source>
        <translation>Noch kam kein Aufruf.</translation>
    </message>
    <message>
        <source>Calls: %1, none with a token.</source>
        <translation>Aufrufe: %1, keiner mit einem Token.</translation>
    </message>
    <message>
        <source>Calls: %1, the last token at %2.</source>
        <translation>Aufrufe: %1, das letzte Token um %2.</translation>
    </message>
    <message>
        <source>Failed at the service: %1 (%2).</source>
        <translation>Beim Dienst gescheitert: %1 (%2).</translation>
    </message>
    <message>
        <source>Left by the client: %1.</source>
        <translation>Vom Client abgebrochen: %1.</translation>
    </message>
    <message>
        <source>Not passed on, foreign or no sound request: %1.</source>
        <translation>Nicht weitergeleitet, fremd oder fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>Connections turned away: %1.</source>
        <translation>Abgewiesene Verbindungen: %1.</translation>
    </message>
    <message>
        <source>Off. While on, calls pass through here to their service; each token comes with its answer.</source>
        <translation>Aus. Wenn an, laufen Aufrufe hier durch zu ihrem Dienst; jedes Token kommt mit seiner Antwort.</translation>
    </message>
    <message>
        <source>On. Give the client the address below in place of its service&apos;s.</source>
        <translation>An. Dem Client die Adresse unten geben statt der seines Dienstes.</translation>
    </message>
    <message>
        <source>TLS as in %1.</source>
        <translation>TLS wie in %1.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ReportChoices</name>
    <message>
        <source>I know that this file can be used to log in until %1</source>
        <translation>Mir ist klar, dass man sich mit dieser Datei bis %1 anmelden kann</translation>
    </message>
    <message>
        <source>I know that this file will hold the whole token</source>
        <translation>Mir ist klar, dass diese Datei das ganze Token enthalten wird</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;This token</source>
        <translation>Dieses &amp;Token</translation>
    </message>
    <message>
        <source>&amp;All %1 tokens of the list</source>
        <translation>&amp;Alle %1 Token der Liste</translation>
    </message>
    <message>
        <source>Removed before it is written</source>
        <translation>Wird vor dem Schreiben entfernt</translation>
    </message>
    <message>
        <source>&amp;Signatures and secrets</source>
        <translation>&amp;Signaturen und Geheimnisse</translation>
    </message>
    <message>
        <source>The token can no longer be used.</source>
        <translation>Das Token ist danach nicht mehr benutzbar.</translation>
    </message>
    <message>
        <source>&amp;Identities too: they become labels</source>
        <translation>Auch &amp;Identitäten: Sie werden zu Kürzeln</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>Claims that stay as they are</source>
        <translation>Claims, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Ticked claims stay as they are, the others become labels.</source>
        <translation>Angekreuzte Claims bleiben, wie sie sind, die anderen werden zu Kürzeln.</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Sections, besides the answer</source>
        <translation>Abschnitte neben der Antwort</translation>
    </message>
    <message>
        <source>A format for programs always holds everything.</source>
        <translation>Ein Format für Programme enthält immer alles.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>A report of the window tells so many, and says so. “jotscope-cli audit --report” takes a file of any size.</source>
        <translation>So viele nennt ein Bericht des Fensters, und er sagt es. „jotscope-cli audit --report“ nimmt eine Datei beliebiger Größe.</translation>
    </message>
    <message>
        <source>The fi&amp;rst %1 of %2 tokens</source>
        <translation>Die e&amp;rsten %1 von %2 Token</translation>
    </message>
    <message>
        <source>%1 that the fi&amp;lter shows</source>
        <translation>%1, die der Fi&amp;lter zeigt</translation>
    </message>
    <message>
        <source>The first %1 of %2 that the fi&amp;lter shows</source>
        <translation>Die ersten %1 von %2, die der Fi&amp;lter zeigt</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ReportDialog</name>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing of the token is removed.</source>
        <translation>Nichts vom Token wird entfernt.</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Entfernt:</translation>
    </message>
    <message>
        <source>Secrets of environments are never written.</source>
        <translation>Geheimnisse von Umgebungen werden nie geschrieben.</translation>
    </message>
    <message>
        <source>Write the report to</source>
        <translation>Bericht schreiben nach</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Paste it into a ticket.</source>
        <translation>In ein Ticket einfügen.</translation>
    </message>
    <message>
        <source>This file exists.</source>
        <translation>Diese Datei gibt es schon.</translation>
    </message>
    <message>
        <source>Write once more to replace it, or give another name.</source>
        <translation>Noch einmal schreiben, um sie zu ersetzen, oder einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>Nicht geschrieben.</translation>
    </message>
    <message>
        <source>The PDF is being made:</source>
        <translation>Das PDF wird erstellt:</translation>
    </message>
    <message>
        <source>%1% done.</source>
        <translation>%1 % fertig.</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>Die Vorschau wird erstellt.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ReportPreview</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>… and %1 octets more</source>
        <translation>… und %1 Byte mehr</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::RequestsModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>request %1, %2: %3</source>
        <translation>Anfrage %1, %2: %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>With $SECRET in place of any secret</source>
        <translation>Mit $SECRET anstelle jedes Geheimnisses</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>Its names, dates and fingerprint; from there it can be trusted for this host</source>
        <translation>Seine Namen, Daten und sein Fingerabdruck; von dort lässt sich ihm für diesen Host vertrauen</translation>
    </message>
    <message>
        <source>Headers and body of the chosen request</source>
        <translation>Header und Body der gewählten Anfrage</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nichts hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>Cancel this request</source>
        <translation>Diese Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Its environment is asked nothing more for this token; the others go on</source>
        <translation>Zu diesem Token wird die Umgebung nichts mehr gefragt; die anderen laufen weiter</translation>
    </message>
    <message>
        <source>Ask this environment again</source>
        <translation>Diese Umgebung erneut fragen</translation>
    </message>
    <message>
        <source>For the token that is shown, with fresh keys; the other environments are not asked</source>
        <translation>Für das gezeigte Token, mit frischen Schlüsseln; die anderen Umgebungen werden nicht gefragt</translation>
    </message>
    <message>
        <source>Every request of this run, whatever token it was for, or those of the token that is shown</source>
        <translation>Alle Anfragen dieses Laufs, für welches Token auch immer, oder nur die des gezeigten Tokens</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Only this token&apos;s: %1</source>
        <translation>Nur die dieses Tokens: %1</translation>
    </message>
    <message>
        <source>Nothing was asked for this token.</source>
        <translation>Für dieses Token wurde nichts gefragt.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ScanLine</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>noch %1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt: %1</translation>
    </message>
    <message>
        <source>Reads on as the file grows, and when it is rotated</source>
        <translation>Liest weiter, wenn die Datei wächst und wenn sie rotiert wird</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>following as it grows · %1</source>
        <translation>folgt dem Wachsen · %1</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>öffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped at %1 %, %n found</source>
        <translation>
            <numerusform>bei %1 % gestoppt, %n gefunden</numerusform>
            <numerusform>bei %1 % gestoppt, %n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n found</source>
        <translation>
            <numerusform>gestoppt, %n gefunden</numerusform>
            <numerusform>gestoppt, %n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>no token in %1</source>
        <translation>kein Token in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in %1</source>
        <translation>
            <numerusform>%n Token in %1</numerusform>
            <numerusform>%n Token in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>%1: the list is full, at %2 tokens or 2 GB of them. jotscope-cli scan finds all.</source>
        <translation>%1: Die Liste ist voll, bei %2 Token oder 2 GB. jotscope-cli scan findet alle.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SecretField</name>
    <message>
        <source>Where the secret lives</source>
        <translation>Wo das Geheimnis liegt</translation>
    </message>
    <message>
        <source>Put into keychain…</source>
        <translation>In den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Type or paste the secret once; from then on only its name is shown</source>
        <translation>Das Geheimnis einmal eingeben oder einfügen; danach wird nur noch sein Name gezeigt</translation>
    </message>
    <message>
        <source>Put a secret into the keychain</source>
        <translation>Geheimnis in den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>In the keychain, %n characters.</source>
        <translation>
            <numerusform>Im Schlüsselbund, %n Zeichen.</numerusform>
            <numerusform>Im Schlüsselbund, %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ServiceView</name>
    <message>
        <source>What the service answered</source>
        <translation>Was der Dienst geantwortet hat</translation>
    </message>
    <message>
        <source>HTTP/1.1 403 Forbidden

{&quot;msg&quot;: &quot;User from sub claim in JWT does not exist&quot;}</source>
        <translation>HTTP/1.1 403 Forbidden

{&quot;msg&quot;: &quot;User from sub claim in JWT does not exist&quot;}</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Session</name>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Found &quot;%1&quot;, so the first is shown. There are: %2.</source>
        <translation>&quot;%1&quot; gefunden, also wird das erste gezeigt. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1, recorded</source>
        <translation>%1, aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SessionKeys</name>
    <message>
        <source>Expected a secret in %1, found other text. Choose another encoding.</source>
        <translation>Erwartet ein Geheimnis in %1, gefunden anderer Text. Eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>only its public half is used</source>
        <translation>nur die öffentliche Hälfte wird verwendet</translation>
    </message>
    <message>
        <source>never used: %1</source>
        <translation>nie verwendet: %1</translation>
    </message>
    <message>
        <source>1 key: %1</source>
        <translation>1 Schlüssel: %1</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>The address of a key set. Use now asks %1; nothing of the token leaves.</source>
        <translation>Die Adresse eines Schlüsselsatzes. „Jetzt verwenden“ fragt %1; nichts vom Token wird gesendet.</translation>
    </message>
    <message>
        <source>An issuer. Use now asks %1 for its discovery document and keys; nothing of the token leaves.</source>
        <translation>Ein Aussteller. „Jetzt verwenden“ fragt %1 nach Discovery-Dokument und Schlüsseln; nichts vom Token wird gesendet.</translation>
    </message>
    <message>
        <source>PEM, %1</source>
        <translation>PEM, %1</translation>
    </message>
    <message>
        <source>pasted PEM</source>
        <translation>eingefügtes PEM</translation>
    </message>
    <message>
        <source>JWK or JWKS, %1</source>
        <translation>JWK oder JWKS, %1</translation>
    </message>
    <message>
        <source>pasted JWKS</source>
        <translation>eingefügter JWKS</translation>
    </message>
    <message>
        <source>No URL, PEM or JWK. A shared secret belongs into the field below.</source>
        <translation>Weder URL noch PEM noch JWK. Ein gemeinsames Geheimnis gehört in das Feld darunter.</translation>
    </message>
    <message>
        <source>typed secret</source>
        <translation>eingegebenes Geheimnis</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SettingsDialog</name>
    <message>
        <source>As the desktop does.</source>
        <translation>Wie der Desktop.</translation>
    </message>
    <message>
        <source>Directly, without a proxy.</source>
        <translation>Direkt, ohne Proxy.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nichts ist aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources, %1</source>
        <translation>
            <numerusform>%n Quelle, %1</numerusform>
            <numerusform>%n Quellen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changes when Jotscope starts again.</source>
        <translation>Ändert sich beim nächsten Start von Jotscope.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Nothing fades or draws itself. Where the desktop asks for that, it is so anyway.</source>
        <translation>Ohne Überblendungen und Animationen. Wo der Desktop das verlangt, ist es ohnehin so.</translation>
    </message>
    <message>
        <source>Times are shown in</source>
        <translation>Zeiten werden gezeigt in</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>the time zone of this computer (%1)</source>
        <translation>der Zeitzone dieses Rechners (%1)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>As each environment says</source>
        <translation>Wie es jede Umgebung sagt</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>How far a clock may be off before a time counts as passed, in every environment. It is kept for the next start; beside the timeline it is chosen for this run alone.</source>
        <translation>Wie weit eine Uhr falsch gehen darf, bevor eine Zeit als verstrichen gilt, in jeder Umgebung. Gilt auch beim nächsten Start; neben der Zeitleiste wird sie nur für diesen Lauf gewählt.</translation>
    </message>
    <message>
        <source>Approved hosts</source>
        <translation>Erlaubte Hosts</translation>
    </message>
    <message>
        <source>Not all was forgotten.</source>
        <translation>Nicht alles wurde vergessen.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Start o&amp;ffline</source>
        <translation>O&amp;ffline starten</translation>
    </message>
    <message>
        <source>Nobody is asked until Online is switched on. Tokens are decoded all the same.</source>
        <translation>Niemand wird gefragt, bis Online eingeschaltet ist. Token werden trotzdem dekodiert.</translation>
    </message>
    <message>
        <source>Copied tokens and secrets leave the clipboard</source>
        <translation>Kopierte Token und Geheimnisse verlassen die Zwischenablage</translation>
    </message>
    <message>
        <source>after 30 seconds</source>
        <translation>nach 30 Sekunden</translation>
    </message>
    <message>
        <source>after a minute</source>
        <translation>nach einer Minute</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>nach 5 Minuten</translation>
    </message>
    <message>
        <source>never by themselves</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>Unless never, also when Jotscope ends. What another program has copied since stays.</source>
        <translation>Außer bei „nie“ auch, wenn Jotscope endet. Was ein anderes Programm seither kopiert hat, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Published keys that are kept for the next start</source>
        <translation>Veröffentlichte Schlüssel, aufbewahrt für den nächsten Start</translation>
    </message>
    <message>
        <source>They are no secrets, but name the issuers that were asked. With them goes what is known of when each key came and went.</source>
        <translation>Sie sind keine Geheimnisse, nennen aber die gefragten Aussteller. Mit ihnen geht, was über Kommen und Gehen jedes Schlüssels bekannt ist.</translation>
    </message>
    <message>
        <source>Environments file</source>
        <translation>Umgebungsdatei</translation>
    </message>
    <message>
        <source>It does not exist yet.</source>
        <translation>Sie existiert noch nicht.</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>It holds no secrets, only where each one is. The menu Environments opens another one.</source>
        <translation>Sie enthält keine Geheimnisse, nur wo jedes liegt. Das Menü Umgebungen öffnet eine andere.</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SettingsHosts</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>%1, with the token itself</source>
        <translation>%1, mit dem Token selbst</translation>
    </message>
    <message>
        <source>%1; for this run</source>
        <translation>%1; für diesen Lauf</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>&amp;Alle vergessen</translation>
    </message>
    <message>
        <source>Hosts that may be asked</source>
        <translation>Hosts, die gefragt werden dürfen</translation>
    </message>
    <message>
        <source>The chosen hosts are asked about again</source>
        <translation>Für die gewählten Hosts wird wieder um Erlaubnis gefragt</translation>
    </message>
    <message>
        <source>Every host is asked about again</source>
        <translation>Für jeden Host wird wieder um Erlaubnis gefragt</translation>
    </message>
    <message>
        <source>No host may be asked yet.</source>
        <translation>Noch darf kein Host gefragt werden.</translation>
    </message>
    <message>
        <source>%1; for one token</source>
        <translation>%1; für ein Token</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SplitterKeys</name>
    <message>
        <source>No divider can be moved beside this pane.</source>
        <translation>Neben diesem Bereich lässt sich kein Trenner verschieben.</translation>
    </message>
    <message>
        <source>Divider behind %1</source>
        <translation>Trenner hinter %1</translation>
    </message>
    <message>
        <source>Divider before %1</source>
        <translation>Trenner vor %1</translation>
    </message>
    <message>
        <source>Divider below %1</source>
        <translation>Trenner unter %1</translation>
    </message>
    <message>
        <source>Divider above %1</source>
        <translation>Trenner über %1</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Trenner</translation>
    </message>
    <message>
        <source>Left and Right move it, with Shift further; Esc leaves.</source>
        <translation>Links und Rechts verschieben ihn, mit Umschalt weiter; Esc beendet.</translation>
    </message>
    <message>
        <source>Up and Down move it, with Shift further; Esc leaves.</source>
        <translation>Auf und Ab verschieben ihn, mit Umschalt weiter; Esc beendet.</translation>
    </message>
    <message>
        <source>F8: the next one (%1 of %2).</source>
        <translation>F8: der nächste (%1 von %2).</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::StatusLine</name>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nichts hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>to 1 host you allowed.</source>
        <translation>an 1 Host (von Ihnen erlaubt).</translation>
    </message>
    <message>
        <source>to %1 hosts you allowed.</source>
        <translation>an %1 Hosts (von Ihnen erlaubt).</translation>
    </message>
    <message>
        <source>The token itself was sent.</source>
        <translation>Das Token selbst wurde gesendet.</translation>
    </message>
    <message>
        <source>The token itself was not sent.</source>
        <translation>Das Token selbst wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Offline. </source>
        <translation>Offline. </translation>
    </message>
    <message>
        <source>What may leave, and when</source>
        <translation>Was gesendet werden darf und wann</translation>
    </message>
    <message>
        <source>Show ledger</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>1 environment, %1</source>
        <translation>1 Umgebung, %1</translation>
    </message>
    <message>
        <source>%1 environments, %2</source>
        <translation>%1 Umgebungen, %2</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Noch keine Umgebungen</translation>
    </message>
    <message>
        <source>No environments, keys for now</source>
        <translation>Keine Umgebungen, vorläufige Schlüssel</translation>
    </message>
    <message>
        <source>to 1 host of the demo, on this computer.</source>
        <translation>an 1 Host der Demo, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>to %1 hosts of the demo, on this computer.</source>
        <translation>an %1 Hosts der Demo, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>how many requests, to whom, and a sentence on the token</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Clipboard watch off</source>
        <translation>Zwischenablage unbeobachtet</translation>
    </message>
    <message>
        <source>Relay off</source>
        <translation>Relay aus</translation>
    </message>
    <message>
        <source>%1 requests (%2 not sent)</source>
        <translation>%1 Anfragen (%2 nicht gesendet)</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SubjectModel</name>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Code point</source>
        <translation>Codepoint</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SubjectView</name>
    <message>
        <source>The token names no user.</source>
        <translation>Das Token nennt keinen Benutzer.</translation>
    </message>
    <message>
        <source>Characters of the user&apos;s id</source>
        <translation>Zeichen der Benutzer-ID</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TimeControls</name>
    <message>
        <source>The instant that every verdict is judged at</source>
        <translation>Der Zeitpunkt, zu dem jedes Urteil gilt</translation>
    </message>
    <message>
        <source>How far a clock may be off before a time counts as passed</source>
        <translation>Wie weit eine Uhr abweichen darf, bevor eine Zeit als überschritten gilt</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>As of: now</source>
        <translation>Stand: jetzt</translation>
    </message>
    <message>
        <source>Leeway: %1 s</source>
        <translation>Toleranz: %1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Bei der Ausstellung</translation>
    </message>
    <message>
        <source>Just before it expires</source>
        <translation>Kurz vor dem Ablauf</translation>
    </message>
    <message>
        <source>Just after it expires</source>
        <translation>Kurz nach dem Ablauf</translation>
    </message>
    <message>
        <source>When the service answered</source>
        <translation>Als der Dienst antwortete</translation>
    </message>
    <message>
        <source>Another instant…</source>
        <translation>Anderer Zeitpunkt…</translation>
    </message>
    <message>
        <source>As each environment says</source>
        <translation>Wie es jede Umgebung sagt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>An instant such as 2026-01-02T03:04:05Z, or seconds since 1970.</source>
        <translation>Ein Zeitpunkt wie 2026-01-02T03:04:05Z oder Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Judge then</source>
        <translation>Dann beurteilen</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>time of this computer</comment>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Toleranz</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TimelineBar</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>valid %1 more</source>
        <translation>noch %1 gültig</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>abgelaufen vor %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>&amp;Judge as of %1</source>
        <translation>&amp;Urteil zum Stand %1</translation>
    </message>
    <message>
        <source>Judge as of &amp;now</source>
        <translation>Urteil von &amp;jetzt</translation>
    </message>
    <message>
        <source>Zoom &amp;in	+</source>
        <translation>&amp;Vergrößern	+</translation>
    </message>
    <message>
        <source>Zoom &amp;out	-</source>
        <translation>Ver&amp;kleinern	-</translation>
    </message>
    <message>
        <source>&amp;Whole timeline	0</source>
        <translation>&amp;Ganze Zeitleiste	0</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TimelineModel</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>judged at this instant</source>
        <translation>Zeitpunkt des Urteils</translation>
    </message>
    <message>
        <source>From then</source>
        <translation>Ab da</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Zeitleiste als Tabelle</translation>
    </message>
    <message>
        <source>%1, history compressed</source>
        <translation>%1, Vorgeschichte gerafft</translation>
    </message>
    <message>
        <source>%1, enlarged %2 times</source>
        <translation>%1, %2-fach vergrößert</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TokenCombo</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The token that the window is about</source>
        <translation>Das Token, um das es im Fenster geht</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Nächstes Token</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>Voriges Token</translation>
    </message>
    <message>
        <source>Next token (Ctrl+PgDown)</source>
        <translation>Nächstes Token (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Previous token (Ctrl+PgUp)</source>
        <translation>Voriges Token (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the tokens</source>
        <translation>Token filtern</translation>
    </message>
    <message>
        <source>The token that the window is about: %1</source>
        <translation>Das Token, um das es im Fenster geht: %1</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TokenList</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Every token you paste, open or capture is listed here, with its place and its verdict.</source>
        <translation>Jedes Token, das Sie einfügen, öffnen oder erfassen, steht hier mit Fundort und Urteil.</translation>
    </message>
    <message>
        <source>Kept in memory only, forgotten when the window closes.</source>
        <translation>Nur im Arbeitsspeicher, vergessen beim Schließen des Fensters.</translation>
    </message>
    <message>
        <source>No token fits the filter.</source>
        <translation>Kein Token passt zum Filter.</translation>
    </message>
    <message>
        <source>Filter the tokens</source>
        <translation>Token filtern</translation>
    </message>
    <message>
        <source>%1 fit</source>
        <translation>%1 passen</translation>
    </message>
    <message>
        <source>%1 % checked; what is in sight is checked first.</source>
        <translation>%1 % geprüft; was zu sehen ist, kommt zuerst.</translation>
    </message>
    <message>
        <source>%1 fit so far</source>
        <translation>bisher passen %1</translation>
    </message>
    <message>
        <source>%1 are not looked at yet, and may fit too.</source>
        <translation>%1 sind noch nicht angesehen und passen vielleicht auch.</translation>
    </message>
    <message>
        <source>Filter: subject, verdict…</source>
        <translation>Filter: Subjekt, Urteil …</translation>
    </message>
    <message>
        <source>Looks through issuer, subject, verdict (rejected, accepted, expired …), kind, environment, place and source; several words have to stand there all</source>
        <translation>Durchsucht Aussteller, Subjekt, Urteil (abgelehnt, akzeptiert, abgelaufen …), Art, Umgebung, Fundort und Herkunft; mehrere Wörter müssen alle vorkommen</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TokenListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Kein Aussteller</translation>
    </message>
    <message>
        <source>issue time not said</source>
        <translation>Ausstellungszeit nicht genannt</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgestellt %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab %1</translation>
    </message>
    <message>
        <source>no issuer</source>
        <translation>kein Aussteller</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>kein Subjekt</translation>
    </message>
    <message>
        <source>subject %1</source>
        <translation>Subjekt %1</translation>
    </message>
    <message>
        <source>issuer %1</source>
        <translation>Aussteller %1</translation>
    </message>
    <message>
        <source>issued %1 ago</source>
        <translation>vor %1 ausgestellt</translation>
    </message>
    <message>
        <source>issued %1 in the future</source>
        <translation>%1 in der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>vor %1 gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens, folded</source>
        <translation>
            <numerusform>%n Token, eingeklappt</numerusform>
            <numerusform>%n Token, eingeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>A click, or the keys Left and Right, fold it</source>
        <translation>Ein Klick oder die Tasten Links und Rechts klappen sie ein und aus</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TokenText</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The token&apos;s text, part by part. Read-only.</source>
        <translation>Der Text des Tokens, Teil für Teil. Nur lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n flaws</source>
        <translation>
            <numerusform>%1, %n Mangel</numerusform>
            <numerusform>%1, %n Mängel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TokenView</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Which of the tokens in this text</source>
        <translation>Welches der Token in diesem Text</translation>
    </message>
    <message>
        <source>Which of the tokens in this text is shown here and under Claims</source>
        <translation>Welches der Token in diesem Text hier und unter „Claims“ gezeigt wird</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy the selected characters, or the whole token</source>
        <translation>Die ausgewählten Zeichen kopieren, sonst das ganze Token</translation>
    </message>
    <message>
        <source>Unfold token</source>
        <translation>Token aufklappen</translation>
    </message>
    <message>
        <source>Show every character (Ctrl+U)</source>
        <translation>Jedes Zeichen zeigen (Strg+U)</translation>
    </message>
    <message>
        <source>DPoP proof:</source>
        <translation>DPoP-Nachweis:</translation>
    </message>
    <message>
        <source>Access token of “at_hash”:</source>
        <translation>Access-Token zu „at_hash“:</translation>
    </message>
    <message>
        <source>Code of “c_hash”:</source>
        <translation>Code zu „c_hash“:</translation>
    </message>
    <message>
        <source>State of “s_hash”:</source>
        <translation>State zu „s_hash“:</translation>
    </message>
    <message>
        <source>Client certificate:</source>
        <translation>Client-Zertifikat:</translation>
    </message>
    <message>
        <source>the one that came with it fits.</source>
        <translation>das mitgelieferte passt.</translation>
    </message>
    <message>
        <source>Not looked at: %1.</source>
        <translation>Nicht angesehen: %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Paste a token anywhere in this window</source>
        <translation>Ein Token irgendwo in dieses Fenster einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>not a token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>sieht aus wie %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>complete, no flaws</source>
        <translation>vollständig, keine Mängel</translation>
    </message>
    <message>
        <source>one flaw</source>
        <translation>ein Mangel</translation>
    </message>
    <message numerus="yes">
        <source>%n flaws</source>
        <translation>
            <numerusform>%n Mangel</numerusform>
            <numerusform>%n Mängel</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 removed</source>
        <translation>; %1 entfernt</translation>
    </message>
    <message>
        <source>&amp;Copy the selected characters</source>
        <translation>Gewählte Zeichen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Unfold token</source>
        <translation>Token a&amp;ufklappen</translation>
    </message>
    <message>
        <source>the signature was removed from the record</source>
        <translation>die Signatur wurde aus der Aufzeichnung entfernt</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TokensMatrixModel</name>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Trial</name>
    <message>
        <source>without kid</source>
        <translation>ohne kid</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>No provider is chosen.</source>
        <translation>Kein Anbieter ist gewählt.</translation>
    </message>
    <message>
        <source>This provider is asked with a token: paste one into the window first.</source>
        <translation>Dieser Anbieter wird mit einem Token gefragt: zuerst eines ins Fenster einfügen.</translation>
    </message>
    <message>
        <source>Type an id to try, or a known good id.</source>
        <translation>Eine ID zum Ausprobieren eingeben oder eine bekannte ID.</translation>
    </message>
    <message>
        <source>discovery of %1</source>
        <translation>Discovery von %1</translation>
    </message>
    <message>
        <source>with the token itself</source>
        <translation>mit dem Token selbst</translation>
    </message>
    <message>
        <source>with the secret %1</source>
        <translation>mit dem Geheimnis %1</translation>
    </message>
    <message>
        <source>the address found there</source>
        <translation>die dort gefundene Adresse</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>nothing: the file is read</source>
        <translation>nichts: die Datei wird gelesen</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>Keine Quelle ist genannt.</translation>
    </message>
    <message>
        <source>Works:</source>
        <translation>Funktioniert:</translation>
    </message>
    <message>
        <source>Does not work yet:</source>
        <translation>Funktioniert noch nicht:</translation>
    </message>
    <message>
        <source>Not asked:</source>
        <translation>Nicht gefragt:</translation>
    </message>
    <message>
        <source>Answer: %1,</source>
        <translation>Antwort: %1,</translation>
    </message>
    <message>
        <source>Trusted already.</source>
        <translation>Bereits vertraut.</translation>
    </message>
    <message>
        <source>%1 needs no exception.</source>
        <translation>%1 braucht keine Ausnahme.</translation>
    </message>
    <message>
        <source>Not seen.</source>
        <translation>Nicht gesehen.</translation>
    </message>
</context>
</TS>
