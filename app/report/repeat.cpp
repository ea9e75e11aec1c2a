// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/repeat.h"

#include "report/words.h"

#include <algorithm>

namespace jotscope::report {

namespace {

/// What was asked of one environment, and what was held back there.
struct Asked {
    QString environment;
    bool isAsked = false;
    bool sentSecret = false; ///< one that is not approved for always
    bool sentToken = false;
    bool heldBack = false; ///< a secret or the token, for want of a yes
};

Asked askedOf(const diagnosis::EnvironmentEvidence &evidence, const RepeatSettings &settings)
{
    Asked asked{evidence.environment.name};
    std::vector<net::Exchange> exchanges = evidence.keyExchanges;
    for (const auto *lookup : {&evidence.lookup, &evidence.identityLookup}) {
        if (*lookup)
            exchanges.insert(exchanges.end(), (*lookup)->exchanges.begin(), (*lookup)->exchanges.end());
    }
    asked.isAsked = evidence.keysAsked;
    for (const net::Exchange &one : exchanges) {
        const bool isSecret = !one.secretReference.isEmpty() && !settings.approved.contains({one.secretReference, net::originOf(one.url)});
        if (one.outcome == net::Exchange::Outcome::Refused) {
            asked.heldBack |= one.stage == net::Exchange::Stage::Consent && (isSecret || one.carriesToken);
            continue;
        }
        asked.isAsked = true;
        asked.sentSecret |= isSecret;
        asked.sentToken |= one.carriesToken;
    }
    return asked;
}

class Command {
public:
    Command(const Inspection &inspection, const RepeatSettings &settings)
        : m_inspection(inspection), m_settings(settings), m_isDecoded(inspection.depth == Inspection::Depth::Decoded),
          m_isExplained(inspection.depth == Inspection::Depth::Explained)
    {
    }
    QString text();

private:
    void add(const char *option, const QString &value) { m_words << QString::fromLatin1(option) << shellWord(value); }
    void plan();
    void addKeys();
    void addAsking();

    const Inspection &m_inspection;
    const RepeatSettings &m_settings;
    bool m_isDecoded;
    bool m_isExplained;
    QString m_presented;
    QStringList m_only;
    bool m_isOffline = false;
    bool m_trusts = false; ///< secrets go without a further question
    bool m_sends = false;  ///< the token itself goes
    QStringList m_words;
};

void Command::addKeys()
{
    for (const QString &file : m_settings.keyFiles)
        add("--key", file);
    for (const QString &url : m_settings.jwksUrls)
        add("--jwks", url);
    for (const QString &issuer : m_settings.issuers)
        add("--issuer", issuer);
    if (!m_settings.jwks.isEmpty())
        m_words << QStringLiteral("--key -");
    for (int secret = 1; secret <= m_settings.secrets; ++secret)
        m_words << QStringLiteral("--secret-file SECRET-FILE") + (secret > 1 ? QString::number(secret) : QString());
}

/// Who is asked again. One yes is for all on the command line: where something was held back, nobody is asked; and as the environment that
/// is named is always asked, its name stays out where it was not.
void Command::plan()
{
    m_isOffline = m_settings.isOffline;
    if (m_isOffline || !m_settings.repeatsAsking)
        return;
    std::vector<Asked> all;
    for (const diagnosis::EnvironmentEvidence &one : m_inspection.diagnosis.evidence.environments) {
        if (!one.environment.name.isEmpty())
            all.push_back(askedOf(one, m_settings));
    }
    m_trusts = std::ranges::any_of(all, &Asked::sentSecret);
    m_sends = std::ranges::any_of(all, &Asked::sentToken);
    QStringList asked;
    for (const Asked &one : all) {
        if (one.isAsked && !(one.heldBack && (m_trusts || m_sends)))
            asked.append(one.environment);
    }
    m_isOffline = asked.isEmpty() && !all.empty();
    if (m_isExplained && asked.size() < std::ssize(all))
        m_only = asked;
    if (m_only.isEmpty() || m_presented.isEmpty() || m_only.contains(m_presented))
        return;
    if (m_inspection.diagnosis.evidence.presented.isEmpty())
        m_presented.clear(); // it is chosen again as it was
    else
        m_trusts = m_sends = false;
}

void Command::addAsking()
{
    if (m_isOffline) {
        m_words << QStringLiteral("--offline");
        return;
    }
    for (const QString &name : m_only)
        add("--only", name);
    if (m_trusts)
        m_words << QStringLiteral("--trust-secrets");
    if (m_sends)
        m_words << QStringLiteral("--send-token");
    if (!m_settings.proxy.isEmpty())
        add("--proxy", m_settings.proxy);
}

QString Command::text()
{
    const diagnosis::Diagnosis &diagnosis = m_inspection.diagnosis;
    m_words = {QStringLiteral("jotscope-cli"), QString::fromLatin1(m_isDecoded ? "decode" : m_isExplained ? "explain" : "verify")};
    if (!m_isDecoded && !m_settings.environmentsFile.isEmpty())
        add("--environments", m_settings.environmentsFile);
    if (const diagnosis::EnvironmentResult *presented = presentedOf(m_inspection))
        m_presented = presented->name;
    if (!m_isDecoded)
        plan();
    if (!m_presented.isEmpty())
        add("--environment", m_presented);
    if (!m_isDecoded)
        addKeys();
    if (diagnosis.evidence.now.isValid())
        add("--as-of", diagnosis.evidence.now.toUTC().toString(Qt::ISODate));
    if (m_settings.leeway)
        add("--leeway", QString::number(*m_settings.leeway));
    if (!m_isDecoded)
        addAsking();
    if (m_isExplained && !diagnosis.evidence.serviceAnswer.isEmpty())
        m_words << QStringLiteral("--service-error ANSWER-FILE");
    m_words << QStringLiteral("TOKEN-FILE");
    if (m_isDecoded || m_settings.jwks.isEmpty())
        return m_words.join(u' ');
    return m_words.join(u' ') + QStringLiteral(" <<'KEYS'\n%1\nKEYS").arg(QString::fromUtf8(m_settings.jwks));
}

} // namespace

QString repeatText(const Inspection &inspection, const RepeatSettings &settings)
{
    if (inspection.diagnosis.evidence.isRecorded)
        return QStringLiteral("jotscope-cli report CASE-FILE");
    return Command(inspection, settings).text();
}

QString repeatScript(const Inspection &inspection, const RepeatSettings &settings)
{
    const QString command = repeatText(inspection, settings);
    QStringList files;
    const auto add = [&](const char *name, const char *what) {
        if (command.contains(QLatin1String(name)))
            files.append(QStringLiteral("%1 (%2)").arg(QLatin1String(name), QLatin1String(what)));
    };
    add("CASE-FILE", "the case file");
    add("TOKEN-FILE", "the token");
    add("ANSWER-FILE", "the service's answer");
    add("KEY-FILE", "the pasted keys");
    add("SECRET-FILE", "the secret's bytes, without a line's end");
    return QStringLiteral("# Save first: %1\n%2\n").arg(files.join(QStringLiteral(", ")), command);
}

} // namespace jotscope::report
