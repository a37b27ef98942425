import type { Lexicon } from './lexicon.js';

export const en: Lexicon = {
  code: 'en',
  common:
    'the of and to will is are was were has have been with for on at by that this which from their its be not an',
  abbreviations:
    'mr mrs ms dr prof st no nos art arts vol ed eds vs etc al approx dept gov gen sen rep hon rev jr sr co inc ltd p pp fig jan feb mar apr jun jul aug sep sept oct nov dec tel ext e.g i.e',
  nouns: {
    dialogue: `trilateral/trilaterals | stocktaking | stock-taking | stocktake | panel discussion | webinar* | retreat | away day | teleconference* | discussions | meeting* | session* | summit* | round (of) | rounds | dialogue* | talks | consultation* | conference* | hearing* | forum* | negotiations
      seminar* | workshop* | roundtable* | round table* | exchange of views | exchanges of views | sitting* | plenary | videoconference* | video conference* | debate | briefing | symposium | congress | call`,
    visit:
      'arrival | tour/tours | visit/visits | mission | missions | trip | trips | study visit* | fact-finding mission*',
    report: `copies | audit/audits | concept note | briefing note | white paper | green paper | factsheet* | written contribution* | transcript | inventory | overview | summary | messages | note | paper | non-paper | manual | guidelines | report/reports | letter | note verbale | written reply | reply | replies | response* | answer* | assessment* | study | survey | findings | feedback | information | data | update | statistics | figures | opinion | statement | observations | comments | conclusions | recommendations | review | account of`,
    case: 'custody | parole | bail | inmate* | verdict | ruling | judgment | pardon | amnesty | retrial | proceedings | inquest | autopsy | sentence | case | cases | file | files | trial | appeal | complaint* | investigation* | inquiry | prisoner* | detainee* | detention',
    agreement:
      'signing ceremony | agreement* | memorandum* | memoranda | treaty | treaties | protocol* | convention* | accord/accords | signing | signature | ratification | declaration | mou | contract | arrangement*',
    action: `works | election day | voting | instalment/instalments | procedure/procedures | tender/tenders | flights | air link/links | train service/services | border crossing/crossings | decision/decisions | permit* | licence* | construction | refurbishment | renovation | call/calls for ~ proposals/tenders/applications/papers/evidence/contributions/projects/micro-projects/entries | referendum* | plebiscite | ballot | by-election* | poll/polls | abolition | lifting | suspension | reopening | evaluation | launch/opening/inauguration/dispatch/deployment/handover/adoption/publication/release/vote | entry into force | closure | list | lists | document* | minutes | draft* | questionnaire* | roadmap | translation* | agenda | programme | timetable | plan | strategy | proposal* | launch | opening | inauguration | training* | project* | programme* | program | course* | working group* | task force | platform | office | exhibition* | exercise* | adoption | entry into force | election*
      bill | law | legislation | amendment* | resolution* | vote | scholarship* | grant* | tranche* | payment* | funding | observation | monitoring | internship* | campaign* | centre | center | secretariat | contact point* | expert* | website | database | ceremony | festival | reception`,
  },
  verbs: `
    action   | table/tabling ~ ~ request/question/motion/amendment/amendments/resolution/bill | tables ~ request/question/motion/amendment/amendments/resolution/bill | -
    action   | clear ~ senate/house/parliament/assembly/chamber/cabinet | clears ~ senate/house/parliament/assembly/chamber/cabinet | -
    visit    | lead/leading ~ ~ delegation/mission to; lead/leading ~ delegation/mission ~ ~ ~ to | leads ~ ~ delegation/mission to; arrives/arrive in | -
    visit    | participate/attend as ~ guest | - | -
    report   | make/making ~ statement/speech to/before/in/on | - | -
    case     | check/verify/look-at ~ complaint/complaints/allegation/allegations | checks/verifies ~ complaint/complaints/allegations | -
    action   | come/go/be-brought before ~ deputies/lawmakers/mps/senators/members; complete/finalise/finalize ~ ~ ~ framework/reform/registry/register | comes/goes before ~ deputies/lawmakers/mps/senators | -
    dialogue | speak/talk/meet by/over/via video-link/video/phone | - | -
    visit    | bring/bringing ~ ~ committee/delegation/team/group/colleagues/members to; return/come/go/travel with ~ ~ team/delegation/experts/colleagues; return/come/go-back after/before/for; pay/paying ~ call on/at; be ~ ~ guest of/at/in; be ~ ~ guest at/in/of; continue/continuing ~ tour/trip/visit/mission in; go/going back in/on/next | brings ~ ~ committee/delegation/team/colleagues to; returns with ~ ~ team/delegation/experts; pays ~ call on; is/are coming for/to/in/on; continues ~ tour/trip/visit/mission in | dispatched to; hosted-by
    action   | have … passed/adopted/approved/ratified/finished/completed/repaired/rebuilt/ready/done; look/looking for ~ venue/date/dates/funding/partner/partners/premises/room/rooms/slot; put/putting ~ ~ ~ on display; put/putting ~ ~ on display; see/seeing to it that; make/making sure that; put/putting ~ ~ to ~ parliament/congress/house/assembly/cabinet/vote/plenary/council; be let/allowed into/in/back/onto; cover/covering ~ ~ cost/costs/expenses/fees; make/making ~ ~ ~ available; bring/bringing ~ ~ to-the-attention/to-the-notice of; help/assist ~ ~ ~ set-up/build/draft/establish/train/equip/organise/organize/prepare/rebuild/run; put/place ~ ~ at the disposal of; exchange/exchanging ~ prisoners/detainees/bodies/remains/instruments; constitute ~ committee/committees/group/delegation; finish/conclude/complete ~ work; hand/handing over ~ credentials; start/begin/resume ~ work | looks for ~ venue/date/dates/funding/premises/room/slot; puts ~ ~ ~ on display; puts ~ ~ on display; sees to it that; covers ~ ~ costs/expenses/fees; finishes/concludes/completes ~ work; hands over ~ credentials; starts/begins/resumes ~ work | put-on-display; let-into/let-in/let-back; finished/granted-access; constituted
    report   | give/giving ~ ~ comments/feedback/reaction/reply/answer/reasons/figures; let ~ ~ know | gives ~ ~ comments/feedback/reply/answer; lets ~ ~ know; strategy/report/paper/figures/statistics comes/come out | -
    send     | put/putting/bring/take ~ ~ before/to ~ bureau/coordinators/board/presidency; have ~ ~ ~ drawn-up/prepared/translated/printed/sent; see to it that … reaches; put ~ ~ ~ online; put ~ ~ online; make/making known ~ position/views/findings/answer; come-up with ~ names/list/proposal/proposals/draft/figures/ideas; get us/you/them/me/her/him; make/making ~ ~ public; owe/owing us/you/them; hand ~ list/copy/letter/text/report/documents/dossier/petition | puts/brings/takes ~ ~ before/to ~ bureau/coordinators/board/presidency; puts ~ ~ online; owe/owes us/you/them/me; hands ~ list/copy/letter/text/report | put-online/posted/uploaded/passed-on; handed
    dialogue | see ~ ~ ~ again; see ~ ~ again; speak/talk again/next; discuss/debate/debating/discussing/consider ~ report/findings/outcome/results/situation/proposal/file/mission/case/cases/resolution/draft/recommendations/opinion/strategy/agreement/petition/motion; debate/debating | speaks/talks again | discussed/considered/debated/presented in/by ~ committee/subcommittee/plenary/parliament/board/council; debated
    case     | bring/bringing ~ ~ before/to ~ court/judge/justice; be allowed/granted/given/permitted ~ visit/visits/access/lawyer/call/calls/doctor; let/letting out; be let/set/released out/free/on-bail; be let out/go/off; allow/permit/let/enable ~ ~ visit/visits/access to; allow/permit/let ~ ~ see/meet/visit/attend/speak; get to see/meet/visit/read/call; be able to see/meet/visit; be allowed/permitted/authorised to see/meet/visit/call/receive; look again/further at/into ~ case/file/matter/dossier; look/looking ~ into | looks again at ~ case/file/matter; looks ~ into | brought before ~ court/judge; brought to justice/court; let into ~ prison/facility/colony/jail; allowed/granted/permitted ~ visit/visits/access/lawyer/call/calls/doctor; let-out/set-free/let-go/bailed; given/granted ~ access; allowed/permitted/authorised to see/meet/visit/call/receive; looked-into
    receives | receive/receiving/welcome/host ~ ~ director/secretary/envoy/adviser/prosecutor/judge/rector/mayor/ombudsman/governor; receive/receiving/welcome/welcoming/host/hosting ~ group/team/officials/staff/trainees/students/journalists/mayors/judges of/from; receive/receiving/welcome/welcoming/host/hosting ~ group/team | receives/welcomes/hosts ~ ~ director/envoy/adviser/prosecutor/judge/rector/mayor/ombudsman/governor | -
    attends  | have ~ observer/representative in | - | -
    gets     | be getting/receiving ~ ~ million/billion/euro; get/getting/receive/receiving ~ ~ million/billion/tranche/instalment/funds | gets/receives ~ ~ million/billion/tranche/instalment/funds | -
    action   | put/putting into service/operation/use | - | put-into-service/put-into-operation/put-into-use
    report   | address/addressing ~ letter/letters/questions to | - | addressed
    case     | come/go/appear ~ before ~ court/judge/tribunal; go on trial; stand trial | comes/goes/appears ~ before ~ court/judge/tribunal; goes/go on trial; stands/stand trial | -
    visit    | touch down/touching down (in/at); be among ~ guests | touches/touch down | -
    dialogue | negotiate/negotiating; speak/talk by/via/over ~ video/videoconference/telephone/phone/link | - | negotiated
    send     | lay/put/place ~ ~ before/at ~ plenary/committee/parliament/house/members | lays/puts ~ ~ before ~ plenary/committee/parliament | -
    action   | - | - | moved/transferred to; considered by ~ ~ committee/senate/plenary/parliament/house/cabinet/government/board/council/assembly; dealt-with/decided-on/disposed-of
    action   | propose/suggest/put-forward ~ date/dates/names/venue/amendments/candidates/topics/package | proposes/suggests ~ date/dates/names/venue | proposed
    report   | comment/opine on | comments on | -
    visit | be coming/returning/going/travelling/flying/heading (back) to; be visiting; be in/at ~ for | -
    dialogue | be meeting | -
    visit | tour/touring/visiting; accompany/accompanying | - | -
    gets | receive/get/have ~ findings/results/figures/statistics/reasons | - | -
    visit    | be leaving/heading/flying/travelling for/to | is/are leaving/heading/flying/going/setting-off/bound for/to | -
    attends  | be present at/in; be in the courtroom/room/hall | - | -
    gets     | receive/get/have/obtain ~ (written) answer/answers/reply/replies/response/responses/copy/text/list/report/version/information/details/data/access/translation/document/documents/opinion/confirmation; hear back | receives/gets ~ answer/reply/response/copy/text/list/report/version/information | given/granted/notified/informed/briefed/shown/handed/offered
    visit    | be/remain on-the-ground/on-site/in-town/in-the-country | is/are on-the-ground/on-site | -
    report   | debrief/account-for; give/make ~ account/presentation/briefing; set-out/spell-out/take-stock | debriefs; gives ~ account/presentation | -
    action   | decriminalise/decriminalize/deposit/digitise/dismantle/dissolve/donate/earmark/elect/equip/exempt/extradite/hire/mobilise/mobilize/pilot/purchase/procure/reactivate/rebuild/reconstruct/refer/refund/register/reinstate/relocate/remove/renew/renovate/repair/repatriate/replace/resettle/restore/restructure/revise/revoke/simplify/staff/swear-in/unblock/waive/withdraw/abstain/compensate/commission/award/assign/authorise/authorize/assume | donates/elects/renovates/registers/replaces/restores/revokes/withdraws/assumes | donated/decriminalised/decriminalized/dissolved/elected/exempted/freed/registered/reinstated/relocated/removed/renewed/renovated/repaired/repatriated/replaced/resettled/restored/restructured/revised/revoked/simplified/staffed/seconded/tested/waived/unblocked/mobilised/mobilized/deposited/dismantled/awarded/assigned/authorised/authorized/commissioned/compensated/recruited/hired/purchased/procured/built/rebuilt/installed/digitised/applied/referred/sworn-in
    action   | bring/bringing ~ before/to ~ parliament/house/plenary/cabinet/council; go/come to/before/through ~ reading/plenary/vote/committee/parliament/house/cabinet; go to press; send ~ note/invitation/invitations/letters | goes/comes to/before ~ reading/plenary/vote/committee/parliament/house/cabinet | brought-before/brought-forward
    dialogue | take-stock/sit/deliberate/interview/consult-with; hold/have ~ discussion/discussions/exchange/conversation/talks/meeting/meetings; speak/talk with/to | sits/deliberates | -
    send     | put-forward/putting-forward/hand-round/send-round; let ~ have | puts-forward/lets ~ have | put-forward
    report   | write/writing to/back; give/deliver ~ opinion/view/verdict/ruling | writes to/back; gives ~ opinion/view | -
    action   | seek/request/obtain/apply ~ approval/permission/authorisation/authorization/opinion/information/clarification/access/advice; start/begin/resume work | seeks/requests ~ approval/permission/opinion/information; starts/begins/resumes work | requested/sought
    action   | take ~ decision/decisions/vote; present/presenting ~ credentials | takes ~ decision; presents ~ credentials | taken
    dialogue | take/taking/hear/hearing ~ evidence/testimony; restart | takes/hears ~ evidence/testimony; restarts | -
    visit    | stay in/at until; tour | stays in/at until; tours; flies/travels on to | -
    visit    | fly/travel from ~ to | flies/travels from ~ to | -
    case     | - | - | raised/taken-up
    visit    | come next/this/in/on/back/over; return next/this/in/on | comes next/this/in/on | -
    case     | monitor/observe/attend ~ trial/retrial/proceedings/hearing | - | -
    dialogue | - | meet (again/online/in/on/at) | -
    visit    | carry/carrying out ~ ~ visit/visits/mission/missions | flies/fly/flying into | -
    visit    | - | travel/return/head/fly to; comes/come/go to | -
    object   | hold its/their/the ~ | - | -
    action   | take ~ decision; take-up ~ duties/post/office; carry-out/roll-out/set-in-motion/prolong/extend/hand-over | takes up his/her/their duties | rolled-out/carried-out/put-in-place/prolonged/handed-over
    visit    | be deployed to; land/landing/arrive/arriving in/at; deploy/deploying ~ mission/team/observers/experts; set-off/leave/depart for | lands in; leaves/departs for | deployed to
    case     | come/coming ~ back-to ~ case/cases/matter/matters/file/files; return/returning/revert ~ to ~ case/cases/matter/matters/file/files | comes ~ back-to ~ case/cases/matter/file; returns/reverts ~ to ~ case/cases/matter/file | -
    case     | keep ~ case/file/matter under-review; keep-track-of; take-up; follow/following ~ case/cases/trial/trials/proceedings | follows ~ case/cases/trial | -
    report   | reporting back | - | -
    dialogue | gather/assemble/confer in/on/at | gathers in/on/at | -
    visit    | visit/visiting                        | visits                      | visited
    visit    | travel/travelling/go/come/return/fly/head/heading/journey (back) to | travels/goes/comes/returns/flies (back) to; is/are travelling/coming/returning/flying (back) to; is/are arriving in/at/from; leaves/leave/departs/depart/heads for/to | -
    visit    | pay/paying/make/undertake/carry/conduct ~ visit/visits/mission/trip | pays/makes/undertakes ~ visit/mission/trip | -
    receives | receive/receiving/welcome/welcoming/host/hosting ~ delegation/mission/ambassador/ministers/representatives/experts/families/guests/president/minister/chairman/chairwoman/chair/speaker/counterpart/counterparts/colleagues/members/parliamentarians/committee/subcommittee | receives/welcomes/hosts ~ delegation/mission/president/minister/chairman/chairwoman/chair/speaker | -
    visit    | send/sending/dispatch/dispatching ~ (fact-finding) delegation/mission/team/observers/experts | sends ~ delegation/mission/team/observers/experts | -
    visit    | lead/head/leading ~ delegation/mission | leads/heads ~ delegation/mission | -
    visit    | arrive/arriving in/on/at               | arrives in/on               | -
    visit    | spend … days/weeks/week/day/fortnight/month/months | spends … days/weeks/fortnight/month/months | received/welcomed
    arrives  | be back; be in/at | - | - | is/are expected (back) in/at; is/are due (back) in/at
    speaks   | appear/testify before/in; address ~ committee/plenary/parliament/assembly/meps/members/majlis/rada/seimas/sejm/knesset/bundestag/senate/council/conference/forum/summit/session/congress | appears before; addresses ~ committee/plenary/parliament | heard
    dialogue | see each-other/one-another; sit-down; get-together; come-together; hear | sees each-other/one-another | -
    dialogue | meet/meeting (with/again/in/on/at/for) | meets (with/again/in/on/at) | -
    dialogue | reconvene/convene/reconvening           | reconvenes/convenes         | reconvened/convened
    object   | exchange/hold/holding/host/hosting/organise/organize/organising/organizing/conduct/conducting/arrange/arranging/chair/co-chair | holds/hosts/organises/organizes/chairs | held/hosted/organised/organized/conducted/arranged/chaired
    attends  | attend/attending/join/participate/participating/take-part (in) | attends/participates/joins | attended
    object   | resume/resuming/continue/start/begin/open/launch/launching/relaunch | resumes/opens/launches/starts/begins | resumed/continued/started/opened/launched
    object   | schedule/set-a-date-for/fix-a-date-for | - | scheduled
    send     | submit/submitting/present/presenting/provide/providing/send/sending/transmit/transmitting/circulate/circulating/forward/forwarding/deliver/delivering/share/sharing/publish/publishing/release/issue/supply/furnish/distribute/table/draft/drafting/draw-up/prepare/preparing/compile/finalise/finalize/finalising/complete/completing/produce/write/hand-over/hand-in/handing-in/lodge/lodging/file/relay/pass-on/communicate; let us/you/me/them/members have; get ~ to you/us/them/members | submits/presents/provides/sends/transmits/circulates/forwards/delivers/shares/publishes/releases/issues/supplies/distributes/tables/drafts/prepares/compiles/finalises/completes/writes | submitted/presented/provided/sent/transmitted/circulated/forwarded/delivered/shared/published/released/issued/supplied/distributed/tabled/drafted/prepared/compiled/finalised/finalized/completed/communicated/handed-in/handed-over/lodged/made-public/made-available/drawn-up/written
    report   | report/reporting (back) to/on/by/in/about | reports (back) to/on        | -
    report   | come/get/revert/report back; come/get/revert/report back to us/you/me/them/members/parliament; come/get/revert/report back to the committee/delegation/subcommittee/plenary | - | -
    report   | revert to/with | reverts to/with | -
    report   | inform/notify/brief/update/respond/reply/answer | informs/notifies/responds/replies | answered
    case     | hand-down/deliver/give/pronounce ~ ruling/judgment/judgement/verdict/decision/sentence; rule on | hands-down/delivers ~ ruling/judgment/verdict | handed-down/delivered
    case     | look/looking into                      | looks into                  | looked into
    case     | raise/raising/follow-up/examine/review/investigate/investigating/clarify/reopen/take-up ~ case/cases/file/files/complaint/complaints/allegations/trial/situation/conditions/matter/sentences/sentence/prisoners/detainees/convictions | examines/reviews/investigates ~ case/cases/complaint/complaints/allegations | -
    case     | investigate/investigating/monitor ~ case/cases/trial/allegations/complaints | - | investigated/reviewed/reopened/reexamined/re-examined/examined/looked-into
    case     | hear/hearing/try ~ appeal/case/complaint | hears ~ appeal/case/complaint | -
    case     | release/releasing/pardon/grant ~ prisoners/detainees/access | - | -
    agreement | sign/signing/conclude/concluding/ratify/ratifying/initial/initialling/renew | signs/ratifies/concludes | signed/concluded/ratified/initialled/initialed
    action   | adopt/adopting/approve/approving/vote/voting/enact/enacting/pass/endorse | adopts/approves/votes | adopted/approved/enacted/voted
    action   | establish/establishing/set-up/setting-up/create/creating/appoint/appointing/nominate/nominating/name/designate/inaugurate/install | establishes/appoints/creates/inaugurates | established/set-up/created/appointed/nominated/inaugurated
    action   | take-over/put-in-place/provide-funding/lift/drop/extend| takes-over | put-to-the-vote/put-to-a-vote/put-to-vote/paid/dropped/extended
    action   | allocate/disburse/transfer/pay-out/fund/finance/donate | allocates/disburses | allocated/disbursed/transferred
    action   | deploy/observe/train/recruit/second/dispatch | deploys/observes/trains | deployed/trained
    action   | introduce/introducing/implement/implementing/amend/amending/repeal/repealing/scrap/close/align/aligning/transpose/lifting/abolishing/lift/abolish/open/reopen/build/translate/check/contact/invite/book/confirm/update/upload/consult/obtain/secure/collect | introduces/lifts/opens/invites/confirms/books/checks/contacts/updates/uploads/translates/consults | introduced/implemented/amended/lifted/opened/translated/invited/confirmed/updated
    action   | go-live | - | operational/in-operation/up-and-running/in-place
    dialogue | - | is/are meeting | -
    object   | - | is/are holding/hosting/organising/organizing | -
    visit    | - | is/are visiting | -
    action   | enter-into-force/come-into-force/take-effect/enter-into-application | enters-into-force/comes-into-force/takes-effect | -
    action   | launch/launching | launches | launched
    action   | bring/bringing … into-line; do-away-with/doing-away-with; put/putting … into-force | - | -
  `,
  acts: `
    object    | organisation/organization/holding/convening/resumption/continuation of
    send      | submission/preparation/drafting/transmission/circulation/finalisation/completion of
    action    | establishment/creation/setting-up/formation/appointment/nomination/opening/reopening/launch/launching/introduction/lifting/abolition/secondment/construction/restoration/renewal/extension of
    agreement | signing/signature/conclusion/ratification/initialling of
    visit     | dispatch/sending/deployment ~ mission/delegation/team; exchange/exchanges of visits/delegations
    case      | release/review/reopening ~ prisoners/detainees/case/cases
  `,
  future: `?will/shall/would be allowed/permitted to | ?remain/remains to | ?is/are on the point of | is/are (also/now/currently/still) planning to | has/have until ~ to | intend/intends to | will/shall/ll | is/are/was/were preparing to | is/are/was/were due to | is/are expected to | is/are scheduled to | is/are set to | is/are planned to | is/are going to | is/are planning to | is/are slated to
    is/are on-track/on-course to | is/are about to | is/are poised to | plan/plans to | intend/intends to | has/have plans to | mean/means to | is/are to | ?would | ?due to | ?expected to | ?scheduled to | ?was/were expected/scheduled to | ?planning to | ?announced plans to`,
  agent: 'by',
  speaking: 'i/we',
  passive: `agreed/decided/resolved that … be | would be | will/shall (also) be | will/shall have been | ?will/shall have | is/are to be | is/are due/expected/scheduled/set/planned/going to be | ?would be | ?to be | ?due/expected/scheduled to be | ?being`,
  undertakes: `has/have arranged to | take/takes/took it upon himself/herself/itself/themselves/myself/ourselves to | undertook/undertakes/promised/promises/agreed/agrees/pledged/pledges/resolved/resolves/decided/decides/offered/vowed , … , to | volunteered/consented/volunteers/consents to | undertook/undertakes/agreed/promised once-more/again to | concurred to | has/have/had undertaken/pledged/promised/committed/decided/resolved/offered to | gave/given ~ assurance/assurances/word that | has/have/had promised | accepted/accepts to | settled on | assured ~ that | confirmed that | intend/intends to | undertook to | undertaken to | gave/given/gives an/its/his/her/their undertaking/commitment/assurance/pledge to | ?expect/expects to | undertake/undertakes to | undertaking to | committed (himself/herself/itself/themselves) to | commit/commits (itself/themselves) to | agreed (also/further/in-principle) to | agree/agrees to | promised ~ to | promise/promises ~ to | promised | pledged | vowed | guaranteed | pledged (itself/themselves) to | pledge/pledges to | vowed to | decided (also) to | decide/decides to | resolved to | offered to | guaranteed to | accepted … invitation to | accepts … invitation to | accepting … invitation to | agreed on | agreed in favour of | assumed the obligation to | has/have/had agreed to | gave his/her/their/its word to | reached an agreement to/on | reached agreement to/on | confirmed ~ intention to | announced ~ intention to | proceed to`,
  undertakings: `?offer/offers to | ?offer/offers of ~ to | commitment/pledge/promise/undertaking/decision/plan/plans/announcement to | commitment/pledge/promise/undertaking/decision/announcement of/by … to | ?intention to | ?intention of … to | promise/pledge/assurance/assurances that`,
  entrusts: `agreed/decided/resolved/concluded that … should | agree/agrees/decide/decides/resolve/resolves that … should | instruct/instructs/task/tasks/mandate/mandates/charge/charges our/its/their/the … to/with | directed/instructed/tasked/mandated/charged/entrusted/commissioned/authorised/authorized … to/with | is/are/was/were commissioned/authorised/authorized to | directed/instructed/tasked/mandated/charged/entrusted ~ to/with | directed their/the ~ to | ask/asks/asked their ~ ministers/experts/teams/officials/secretariats/ambassadors/services/negotiators/administrations … to | ask/asks/asked ~ joint-committee/secretariat/co-chairs/working-group … to | gave/given instructions to | is/are/was/were directed to | was/were/is/are/been tasked to/with | was/were instructed to | was/were mandated to | was/were entrusted with/to`,
  infinitive: { behind: 'to', endings: '' },
  happens: `remain/remains/stand/stands/is/are (still) on for | still stand/stands for | will/would/should be over/finished/complete/concluded by/in/before | is/are in-the-pipeline/on-the-cards for | has/have been retained/reserved/earmarked for | is/are (also/further/likewise/now) foreseen/envisaged for/in/before/by | ?can/may/should be expected | is/are foreseen/envisaged | will/shall/would get under way | will/shall/would kick off | ?kick/kicks off | ?get/gets under way | ?follow/follows (shortly/later) in/on/at/by | will/shall commence | ?commence/commences | is/are in the diary/calendar for | has/have been (provisionally/tentatively) booked/set/fixed | adjourned/adjourns/adjourn until/to | stands/stand adjourned until/to | will restart | is/are confirmed for | had/has/have to be moved/postponed/rescheduled/deferred to/until/for | had/has/have to be moved/postponed/rescheduled/deferred from ~ to/until/for | has/have been moved/brought-forward/put-back/pushed-back/put-off to/until/for | has/have been moved/brought-forward/put-back/pushed-back/put-off from ~ to/until/for | was/were moved/brought-forward/put-back/put-off to/until/for | was/were moved/brought-forward/put-back/put-off from ~ to/until/for | will/shall/would go ahead | is/are going ahead | has/have been listed for | is/are listed for | will/shall follow | ?would follow | is/are to follow | would take place | will/shall (also/now/again/then/next) take place | will/shall (also/now/again/then/next) be held | will/shall be followed up | is/are/was/were (now/currently/provisionally/tentatively) scheduled (to-take-place) for/in/on/at | is/are scheduled | is/are (now/currently/provisionally) planned (to-take-place) for/in/on/at | is/are (now/currently) due to take place | is/are due to be held | is/are (now) expected to take place | is/are expected to be held | is/are (now) set to take place | is/are (now) set for | is/are foreseen for/in/on | is/are (also) to take place | is/are to be held | is/are going to take place | has/have been (provisionally) scheduled/set/fixed/planned/arranged/convened/called for/in/on | has/have been convened | has/have been rescheduled/moved/postponed for/to/until | was/were rescheduled/postponed/moved to/until/for | rescheduled/postponed to/until/for | will (officially/formally) start/begin/open/resume/reconvene/continue/conclude/convene in/on/at/from/next/this | is/are slated for | is/are pencilled/penciled in for | is/are lined up for | is/are booked/confirmed/fixed for/on | has/have been pencilled/penciled in for | has/have been agreed/booked/confirmed for | is/are on the agenda/calendar for | will be ready | will be the | will (then/next) meet
    ?would take place | ?would be held | ?was/were set/fixed for | ?is/are due in/on/by/before/no | ?falls/fall on | ?date … set for | ?will be in/on/at | ?will run from`,
  planned: `awaited in/on/by/before | pencilled/penciled/reserved/set-aside/earmarked … for | takes/take place | is/are held for/in/on | is/are being held | planned for/in/on | scheduled for/in/on | to be held | to take place | due in/on/by | due to take place | due to be held | set for | expected in/on/at | foreseen for/in | will be in | opens/starts/begins on/in | arranged for | convened for | is/are on`,
  accepted:
    'invited … confirmed | invited … accepted | accepted … invitation | invitation … (was/been) accepted | has/have accepted … invitation | accepts … invitation',
  coming:
    'again | announced/announces/announcing | next | forthcoming | upcoming | coming | planned | scheduled | return | second round of | third round of | new round of | follow-up | following | future | preparation/preparations for/of | ahead of | in the run-up to | prior to | to attend | invitation to attend',
  assigns: 'to | will | shall',
  minutes: `points for action | action items | action list | list of actions | agreed actions | for action | who does what | summary record | record of ~ meeting | summary of ~ meeting | action/actions/decision/decisions/conclusion/conclusions/follow-up/minutes/aob/tasks/to-do | action/follow-up points/items | any other business | next steps | item | agenda item | any other matters | summary of decisions | the co-chairs agreed on the following`,
  says: `made it clear/known | kind enough to say | say that | wrote that | let it be known/understood | learned/learnt/heard/understood | given to understand | stressed/underlined/emphasised/emphasized/insisted/admitted/conceded/maintained/hinted/specified/clarified | pointed out | made clear | said/says/stated/added/explained/indicated/confirmed/announced/replied/noted/reported/revealed/disclosed/mentioned/recalled/told/informed/assured/pledged/promised | gave ~ assurances that | according to`,
  greetings: `dear | hello | hi | good morning/afternoon/evening | ladies and gentlemen | from :`,
  possessives: `his/her/its/their`,
  calendars:
    'calendar | agenda | events | upcoming events | dates | key dates | timetable | upcoming meetings | next steps',
  titles: `mr | mrs | ms | dr | prof | professor | ambassador | senator | secretary`,
  presentEndings: 's',
  deeds: `abolition | lifting | suspension | reopening | reception | evaluation | launch/opening/inauguration/dispatch/deployment/handover/adoption/publication/release/vote | entry into force | closure`,
  participleEndings: 'ed/awn/own/ken/ven/uilt/ught/ent/iven/ound',
  vague: `within the day/week/month/year/hour | by/before/until ~ christmas/easter | in/over/within the next/coming few days/weeks/months | at its/their/his/her next/forthcoming ~ meeting/session/sitting/plenary/round | before/after/until ~ summer/winter/spring/autumn/easter/christmas recess/break/holidays/pause | before/ahead-of (the) next meeting/session/round/call | before/after/until ~ recess/session/summer/holidays/christmas/easter/break/elections/vote | before ~ end of ~ session/term/mandate/legislature/presidency | in the coming/next/following days/weeks/months | over the coming days/weeks/months | within/in a/the fortnight | within days/weeks | shortly | very soon | soon after | soon . | in due course | in the near future | at an early date | ahead of ~ session/committee/meeting/dialogue/council/summit/round/plenary | at the next/forthcoming/coming ~ session/meeting/round/call/plenary/dialogue/council/committee/summit | weeks/days/months after | on his/her/their return | upon his/her/their return | without delay | as soon as possible | by then | later this/that month/week/year`,
  bodies: `board/boards | panel/panels | team/teams | agency | network | committee* | subcommittee* | dialogue* | council* | commission | working group* | subgroup* | assembly | forum | delegation | office | secretariat | experts | task force | centre | platform | campaign`,
  deadline: `deadline* | due date | time limit | cut-off date | closing date | no later than | not later than | by … at the latest | is/are due by | to be returned by | reply by | respond by | comments by`,
  excludes: {
    wishes: `expectation/expectations that/of | would love to | warn/warns/warned | would/should appreciate | should/would be (most/very/deeply) grateful | do/does not expect | convinced | in ~ view/opinion | according to observers | to be hoped | extended/extends/issued/conveyed/renewed/reiterated/transmitted (an/his/her/its/their/the) ~ invitation | would be pleased/glad/happy/honoured/grateful | likely to | experts/economists/observers/analysts (widely) believe/expect/predict/say/estimate | believe/believes/believed | predict* | forecast* | estimates/estimated | under consideration | believed to | thought to | observers believe | economists | hope/hopes/hoped/hoping | hope that | wish/wishes/wished | would like | looks/look/looked/looking forward | aspire* | would welcome | is/are/was/were keen | aims/aim/aimed/aiming (to/at) | seek/seeks/seeking | want/wants/wanted | proposed (to/that/a/the) | propose/proposes/proposing | suggest* | invited | invites/invite | inviting | possibility | possibilities | prospect* | idea of | consider/considers/considered/considering/consideration | explor* | encourage/encourages/encouraged/encouraging | encouragement to | would be (most/very/more) welcome/useful/helpful/good | recommended/recommends/recommend | interest in | interested in | in favour of | advocat* | ambition* | aspiration* | dream* | intention was | opportunity to/for | usefulness | importance of | need for | potential | readiness | optimis* | confident/confidence | would love`,
    demands: `push/pushes/pushed/pushing for | press/presses for | calls/called/calling ~ on/upon/for | call on/upon/for | urge/urges/urged/urging | demand/demands/demanded/demanding | must | should | ought | need/needs/needed to | needs | requests/requested/requesting | ask/asks/asked/asking | appealed/appeals to/for | insist* | expect/expects/expecting | has/have/had to | pressed | pressing for | required to | obliged to | stressed the need | it is necessary | necessary | essential | let us (now/all/also/not) be/hope/remember/work/continue/take/make/build/look/keep/use/not/do/go | exhort* | reiterated ~ call`,
    readiness:
      'ready | readiness | willing* | open to | prepared to | available to | determin* | desire* | in a position to | able to',
    denials: `nor | doubt/doubts/doubted/doubtful | no agreement on | none will/shall/would | media/press reports | reports claiming/suggesting/alleging | story/stories that | as baseless | baseless | fictitious | dismissed/dismisses as | fake | fabricat* | hoax | nor | speculation | invention | allegation* | claim/claims (,) that | without ~ basis/foundation | groundless | will/shall/would/does/do/did/is/are/was/were/has/have/had/can not | cannot | won t | not be | no plans | no intention | deny/denies/denied/denying | denial | declin* | refus* | rejected/rejects/rejecting | turned down | never | ruled out | no date | untrue | false | unfounded | rumour* | rumor* | neither | no (further/other/such/new) meeting/meetings/visit/visits/talks | without ~ agreement/date/result/results/decision/commitment/setting/fixing/announcing/saying/giving/naming | unable | unlikely | far from | contrary to`,
    cancelled: `has/have been dropped/shelved/scrapped | was/were dropped/shelved/scrapped | fell through | did so on/in/at/last | but never did | never did | will not take place | will not be held | will not go ahead | won t take place | is/are off | was/were to have | cancelled | canceled | cancellation | called off | give/gave/given/giving up | abandon* | no longer | postponed indefinitely | indefinitely | sine die | until further notice | had been planned/scheduled/due | was/were supposed to | was/were meant to | should have | would have | could have | had planned to | had intended to | scrapped | shelved | dropped plans | put on hold | suspended | has/have withdrawn | fell through | did not take place`,
    bygone:
      'last year/month/spring/summer/autumn/winter ~ ~ promised/pledged/announced/vowed/undertook | promised/pledged/announced/vowed ~ ~ last year/month/spring/summer/autumn/winter | a year ago | years ago | months ago | the then president/minister/chair/speaker/government/premier | back then | had (already/once/earlier/originally/then) promised/pledged/undertaken/announced/vowed/agreed/committed',
    possibilities:
      'should the/either/any/it/they/this | date/dates … be (jointly/later/shortly/duly) announced/communicated/determined/confirmed/agreed | could | might | may | if | whether | unless | perhaps | in case | hypothetical* | would depend | subject to confirmation | provided that',
    effects: `do ~ best | support/supporting | be studied/considered/treated ~ attention/care | be supported through/by | continue/continuing (his/her/its/their/the/this) work | adjust | be monitored | champion* | honour* | honor* | defend* | inherit* | face | enjoy* | oppose* | resist* | welcome | endure* | there will/shall be ~ million/thousand/billion/percent/jobs | run until/from/for | put/puts ~ ~ to the test | have cost | cost | play | set/sets the course | will/would/shall/could/may give ~ access | get/gain/form ~ picture/impression/idea/overview/understanding/insight | shrink | exceed | amount to | total | represent | constitute | mean | reflect | show | demonstrate | be kept ~ informed/abreast/posted/up | keep ~ posted/abreast | keep each other | continue/continuing ~ support*/supporting | maintain* | uphold* | intensif* | step/stepping up | coordinat* | pursu* | further | develop* | broaden* | expand* | advanc* | accelerat* | consolidat* | reinforc* | bolster* | prioriti* | engag* | respect | activat* ~ contacts/cooperation/ties | build/building on | harmoni* | revitali* | collaborat* | cooperat* | liaise | stay | exchange/exchanging ~ experience/experiences/practices/opinions/lessons | do everything | do ~ utmost | spare no | make every | give priority | take into account | strive | generate | double | rise | grow | affect | hold ~ accountable | take forward | monitor ~ developments/situation/progress | overcome | counter | combat* | prevent* | protect* | be available | be open from/to/until/on/daily/every | provide/offer/give/create ~ impulse/momentum/push/benefits/opportunity/opportunities/chance/impetus/forum/platform/boost/prospects/framework/basis/leverage | give ~ better | open ~ chapter/perspectives/prospects/avenues | open doors | be able to | be possible | be free | keep/keeps pushing | raise ~ level/awareness/relations/standards/profile | boycott* | protest* | take to the streets | heard in | felt | remembered | growth | retire/turn/celebrate | mark | be of interest | reach ~ per/percent | speak | continue to | stand | look | go down | see | contribut* | help/helps/helping | allow* | enabl* | strengthen* | deepen* | improv* | promot* | foster* | boost* | serv* | discuss* | focus* | address ~ issue*/question*/challenge*/problem*/concern*/topic*/need* | cover* | includ* | deal* | concern* | depend* | remain* | benefit* | facilitat* | ensur* | opportunity | pave | lead to | impetus | touch on/upon | tackle | bring | increas* | reduc* | enhanc* | make | keep | allow | cooperate | work | feature | center | centre on | range | an example | challenge* | needs | expectations | requirements | obligations | targets | standards | never`,
    remarks: `replies | responds | raises | presents | outlines | adds | confirms that | proposes | suggests | enquires | informs | reports on | debriefs | takes the floor | takes note | thanks/thank | welcomes | notes | recalls | underlines/underlined | stresses | emphasises/emphasizes | opens/closes/chairs (the) | asks | wonders | reports that | explains | considers | believes | agrees | supports | regrets | is/was/has/does/its/his/this | congratulates | expresses | describes | says | mentions | points`,
    past: `bill/bills/law/act/motion/resolution passed in/on | wrapped/wound/rounded up/off | was/were/been barred/banned/detained/arrested/released/sentenced/extended/barred/criticised/criticized/rejected/approved/elected/appointed/killed/launched/told/asked/given/made | broke/fell/went/came down/out/back | has drawn | gave | thanked | wished | focused on | took effect | came/entered into force | remains | term/mandate ends | signed | adopted | announced | agreed in | issued | expires/expire/expired | launched in | lapsed | ran | dated | took place | was/were held | has/have been held | held | visited | met | attended | hosted | ended | concluded | was/were signed | was/were adopted | had | received | participated | opened | published | presented | submitted | discussed | exchanged | recalled | welcomed | noted | since | elected | joined | served | born | graduated | worked`,
    rules: `whereas | population | mandate/term/budget ~ runs/run/lasts/provides/foresees/amounts | details ~ will | further details/information | members who | those who | anybody who | festival* | concert* | visitors can/may/should/must/are | economic growth | temperatures | prices | inflation | exhibition | every/each january/february/march/april/may/june/july/august/september/october/november/december/spring/summer/autumn/winter | usually | normally | as a rule | every year | each year | annually | twice a year | once a year | regularly | at least once | always | whenever | any person | any member | every member | each member | anyone | in principle every/each/once/twice | shall/should in principle | meets in principle | in accordance with article | pursuant to | at least twice | every six months | every two years | each time | in general | by law | under the rules | automatically | alternately | at the request of`,
    statutes: `rules foresee/foresees/provide/provides/say | member states shall | of this/the regulation/directive | financial envelope | appropriations | the guidelines/guide/call say/says/state/states/provide/provides | treaty/convention/contract/charter/covenant (also) stipulates/provides/states/requires | under/pursuant/according to/in accordance with ~ rules/statutes/statute/constitution/charter/act | under the rules | rules of procedure | article provides/states/stipulates | article … provides/states/stipulates | the statute/statutes/charter/constitution/act/law/regulation provides/states/stipulates that | general rules | terms of reference provide`,
    biography: `born in/on | graduated | studied ~ at/in | she/he (has) (previously) worked/served/headed/studied/chaired | previously worked/served/headed | speaks ~ languages | is married | his/her career | his/her term/mandate (of-office) will expire/end | will/to retire | will turn ~ | years of service | a graduate of | mother of/father of`,
    furniture: `price guarantee | best price | book your | book online | this article will | article will be updated | vacancy-notice/vacancy-notices/job-vacancy/job-vacancies | is/are recruiting | successful candidate* | interviews are held | applicants | applications received | our/this magazine | our readers | print edition | by continuing | cookie* | newsletter* | subscribe* | subscription* | unsubscribe* | all rights reserved | copyright | read more | share this | follow us | privacy policy | terms of use | terms and conditions | log in | login | sign up | your browser | javascript | this site | this website | our website | website will | site will | tickets are/go/on | buy/book (your) tickets | special offer* | advertisement/advertisements/advertising | sponsored by/content | comments will be | comments ~ moderated | last updated | click | your email | your e-mail | your account | your data | personal data | your inbox | online shop | free/fast/home/next-day delivery | press contact | press/media accreditation | accreditation desk/form/deadline | weather forecast | sunny | the/our/mobile app | download ~ app/pdf/report/programme/documents | our servers | scheduled/planned maintenance | this page | your order | win a | book now | sale`,
    asides:
      'related | related articles | related news | related content | see also | read also | also read | most read | most popular | latest news | other news | more news | news in brief | upcoming events | events calendar | events | calendar | agenda | advertisement | tags | share | contacts | contact | about us | background | note to editors | notes to editors | navigation | menu | recommended | trending | weather | archive',
  },
  resets:
    'given to understand | learned/learnt/heard/understood that | pleased/glad/relieved to hear/learn | let it be known | concurred | reported | replied | explained | indicated | to hear | to learn | hear/hears/heard that | told | said | says | announced | announces | stated | added | informed | confirmed | but | agreed | told | noted that | concluded that | decided | recalled that | meanwhile | while | however | and will | and is | and would | and that | who will | which will | which is | agrees',
  openings:
    'in addition | moreover | furthermore | also | besides | in this context | in this regard | in this respect | in conclusion | finally | at the same time | meanwhile | as a next step | next steps | as agreed | to this end | for his/her/their/its part | action | actions | follow-up | decision | conclusion | and | then | lastly | on this occasion | against this background | as regards the calendar',
  between: 'also/further/furthermore/moreover/then/likewise/now/finally/meanwhile',
  relatives: 'which/who/that/where/whose',
  anaphora:
    'he | she | it | they | these | this | those | the latter | the meeting | the visit | the event | the report | the document | the session | the round | the talks | the hearing | the signing | the trip | the conference | the dialogue | the mission | such | both | same | that',
  sides: {
    ours: `commissioner | vice-president of the commission | the bloc | member states | friendship group | director-general | the house | full house | the plenary | inter-parliamentary union | parliamentary assembly | council of europe | the congress | bureau | the union | the union s | osce | the council | eu special representative | special representative | the assembly | hod | own-initiative report | observers | observer | observation mission | election observation | co-rapporteurs | rapporteurs | members | honorary consulate | mission report | trade mission | we | our | us | i | my | secretary of the delegation | parliament's committee | the delegation | our side | ep delegation | mep/meps | rapporteur | european parliament | parliament s | european union | eu side | eu | european commission | commission | eeas | eu delegation | head of delegation | european side | high representative | council of the eu | european external action service | afet | droi | inta | ep | secretariat | head of unit`,
    theirs:
      'authority | national assembly | house of representatives | rada | majlis | mejlis | khural | jogorku kenesh | duma | knesset | ngos | venice commission | guests | visitors | election commission | public prosecutor | opposition | state secretary | secretary of state | vice-minister | foreign secretary | first deputy | your | administration | special rapporteur | human rights council | united nations | un | unhcr | ombudswoman | regime | family/families | ministers | deputy prime minister | ministry | prime minister | speaker | deputy speaker | president of | senate | supreme court | constitutional court | court | tribunal | public defender | prosecutor general | general prosecutor | cabinet | chief of staff | council of ministers | deputy minister* | regulator | hosts | host/hosts | hosting side | host country | the other side | receiving side | local authorities | the authorities | authorities | government | governments | minister* | ministr* | prime minister | ombudsman* | attorney general | governor | mayor | electoral commission | police | his office | her office | counterpart | party leaders | ruling party | opposition | interior ministry | our hosts | our partners | the partners | counterparts | ambassador | embassy | prosecutor* | the president of the republic | interlocutors | the ministry | ministry of',
    joint:
      'the leaders/presidents/premiers | the (two) foreign/prime/deputy ministers | leaders of | heads of state/government | their (foreign) experts/teams/ministers/officials | senior officials | intergovernmental commission/council/committee | joint commission/committee/council | mixed commission/committee | each side | each party | either side | the delegations | delegations | the/both secretariats | both/two ~ secretariats | friendship groups | both sides | both/two governments/parliaments/chambers/capitals/presidents/speakers/chairs/committees/leaders/institutions/universities/administrations/teams | the two sides | two sides | both parties | the parties | the sides | the two parties | two delegations | the two delegations | both delegations | the two countries | both countries | both ministers | the two ministers | the ministers | the co-chairs | co-chairs | jointly | joint | sides agreed | together | each other | mutual | bilateral | cooperation committee | cooperation council | association committee | association council | partnership committee | interparliamentary | inter-parliamentary | the two presidents | the two speakers | the two chambers | the two parliaments | both parliaments | the two institutions | parliamentary assembly',
  },
  and: 'and | as well as | while | ; | followed by',
  cues: {
    that: 'that',
    clauses: 'when/because/once/whereas/although/if/unless',
    like: 'as',
    indefinite: 'a/an/its/their',
    several: 'these/both/those/bodies/respective',
    persons: 'he/she',
    addressed: 'you/your',
    crowd: 'they',
    single: 'i',
    inviting: 'invit*',
    after: 'after/following/since',
    asking: 'request/proposal/suggestion',
    promising: 'promis*/pledg*/vow*',
    agreeing: 'agree*',
    deciding: 'decided/resolved',
    moved: 'moved/postpon*/reschedul*/brought/pushed/put/deferred',
    awaited: 'expected',
    informed: 'was/were/been',
    hosting: 'organis*/organiz*/host/hosts/hosted/hosting/convene/convenes/arrange/arranges',
    hearings: 'hearing*/hear/hears/heard/evidence/testimony',
    ratifying: 'ratif*/acced*/accession',
    courts: 'court/courts/tribunal/tribunals',
    delegations: 'deleg*',
    committees: 'committee*/subcommittee*/commission*/subcommission*/delega*',
    shared: 'committee*/council*',
    officers: 'chair/chairman/chairwoman/chairperson/clerk',
    domestic:
      'bill/bills/law/laws/referendum*/election/elections/by-election*/constitution*/code/decree*/permit*/licence*/register/prison*/colony/court/courts/judges/tax/taxes',
    debating: 'debate*/debating/discuss*/consider*',
    publishers:
      'parliament*/senate/house/assembly/government/ministry/secretariat/office/agency/commission/embassy/department/affairs',
    times: 'when',
    payments: 'tranche*/instalment*/disbursement*/payment*/million/billion/funding/loan/grant',
  },
  names: {
    inside: 'of/the/for/and/on/to/with/in/de/du/la/le',
    articles: 'the',
    institutions:
      'parliament*/committee*/subcommittee*/commission*/minist*/council*/union*/europ*/nation*/republic*/govern*/embass*/senate*/chamber*/office*/general/house/court*/agency/bank*/state*/congress/assembly/university/institute/centre/center/rada/sejm/seimas/majlis/bundestag/authority/service',
    treatiesBefore: 'treaty/convention/statute/charter',
    treatiesBehind:
      'statute/convention/treaty/charter/protocol/agreement/declaration/process/principles/format',
    union: 'europ*/brussels/strasbourg',
    unionShort: 'eu/ep/mep/meps',
    seats: 'brussels/strasbourg/luxembourg',
  },
  dates: {
    months: '3: mar | 9: sept',
    weekdays: '1: mon | 2: tues | 3: weds | 4: thurs/thur | 5: fri | 6: sat | 7: sun',
    yearEnd: "year-end/year end/year's end/turn of the year/the turn of the year",
    weekend: 'weekend',
    monthEnd: 'month-end/month end',
    named: 'a/an',
    seasons: 'spring | summer | autumn/fall | winter',
    ordinals: 'first/1st | second/2nd | third/3rd | fourth/4th | 5: fifth',
    quarter: 'quarter',
    half: 'half/semester/six months',
    numbers:
      'one/a/an | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | 14: fourteen | 15: fifteen | 20: twenty | 30: thirty | 40: forty | 45: forty-five | 60: sixty | 90: ninety | 100: a hundred/one hundred',
    day: 'days/day/calendar days/working days/day period',
    workingDay: 'working days/working day/business days/business day',
    week: 'weeks/week',
    month: 'months/month',
    year: 'years/year',
    several: 'weeks/months',
    early:
      'early/beginning of/the beginning of/start of/the start of/early in/the first days of/the first ten days of/first ten days of/the first part of',
    mid: 'mid/the second ten days of/second ten days of/the middle of/middle of',
    late: 'late/the last ten days of/last ten days of/end of/the end of/end/the last days of/late in/the close of/close of/the second part of',
    this: 'this/the current/this coming/the coming',
    next: 'next/the following',
    last: 'last',
    thisYear: 'the course of the year/later in the year/this year/the current year',
    nextYear: 'next year/the following year/the coming year/the year after',
    today: 'today/later today/this afternoon/this evening/tonight',
    tomorrow: 'tomorrow',
    to: 'to/until/till/through/and until/up to',
    and: 'and/&/or',
    fillers:
      'the/its/their/our/his/her/of/on/in/month of/the month of/period/days of/a/year/between/from/at/for',
    dayNumber: 'on the/the/by the',
    in: 'in/during/on/for/of/throughout/from/between/until/scheduled/over/at/to/and/every',
    by: 'by cob/by close of business/by the close of business/deadline/deadline of/deadline:/by close of business on/by cob/by noon on/by/no later than/not later than/at the latest by/until/by no later than/up to/till/at the latest on/at the latest in/on or before/latest by/within the period to',
    atLatest: 'at the latest/at latest/the latest',
    before: 'before/prior to/ahead of',
    from: 'from/starting/starting in/starting on/starting from/as of/as from/beginning/beginning in/beginning on/after/effective/effective from/with effect from/no earlier than/not before',
    since: 'since/dated/last/of last/already in/previous',
    pastBehind: 'last/of last year/last year',
    within:
      'within/in the next/over the next/within the next/in the coming/over the coming/within a period of/within a maximum of/no later than',
    inTime: 'in',
    after: 'after/from/of/following',
    sameDay:
      'the same day/that day/that same day/the same date/the same month/on the same day/that date/the same dates/those dates/that month/the same week',
    clock: 'at',
    dayMarks: 'st/nd/rd/th',
  },
  gap: 5,
  headLast: true,
  gerund: 'ing',
  verbFirst: false,
};
