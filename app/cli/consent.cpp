// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/consent.h"

#include "cli/output.h"
#include "environments/approvals.h"
#include "report/visible.h"

#include <QFile>

namespace jotscope::cli {

namespace {

using Pair = QPair<QString, QString>;

} // namespace

bool isAnsweredWithYes(const QString &question)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    terminal.write(report::visible(question).toUtf8() + " [y/N] ");
    const QByteArray answer = terminal.readLine(16).trimmed().toLower();
    return answer == "y" || answer == "yes";
}

net::Consent consentOf(const std::vector<ConsentRow> &rows, const net::Consent &before, const Grant &grant)
{
    static QSet<Pair> declined; // asked once in a run
    net::Consent consent = Inspector::consentFor(rows, before, grant.sendToken);
    if (grant.trustSecrets)
        return consent;
    environments::Approvals approvals = environments::loadApprovals();
    for (const ConsentRow &row : rows) {
        for (const QString &secret : row.secretReferences) {
            const Pair pair(secret, row.origin);
            if (approvals.secrets.contains(pair) || before.secrets.contains(pair))
                continue;
            const bool isAsked = !row.refused.isEmpty() || declined.contains(pair);
            if (!isAsked
                && isAnsweredWithYes(QStringLiteral("May the secret %1 go to %2 (%3)?").arg(secret, row.origin, row.environment))) {
                if (grant.rememberAnswers) {
                    approvals.secrets.insert(pair);
                    environments::saveApprovals(approvals);
                }
                continue;
            }
            consent.secrets.remove(pair);
            if (!isAsked)
                warn(QStringLiteral(
                    "The secret %1 was not sent to %2: nobody approved that. Say yes in the window or on a terminal, or give "
                    "--trust-secrets if you trust this file.")
                         .arg(secret, row.origin));
            declined.insert(pair);
        }
    }
    return consent;
}

} // namespace jotscope::cli
