// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/credential_row.h"
#include "ui/editor/form.h"
#include "ui/editor/row_list.h"
#include "ui/editor/trial.h"

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;

namespace jotscope::ui {

/// Where users are asked for: provider, address, credentials, probes; and a trial with the very request shown first.
class EndpointForm : public Form {
    Q_OBJECT
public:
    explicit EndpointForm(QWidget *parent = nullptr);

    void fill(const environments::Environment &environment) override;
    void take(environments::Environment &into) const override;
    void showPlanned(const Result<TrialPlan> &plan); ///< what "Try it" would send; or why it cannot
    void tell(const QString &bold, const QString &rest);
    QString trialId() const; ///< the known good id, or what was typed beside "Try it"

Q_SIGNALS:
    void trialWanted(bool tokenToo); ///< the click is the yes for the request that is shown; the token leaves by its own tick only
    void trialChanged();

private:
    void buildProbes();
    void buildTrial();
    void refresh();
    void refreshTry();
    environments::UserEndpoint drafted(environments::UserEndpoint endpoint) const;

    QComboBox *m_provider;
    QLabel *m_about;
    QLineEdit *m_baseUrl;
    QLineEdit *m_file;
    QLineEdit *m_parameters;
    QLineEdit *m_claim;
    std::unique_ptr<RowList<CredentialRow>> m_credentials;
    QLineEdit *m_knownGood;
    std::vector<QCheckBox *> m_probes;
    QLineEdit *m_trialId;
    QPushButton *m_try;
    QCheckBox *m_tokenToo; ///< shown where the inspected token itself would leave
    bool m_isPossible = false;
    FlowLabel *m_planned;
    FlowLabel *m_result;
};

} // namespace jotscope::ui
