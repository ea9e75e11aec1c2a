// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"

namespace jotscope::test {

environments::Environment environmentNamed(const char *name, const char *issuer, const char *audience);
net::Exchange answered(int number, const char *purpose, const QString &url, int status, const QByteArray &body);
inline net::Exchange answered(int number, const char *purpose, const char *url, int status, const QByteArray &body)
{
    return answered(number, purpose, QString::fromUtf8(url), status, body);
}
directory::Question question(directory::Question::Purpose purpose, const QString &asked, int exchange, directory::UserVerdict verdict);

diagnosis::EnvironmentResult productionResult(const diagnosis::EnvironmentEvidence &evidence);
diagnosis::EnvironmentResult stagingResult(const diagnosis::EnvironmentEvidence &evidence);
diagnosis::EnvironmentResult localResult();
/// Headline, causes, findings and the journey of the presented environment.
void fillVerdict(diagnosis::Diagnosis &diagnosis);

} // namespace jotscope::test
