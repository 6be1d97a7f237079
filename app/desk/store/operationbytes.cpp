// SPDX-License-Identifier: Apache-2.0
#include "desk/store/operationbytes.h"

#include <QDataStream>
#include <QDateTime>
#include <QIODevice>
#include <QJsonDocument>

namespace renumber::desk {

namespace {

/// Writes the fields of each command, in the order in which it has them. What Qt writes of a text or a list
/// says how long it is, so that no field runs into the next one.
class Fields
{
public:
    explicit Fields(QDataStream &stream)
        : m_stream(stream)
    {
    }

    void operator()(const operation::Search & /*c*/) { }
    void operator()(const operation::RecordHits &c) { add(c.search, c.hits); }
    void operator()(const operation::OpenPerson &c) { add(c.person, c.shownName); }
    void operator()(const operation::OpenCase &c)
    {
        add(c.person, c.kind, c.shown.name, c.shown.from, c.shown.to);
    }
    void operator()(const operation::TakeCase & /*c*/) { }
    void operator()(const operation::RenewLease & /*c*/) { }
    void operator()(const operation::HandOver & /*c*/) { }
    void operator()(const operation::StateCase &c)
    {
        add(c.reason, c.ticket, c.target, c.shownTarget, int(c.flags.size()));
        for (const auto &[flag, state] : c.flags)
            add(flag, state);
    }
    void operator()(const operation::AddNote & /*c*/) { }
    void operator()(const operation::StopCase & /*c*/) { }
    void operator()(const operation::CloseCase &c) { add(c.ending); }
    void operator()(const operation::BeginProof &c)
    {
        add(c.proof, c.kind, c.contactKind, c.to, c.contact, c.contactChangedAt);
    }
    void operator()(const operation::EndProof &c) { add(c.proof, c.outcome); }
    void operator()(const operation::Reveal &c) { add(c.contact); }
    void operator()(const operation::AskApproval & /*c*/) { }
    void operator()(const operation::AnswerApproval &c) { add(c.answer); }
    void operator()(const operation::AskPermit &c) { add(c.act); }
    void operator()(const operation::RecordText &c) { add(c.permit, c.came); }
    void operator()(const operation::EnterCode &c) { add(c.permit); }
    void operator()(const operation::RecordChange &c) { add(c.permit, c.came); }
    void operator()(const operation::RecordTelling &c) { add(c.whom, c.came, c.how); }
    void operator()(const operation::LockPerson &c) { add(c.person); }
    void operator()(const operation::UnlockPerson &c) { add(c.person); }
    void operator()(const operation::StateLoss & /*c*/) { }
    void operator()(const operation::ViewAudit &c)
    {
        add(QString::fromUtf8(QJsonDocument(toJson(c.filter)).toJson(QJsonDocument::Compact)));
    }
    void operator()(const operation::RegisterPolicy & /*c*/) { }
    void operator()(const operation::ErasePrivate &c) { add(c.before); }

    template <typename... Values> void add(const Values &...values) { (addOne(values), ...); }

private:
    template <typename Value> void addOne(const Value &value)
    {
        if constexpr (std::is_enum_v<Value>)
            m_stream << int(value);
        else if constexpr (requires { value.has_value(); })
            addOptional(value);
        else if constexpr (requires { value.bytes; })
            m_stream << value.bytes;
        else
            m_stream << value;
    }
    template <typename Value> void addOptional(const std::optional<Value> &value)
    {
        m_stream << value.has_value();
        if (value)
            addOne(*value);
    }

    QDataStream &m_stream;
};

} // namespace

QByteArray bytesOf(const Operation &operation)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0); // the same for as long as an operation may be asked for again
    Fields fields(stream);
    fields.add(int(operation.command.index()), operation.caseId, operation.version, operation.lease,
               operation.note, operation.timing);
    std::visit(fields, operation.command);
    return bytes;
}

} // namespace renumber::desk
