import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about Indonesian. */
export const id: LanguagePack = {
  tag: "id",
  script: "Latn",
  commonWords: (
    "yang dan di ke dari untuk dengan pada ini itu adalah akan tidak bisa dapat sudah telah belum kami kita saya aku anda kamu saudara " +
    "saudari bapak ibu pak bu mas mbak kak dalam oleh atas sebagai karena agar atau juga tapi tetapi namun jika kalau bila apabila lebih " +
    "sangat sekali ya nggak gak ga udah dulu saja aja banget sama buat bahwa serta setelah sebelum saat hari ada semua para kepada terhadap " +
    "secara seperti hanya masih lagi terima kasih makasih mohon maaf silakan selamat pagi siang sore halo hai yth hormat salam bagi tersebut " +
    "berikut kembali dapatkan melalui hingga sampai antara tanpa sehingga maka jadi kok deh nih dong sih mau ingin perlu harus bukan tentang"
  ).split(" "),
  concepts: {
    you: "adik | anda | aplikasimu | bang | bapak | bli | bu | dek | ibu | kak | kakak | kamu | kepadamu | lamaranmu | lo | mas | mbak | miss | mu | nak | nona | pak | pencarian kerjamu | portofoliomu | profilmu | saudara | saudari | sdr | sdri | sobat | untukmu | ustaz | ustazah | yang bersangkutan",
    we: "kami | kita | perusahaan | pihak hotel | team | tim",
    i: "aku | gua | gue | gw | ku | saya",
    they: "beliau | dia | ia | keduanya | kepadanya | mereka | nya | orangnya | si",
    somebody: "orang | orangnya | pihak | seorang | seseorang | siapa",
    other: "berbeda | kandidat satunya | lain | lainnya | sebelah | selain",
    candidate: "calon | candidate* | finalis* | kandidat* | pelamar* | pendaftar* | peserta | talent",
    client: "agency | agensi | brand | klien* | pemberi kerja | penempatan | user",
    committee:
      "atasan | board | bod | bos | ceo | chef | dekanat | dewan | direksi | direktur | founder | gm | hiring manager | hrd | juri | kepala | ketua | komite | management | manajemen | manajer | mandor | panel | panitia | pembina | pemilik | pengurus | rektor | senat | user | yayasan",
    internal: "dari dalam | internal | karyawan lama | mutasi | orang dalam | promosi",
    everyone: "masing masing | para | segala | seluruh | semua | semuanya | setiap | tiap",
    friend:
      "adik saya | adikku | adiknya | anak | anakku | anaknya | ayah | bapakku | bosku | ibuku | istri | istriku | istrinya | kakakku | kakaknya | kawan | keponakan | mama | om saya | pacar* | putra | putri | rekan | sahabat | sahabatku | saudaraku | sepupu | suami | suamiku | suaminya | tante | teman* | tetangga | tetanggaku",
    not: "belum | bukan | jangan | nggak | no | not | tak | tanpa | tidak | tms",
    unable: "belum bisa | belum dapat | nggak bisa | tak bisa | terpaksa | tidak bisa | tidak dapat",
    nolonger: "gak lagi | nggak lagi | sudah tidak | tidak lagi | tidak lanjut | udah nggak",
    sorry:
      "berat hati | berkecil hati | bukan kabar | duka | ikhlas* | kabar buruk | kecewa | kurang enak | maaf | maklum | menyayangkan | menyesal | mohon pengertian | regret | sayang sekali | sayangnya | sedih | sorry | unfortunately",
    negative:
      "belum berhasil | belum bisa melanjutkan | belum bisa menerima | belum cocok | belum dapat disetujui | belum dapat kami setujui | belum dapat kami terima | belum dapat melanjutkan | belum dapat menerima | belum disetujui | belum diterima | belum keterima | belum lolos | belum lulus | belum memenuhi | belum sejalan | belum sesuai | belum terpilih | di bawah ambang | ditolak | drop | gagal | gugur | kalah | ketinggalan | kurang cocok | nggak keterima | nggak lanjut | nggak lolos | rejected | tidak cocok | tidak dapat disetujui | tidak dapat diterima | tidak dapat kami terima | tidak dapat melanjutkan | tidak dikabulkan | tidak dilanjutkan | tidak dipanggil | tidak direkomendasikan | tidak disetujui | tidak diterima | tidak lanjut | tidak lolos | tidak lulus | tidak melanjutkan | tidak memenuhi | tidak meneruskan* | tidak sesuai | tidak tercantum | tidak termasuk | tidak terpanggil | tidak terpenuhi | tidak terpilih | tms | unfit",
    but: "cuma | hanya | meski | meskipun | namun | padahal | sayang | sedangkan | sementara | tapi | tetapi | walau | walaupun",
    instead:
      "berpihak | cari yang lain | condong | daripada | dengan kandidat lain | dengan orang lain | ganti | gantinya | jatuh kepada | jatuh pada | justru | kepada kandidat lain | malah | memilih yang | menggantikan | pilih yang | suara yang lain | tertuju",
    if: "apabila | apakah | bila | jika | kalau | seandainya | sejauh | selama",
    may: "barangkali | bisa | boleh | dapat | kira kira | mudah mudahan | mungkin | rasanya | rupanya | siapa tahu",
    when: "begitu | hingga | ketika | per hari ini | saat | sampai | sebelum | sejak | sejauh | selama | sesudah | setelah | usai",
    because:
      "agar | alasan* | berdasarkan | dengan demikian | gara gara | jadi | karena | karenanya | maka | mengingat | sebab | sehingga | sehubungan | soalnya | supaya | terkait",
    only: "aja | cuma | hanya | saja | sekadar | tinggal",
    yet: "belum ada keputusan | belum keluar | belum selesai | belum turun | masih | sedang | sejauh ini | tetap berlaku",
    already: "baru saja | keburu | kini | resmi | sekarang | semula | sudah | telah | ternyata | udah",
    timebeing:
      "batch ini | dulu | kali ini | kesempatan ini | saat ini | sekarang | tahap ini | tahun ini | untuk sementara",
    again: "balik | diulang | kembali | lagi | ulang | ulangi",
    application:
      "ajukan | aplikasi* | application | apply* | daftar jadi | dilamar | kandidatur* | keikutsertaan* | lamar | lamaran* | melamar* | mendaftar | mengajukan | mengikuti seleksi | partisipasi* | pencalonan* | pendaftaran | pengajuan | permohonan",
    documents:
      "berkas* | cv | dokumen* | fotokopi | ijazah* | ktp | lampiran | pas foto | portofolio* | sertifikat* | skck | str | surat lamaran",
    position:
      "formasi* | jabatan* | job | kesempatan ini | kuota* | kursi* | loker | lowongan* | pekerjaan | penempatan | peran | posisi* | role | shift",
    hiring:
      "bkpsdm | cpns | hiring | hr | hrd | human capital | karier* | management trainee | merekrut | odp | people | perekrut | pppk | recruitment* | rekrut* | sdm | talent acquisition",
    process:
      "angkatan | batch | gelombang | pencarian | penerimaan | penilaian | proses* | rekrutmennya | screening | seleksi*",
    training: "ikatan dinas | intern | magang* | masa percobaan | pkl | probation | relawan | trainee*",
    profile:
      "background | ipk | kemampuan* | kompetensi* | kualifikasi* | latar belakang* | potensi* | profil* | talenta",
    experience: "berpengalaman | jam terbang | pengalaman* | pernah | rekam jejak | senior",
    requirements:
      "butuh | dipersyaratkan | ekspektasi* | kebutuhan* | ketentuan* | kriteria* | kualifikasi | membutuhkan | memerlukan | mencari | menuntut | perlu | standar yang | syarat* | wajib | yang kami cari",
    fit: "berjodoh | cocok* | jodoh | kecocokan | layak | match | memenuhi | pas | sejalan | sesuai* | tepat | terpenuhi",
    better: "lebih | paling | terbaik | tertinggi | unggul | utama",
    level: "ketat | kualitas | level | persaingan* | standar | tingkat",
    many: "banyak* | beberapa | ratusan | ribuan | sebagian besar | seribu",
    interview: "diwawancarai | interview* | interviu | mewawancarai | wawancara*",
    talk: "berdiskusi | berkenalan | bertemu | bilang | call | chat | diskusi* | google meet | jumpa | kenal | ketemu | meeting | menelepon | mengenal | mengobrol | ngobrol* | obrolan* | pertemuan* | telepon* | temu | zoom",
    test: "asesmen* | assessment* | audisi | case | casting | coding | mcu | medical check up | microteaching | passing grade | percobaan | praktik | presentasi* | psikotes* | skd | studi kasus | take home* | tertulis | tes | tesnya | test | trial* | tugas | uji | ujian*",
    round: "babak* | berikutnya | langkah | lebih lanjut | putaran | round | selanjutnya | tahap*",
    shortlist:
      "daftar kandidat | daftar peserta | finalis* | kandidat terpilih | nama anda | nama bapak | nama ibu | nama kakak | nama saudara* | nama saudari | pemanggilan | shortlist* | tercantum | termasuk dalam daftar | tersisa",
    list: "cadangan* | daftar tunggu | nomor dua | peringkat* | urutan | waiting list",
    pool: "database* | kami arsipkan | kami masukkan | masukkan ke* | menyimpan | pool | simpan* | tersimpan | tetap ada | tetap terhubung",
    offer:
      "berikan | diberikan | ditawari | ditawarkan | memberikan | menawarkan | offer* | penawaran* | tawaran* | tawarkan",
    contract:
      "ditandatangani | kontrak* | menandatangani | onboarding | pemberkasan | penandatanganan | perjanjian | tanda tangan*",
    salary: "bonus | bpjs | gaji* | juta | rp | tunjangan",
    start: "bergabung* | bertugas | hari pertama | join* | memulai | mulai*",
    reference:
      "background check | mcu | medical check up | referensi* | rekomendasi* | skck | tes kesehatan | verifikasi*",
    score:
      "ambang | angka | di bawah | grade | hasil akhir | hasil tes | ipk | minimal | nilai* | peringkat | skor* | terpaut",
    feedback: "alasan | catatan* | evaluasi | feedback* | komentar | masukan* | penilaian* | review | umpan balik",
    decide:
      "berkeputusan | dinyatakan | diputuskan | ditetapkan | final | keputusan* | memutuskan | menentukan | menetapkan | menilai | menjatuhkan | menyatakan | menyimpulkan | mutlak | pertimbangan | putuskan | sepakat",
    result:
      "berita | hasil* | informasi | kabar* | kelulusan | pengumuman* | perkembangan | pleno | status* | tindak lanjut | update*",
    select:
      "ambil | butuh orang | butuh yang | cari yang | diambil | dipilih | jatuh pada | kepilih | maunya | memakai | memilih | mempercayakan | mencari yang | menemukan | menetapkan | mengambil | mengikat | menginginkan | menjatuhkan | menunjuk | pakai | pilih | pilihan* | putuskan | terpilih",
    proceed:
      "berjalan dengan | berlanjut | diajukan | dilanjutkan | diproses | diteruskan | jalan dengan | kami proses | ke tahap | langsung masuk | lanjut* | loloskan | maju | melaju | melanjutkan | memproses | meneruskan | menindaklanjuti | tahap berikutnya | teruskan",
    consider:
      "baca | dibahas | dinilai | dipertimbangkan | ditinjau | evaluasi* | matang | melihat | membaca | memeriksa* | mempertimbangkan | menilai | menimbang | meninjau* | pelajari | peninjauan | pertimbangan* | review* | saksama | setelah melalui | tinjau*",
    hire: "angkat | diangkat | dikontrak | ditempatkan | diusulkan | hiring | mempekerjakan | menempatkan | menerima anda | menerima ibu | mengangkat | mengusulkan | merekrut | pengangkatan* | rekrut | tempatkan | terima sebagai",
    fill: "ada orangnya | diambil orang | diberikan kepada | diisi | dipegang | ditempati | kami berikan kepada | menemukan orang | mengisi | sudah dapat | sudah diambil | sudah menemukan | terisi | terpenuhi | tidak tersedia",
    close:
      "akhiri | arsip | arsipkan | berakhir | berhenti | close | cukup sampai | cukupkan | diganggu gugat | ditutup | final | mengakhiri | menutup | musnahkan | mutlak | penutupan | rampung | sampai di sini | selesai | tutup | usai",
    cancel:
      "batal | batalkan | bubar* | dibatalkan | dicabut | dihapus* | dihentikan | ditiadakan | hapus | hentikan | lepas | membatalkan | menghentikan | motong | nggak jadi | pembatalan | penghapusan | penghentian | tiadakan | tidak dilanjutkan | tidak diperpanjang | tidak ditandatangani | tidak jadi",
    freeze: "belum turun | dihentikan sementara | dijeda | ditangguhkan | ditunda | freeze | hold | tertunda | tunda",
    budget:
      "anggaran* | biaya | budget* | dana | efisiensi | headcount | investor kami | izin operasi | kantor pusat | kebijakan* | merger | restrukturisasi",
    withdraw:
      "dicabut | kami batalkan | kami tarik | pembatalan surat penawaran | tarik kembali | terhitung | tidak berlaku",
    reject:
      "belum berjodoh | belum dapat bergabung | belum dapat kami penuhi | belum dapat menawarkan | belum jodoh | belum menerima | belum rezeki | bukan yang mereka | ditolak | drop | gugur | kurang cocok | menggugurkan | menolak | nggak lanjut | penolakan | rejected | tidak dapat kami kabulkan | tidak dapat kami penuhi | tidak dapat memenuhi | tidak dapat menawarkan | tidak jadi merekrut | tidak kami lanjutkan | tidak masuk | tidak menerima | tolak",
    accept:
      "approve* | bersedia | dikabulkan | disetujui | diterima | kami terima | keterima | mau terima | menerima | menyetujui | oke | persetujuan | sepakat | setuju | setujui",
    pass: "berhasil | kelulusan | lolos* | lulus* | maju ke | memenuhi kriteria | memenuhi kualifikasi | memenuhi syarat",
    invite:
      "ajak | dipanggil | diundang* | hadir pada | ingin bertemu | ingin mewawancarai | kami undang* | mau ketemu | mempertemukan* | mengajak | mengundang | panggil | panggilan | silakan datang | temui | undang | undangan* | walk in",
    congratulate: "bangga | gembira | mantap | resmi | selamat | senang",
    confirm: "bersama ini | dengan ini | konfirmasi* | memastikan | pastikan | tanda terima",
    receive:
      "kami menerima | kami terima | masuk ke sistem | mendarat | menerima lamaran | nomor registrasi | sudah masuk | telah masuk | terkirim",
    wait: "baru membalas | bersabar | ditunggu | ghosting | kesabaran* | keterlambatan | lama | menunggu* | sabar | terlambat | tunggu* | waktu tambahan",
    postpone: "dipindah* | diundur | geser | mundur | perubahan jadwal | pindah | ulang | undur",
    schedule:
      "berhalangan | bisa hadir | bisakah | dijadwalkan | jadwal* | kalender | kapan | kira kira | kosong | masih bisa | sesi | slot* | tanggal* | tersedia | via zoom",
    daytime:
      "akhir bulan | besok | hari | jam | jumat | kamis | kemarin | malam | menit | minggu | pagi | pekan | pukul | rabu | sabtu | selasa | senin | siang | sore | tadi | wib | wita",
    month:
      "agustus | april | bulan | desember | februari | januari | juli | juni | kuartal* | lebaran | maret | mei | minggu lalu | musim | november | oktober | semester | september | tahun",
    place:
      "aula | berdomisili | blok | cabang | datang | di sana | di sini | domisili* | gedung* | hadir | jalan | jl | kampus | kantor* | kawasan | kehadiran | klinik | lantai | lokasi | loket | outlet | pabrik | parkir | ruang* | tempat | toko | wilayah",
    bring: "bawa | ijazah asli | ktp | membawa | menyiapkan | pas foto | paspor | puasa | siapkan",
    send: "dikirim* | kirim* | lampirkan | melengkapi | mengirim* | mengunggah | share | susulkan",
    deadline:
      "24 jam | batas waktu | berlaku sampai | dalam waktu | deadline* | hari kerja | kedaluwarsa | maksimal | paling lambat | sampai tanggal",
    link: "akun | halaman | http* | laman | link* | portal | situs | tautan",
    attached: "attached | berikut ini | dilampirkan | lampiran* | lampirkan | terlampir",
    answer:
      "balas* | dibalas | dihubungi | hubungi* | jawab | jawaban* | kabari* | kontak | membalas | mengabari | menghubungi | menjawab | reply | surat pengantar | whatsapp*",
    inform:
      "beri tahu | beritahukan | diberitahukan | disampaikan | diumumkan | informasikan | kabari | kabarkan | memberi tahu | memberitahukan | mengabari | menginformasikan | menyampaikan | menyatakan | notifikasi | pemberitahuan | sampaikan | share | umumkan",
    ask: "apakah | berkenan | bisakah | boleh | bolehkah | diminta | dipersilakan | harap | meminta | menanyakan | minta | mohon | permintaan | pertanyaan* | please | silakan | tanya | tolong",
    thank:
      "berterima kasih | diucapkan | makasih | mengapresiasi | menghargai | mengucapkan | penghargaan | terima kasih | thank you | thanks | ucapkan",
    interest: "berminat | dilirik | kepercayaan* | kesediaan* | ketertarikan* | minat* | perhatian* | tertarik",
    effort: "jauh jauh | kehadiran* | luangin | luangkan | meluangkan | tenaga* | usaha* | waktu | waktunya",
    impress:
      "bagus* | enak | hangat | hebat* | kagum | keren | luar biasa | mantap | mengesankan | menikmati | menyenangkan | menyukai | oke | seru | suka | terkesan",
    hard: "berat hati | ketat | sulit* | susah* | tidak mudah | tipis",
    wish: "berharap | doa* | good luck | kami harap | lancar | mendapat tempat | mendoakan | mudah mudahan | peluk | rezeki | segera menemukan | sehat selalu | semangat* | semoga* | sukses*",
    path: "berkarier | jalan | karier* | langkah* | mendatang | mengabdi | pencarian kerjamu | perjalanan* | tempat lain",
    encourage:
      "berkecil hati | bukan akhir | bukan berarti | coba lagi | dipersilakan | follow | ikuti | jangan kecewa | jangan lupa | jangan menyerah | jangan patah | jangan ragu | melamar kembali | melamar lagi | mencoba kembali | pantau* | pintu kami selalu terbuka | pintu lain | semangat",
    future:
      "bila ada lowongan | kalau ada proyek | kesempatan berikutnya | kesempatan lain | lain kesempatan | lain waktu | lowongan lain | lowongan yang cocok | mendatang | menyusul | nanti | periode berikutnya | posisi lain | selalu terbuka | tahun depan",
    remember:
      "kabari lagi | kami kabari | kami telepon | menghubungi kembali | orang pertama | saya telepon | terhubung",
    sincerely: "atas perhatian* | cheers | hormat kami | hormat saya | peluk | regards | salam | wassalam*",
    dear: "assalamu alaikum | dear | dengan hormat | hai | halo | hi | horas | selamat pagi | selamat siang | selamat sore | terhormat | yang kami hormati | yth",
    data: "data | dihapus | kami hapus | musnahkan | persetujuan | uu",
    automatic: "do not reply | jangan dibalas | mohon tidak dibalas | mohon tidak membalas | otomatis | sistem",
    money:
      "agunan | angsuran | bunga | cicilan | debitur | dicairkan | dicicil | investasi | kartu debit | kpr | kredit* | leasing | nasabah* | paylater | pencairan | pengajuan kartu | penjamin | pinjaman* | pinjol | rekening | saldo | tabungan | tagihan | top up | transaksi | transfer | uang muka",
    home: "apartemen | disewa | hunian | indekos | induk semang | kamar | kamarnya | kios | kontrakan | kontrakannya | kos | kosan | kosnya | kost | kpr | menyewa | pemilik rumah | penghuni | penyewa | perumahan | properti | ruko | rumah dijual | rumah ini | rumah itu | rumahnya | sewa | tanah kavling",
    permit:
      "diplomatik | imb | imigrasi* | izin* | kecamatan | kedutaan | kelurahan | kewarganegaraan | kitas | npwp | pajak | paspor | pemda | perizinan | polsek | sertifikat tanah | sim | stnk | visa*",
    study:
      "admisi | anak ibu | beasiswa* | dosen pembimbing | fakultas | ipk | jalur mandiri | jalur rapor | jurusan | kampus impian | kuliah | kurikulum | lpdp | mahasiswa* | mahasiswi | mentor | mentoring | murid | pendaftar* | penerima | pmb | ppdb | prodi | program studi | putra ibu | sarjana | sbmptn | sd | sekolah anak | seleksi mandiri | semester | siswa* | skripsi | sma | smp | snbp | snbt | snmptn | tesis | topik | ukt | universitas | utbk | wisuda",
    paper:
      "abstrak* | antologi | artikel* | buku | cerpen* | diterbitkan | editor | jurnal* | konferensi | majalah | makalah | menerbitkan | mitra bestari | muat | naskah* | novel* | penelaah | penerbit* | penulis | prosiding* | publikasi | puisi | redaksi | reviewer | terbit* | topikmu",
    grant:
      "akselerator | bantuan dana | dana riset | didanai | hadiah | hibah* | inkubator | investor | juara | kompetisi | kurator | lomba* | pendana | pendanaan | penelitian | penggalangan | penghargaan | pitching | program akselerasi | proposal* | residensi | sayembara | sponsor* | startup",
    claim:
      "asuransi | banding* | ditanggung | ganti rugi | garansi | gugatan | keberatan | keluhan | kerusakan | klaim* | komplain* | pengaduan | pengembalian | penggantian | pertanggungan | polis* | premi | refund | reimburse | retur | segel | sengketa",
    purchase:
      "barang | barangnya | bayar | belanja | beli | dibayar | dipesan | diskon | donasi | faktur | garansi | harga | harganya | invoice | keranjang | laku | libur | membeli | memesan | memproduksi | menaikkan | merchant | ongkir | order* | paket | pelanggan | pembayaran | pembeli | pembelian | pengiriman | penjual | pesan | pesanan* | produk* | promo | seller | sold | stok habis | stok kosong | supermarket | tarif | terjual | toko online | tutup selamanya",
    event:
      "acara* | arisan | berdukacita | booking | duka mendalam | festival | karcis | konser | meetup | meja untuk | pembicara | penerbangan | penonton | pernikahan | perpisahan | pertandingan | pesawat | resepsi | reservasi | seminar | tiket* | turnamen | undian | upacara | wisata | workshop",
    tender:
      "affiliate | afiliasi | cv karya | donasi alat | kemitraan | kerja sama | kerjasama | kontraktor | lelang | mitra | pemasok* | penawaran harga | penawaran kita | pengadaan | penyedia | quotation | rekanan | renovasi | reseller | seragam | supplier | tender | vendor | vendornya",
    member:
      "adopsi | anggota* | asosiasi | donatur | iuran | jemaah | karang taruna | keanggotaan | klub | komunitas | koperasi | member | organisasi | ormas | paduan suara | paguyuban | perkumpulan | pramuka | relawan | rt | rw | warga",
    health:
      "bpjs kesehatan | dioperasi | dokter gigi | dokter spesialis | donor | faskes | hasil lab | igd | janji dokter | karena sakit | obat | pasien | pendonor | pengobatan | penyakit | puskesmas | rawat | rujukan | sedang sakit | terapi",
    newsletter:
      "artikel | bacaan | berlangganan | blog | bootcamp | buletin | edisi | gratis | kabar berita | kelas online | koran | langganan | newsletter | pembaca* | podcast | selengkapnya | simak | survei | tanya jawab karier | tips | unsubscribe | webinar* | workshop",
    alert:
      "cari lowongan | dilihat perekrut | info lowongan | job alert | job fair | kerja dekat | lihat lowongan | loker baru | loker terbaru | loker untukmu | lowongan baru | lowongan cocok | lowongan disimpan | lowongan kerja terbaru | lowongan lain untuk | lowongan pilihan | lowongan serupa | lowongan terbaru | lowongan untuk anda | lowongan untukmu | lowongan yang kamu simpan | lowongan yang mirip | melewatkan | notifikasi lowongan | pekerjaan baru | pencarian tersimpan | preferensi | rekap | rekomendasi lowongan | rekomendasi untukmu",
    rejection:
      "dighosting | ditolak hrd | ditolak kerja | ditolak lagi | ditolak terus | ghosting | kali ditolak | kegagalan | nolak | penolak* | php",
    recruiterreach:
      "ada headcount baru | ada peran baru | ada posisi baru | ada role | apakah anda terbuka | boleh ngobrol | executive search | headhunter | kami sedang mencari | kesempatan menarik | linkedin | mau coba lagi | melihat profil | melihat rekam jejak | mencari kandidat | menemukan profil anda | peluang | pernah melamar | sedang menangani posisi | sempat melamar | terbuka untuk | tertarik dengan profil | tertarik diskusi | tertarik ngobrol",
    hrtalk:
      "ats | blast | database kandidat | draf* | drop | email penolakan | hasil panel | iklannya | jangan lupa update | jangan tolak | kandidat kita | kandidat nomor | kirim penolakan | kita cari | kita simpan | kita tolak | kolom remark | menurut saya | menurutku dia | mohon dijadwalkan | mohon update status | nolak kandidat | nomor dua gugur | pelamar gugur | pipeline | rapikan | regret letter | reject semua | rekap | scorecard | statusnya di sistem | sudah kamu kabari | surat penolakan | takedown | template* | tim hr | tolong kabari | tolong kirim email | tracker | turunkan iklan | update status pelamar | user bilang | user minta | user oke | user pilih | yang nggak lolos",
    ownmove:
      "aku belum lolos | aku ditolak | aku mundur | apakah lowongan | belum rezeki saya | boleh saya tahu | bolehkah saya | cv saya | hapus data saya | kecewa sih | lamaran saya | lamaranku | makasih infonya | menarik lamaran | mengajukan lamaran | mengundurkan diri | saya batal | saya belum terpilih | saya ditolak | saya gagal | saya melamar | saya memilih | saya memutuskan | saya menerima tawaran | saya mengajukan | saya menolak | saya mundur | saya sudah diterima | saya sudah menerima | saya terpaksa menolak | saya tidak bisa hadir | saya tidak bisa ikut | saya tidak dapat menerima | saya tidak jadi | saya tidak lolos | sudah mengabari | terima kasih infonya | terima kasih informasinya | tidak lagi berminat | withdraw",
    meant:
      "alasan cv | artinya | bayangkan | begini cara | berarti | berita | contoh* | di balik | dianggap | dulu saya | ibarat | judul | kalimat | kata kata | kata orang | katanya | kisah | komentar | konon | kumpulan | kutipan | maksudnya | misal | misalnya | pakar | sebenarnya dari | seperti | survei | template | tips | umpamanya",
    error: "abaikan | itu salah | kedaluwarsa | kekeliruan | keliru | kesalahan*",
    despite: "akan tetap | anda tetap | kami tetap | meski | meskipun | tetap ingin | tetap kami | walaupun",
    especially: "banget | luar biasa | memang | paling | sangat | sekali | sungguh* | terlalu",
    first: "akhir | akhirnya | final | finalis | kedua | ketiga | pertama* | terakhir",
    person:
      "alumni | anggota baru | calon lain | kandidat internal | kandidat lain | kandidat satunya | kandidat terpilih | mantan | menerima tawaran kami | orang dalam | orang lain | pelamar lain | pengganti | rekan kami | rekan lain | seseorang yang | sudah kami hubungi | yang diterima | yang kami ambil | yang kami pilih | yang lanjut | yang lolos | yang masuk | yang sudah pegang",
    work: "bagian | bekerja | bidang | cabang | departemen | dinas | divisi* | industri | kantor | karyawan | kerja | magang | pabrik | pegawai | pekerjaan | perusahaan* | proyek | pt | sekolah | staf | staff | team | tim | toko | tugas | unit | usaha | yayasan",
    goesto:
      "berikan kepada | diberikan kepada | diisi oleh | dipegang* | dipercayakan* | jatuh ke* | jatuh pada | kasih ke* | mempercayakan* | menjatuhkan pilihan | saya kasih ke | terisi oleh | tertuju",
    stays: "balik lagi | diperpanjang | kembali bekerja | kembali bertugas | mantan | tidak jadi pindah",
    lack: "belum lengkap | di bawah ambang | kurang | rendah | terbatas | tidak ada di | tidak lengkap | tidak mencapai",
    toomuch: "jauh di atas | kelamaan | lebih besar daripada | melebihi | sebesar itu | terlalu",
    ending:
      "cukup sampai | cukupkan | di sini dulu | kami akhiri | perpisahan | sampai di sini | sampai jumpa | stop di sini | tidak perlu datang | tutup buku | udah mampir",
    ahead: "lebih cepat | lebih dulu | nomor dua | selangkah | terpaut | unggul | urutan ketiga",
    deserve: "layak mendapat* | pantas | selayaknya | sepantasnya | tempat yang lebih | tidak adil",
    direction: "arah | berbelok | fokus | haluan | jalan lain | pelabuhan",
    condition:
      "ahli k3 | bahasa | berdomisili | bersedia ditempatkan | bisa langsung | domisili* | fasih | hybrid | ijazah | jepang | kedaluwarsa | kendaraan | mandarin | masa berlaku | minimal | minimum | notice | relokasi | s1 | s2 | s3 | shift malam | sim b | sim b1 | sim b2 | str | usia | wajib",
    recommend: "ajukan ke* | direkomendasikan | diusulkan | mengusulkan | rekomendasi | titipkan | usulan | usulkan",
    vote: "condong | dipertimbangkan | diskusi internal | menimbang | pertimbangan | pleno | rapat* | sepakat | sidang | suara",
    status: "arsip | keterangan | kode | nomor peserta | nomor registrasi | rejected | sistem kami | status* | tms",
    figure:
      "berjodoh | bibit | bintang | jodoh | kapal | layar | menu | musim | panen | panggung | pelabuhan | pintu | rezeki* | sepatu | tanah",
    late: "baru membalas | keburu | kelamaan | ketinggalan | sudah lewat | terlambat",
    isyou:
      "anda ditawari | anda diterima | anda lolos | anda terpilih | giliran anda | kami naikkan | kamu lolos | memilih anda",
    welcome: "keluarga besar | menyambut | selamat bergabung | selamat datang | seragam | welcome",
    pet: "adopsi | adopter | anjing* | breeder | burung | diadopsi | hamster | hewan | ikan cupang | kandang | kelinci | kitten | kucing* | mengadopsi | pakan | peliharaan | puppy | ras | sapi | satwa | shelter | steril | vaksin",
    media:
      "album | app store | band | bazaar | bazar | cerita pendek | cerpen* | channel | drama | esai | film* | foto | fotografi | galeri | instagram | kanal | karya | komik | komunitas seni | konten | kurasi | kurator | lagu | lapak | lukisan | musik | naskah | novel | pameran | pasar | play store | playlist | podcast | puisi | resep | serial | siaran | sinetron | sketsa | stan | stand | teater | tiktok | video* | youtube",
    sport:
      "atlet | badminton | balapan | basket | bola | bulu tangkis | futsal | kejuaraan | kiper | klub | laga | liga | lomba lari | marathon | maraton | pelatih | pemain | pencak silat | pertandingan | piala | pon | porprov | renang | sepakbola | skuad | sparring | striker | taekwondo | tim inti | timnas | turnamen | voli | wasit",
    hrmatter:
      "absensi | anggaran pelatihan | biaya perjalanan | cuti* | dinas luar | izin sakit | izin tidak masuk | kasbon | kenaikan gaji | kenaikan jabatan | kenaikan pangkat | kerja dari rumah | klaim perjalanan | laptop kantor | lembur | mutasi | naik gaji | naik pangkat | parkir | pengunduran diri | penilaian kinerja | perjalanan dinas | reimburse* | resign | seragam | slip gaji | thr | tukar shift | tukar sif | wfh | work from home",
    authority:
      "balai desa | bansos | blt | bupati | daerah | daycare | dpr | dprd | dukcapil | gugatan | haji | haki | imb | izin mendirikan | jemaah | kantor pos | kasasi | kecamatan | kelurahan | kemenkumham | kementerian | kua | merek | notaris | pajak | paud | pbg | pemda | pemkab | pemkot | pengadilan | petisi | pkh | polres | polsek | ppdb | provinsi | samsat | sanggah* | sertifikat tanah | tk | umrah | wali kota | zonasi",
    contest:
      "audisi | babak final | casting | cerdas cermat | festival | giveaway | grand final | hackathon | hadiah | juara | juri | kompetisi | kontes | kuis | lomba* | nominasi | olimpiade | pemenang | penghargaan | putri indonesia | sayembara | undian",
    sift: "gugur | menggugurkan | passing grade | screening | seleksi administrasi | seleksi berkas | tersisa | tidak tercantum",
    full: "full | habis | kuota sudah | penuh | sudah cukup | sudah lengkap | terisi semua | terpenuhi",
    giveback: "ambil kembali | dikembalikan | kembalikan | mengembalikan | musnahkan | pengembalian",
    done: "sdh | sempat | sudah | telah | udah | udh",
    will: "akan | bakal | bakalan | hendak | nanti | nantinya",
    one: "dua | empat | enam | keduanya | lima | satu | seorang | sepuluh | tiga",
    who: "calon yang | kandidat yang | mereka yang | orang yang | pelamar yang | peserta yang | seseorang yang | siapa | yang berdomisili | yang bisa | yang lain | yang lebih | yang pernah | yang sudah",
  },
  lists: {},
  unread: [
    "(mohon|harap|jangan|untuk) [untuk] (tidak|jangan) (dibalas|membalas|balas)",
    "(jangan|tidak perlu|mohon tidak|harap tidak|tidak usah) (balas|dibalas|membalas)",
    "(pesan|email|surel|kotak masuk|alamat|inbox) .. tidak (dipantau|dibaca|dimonitor|dapat dibalas|bisa dibalas|dapat menerima)",
    "(dikirim|dibuat|terkirim|dihasilkan) .. otomatis",
    "(email|pesan|surel|surat) otomatis",
    "tidak (memantau|menerima|membaca) (balasan|surel|email)",
    "tidak melayani (surat|korespondensi|pertanyaan)",
    "do not reply",
  ],
  invitesAnswer: [
    "(balas|reply|hubungi) (saja|aja|email|pesan|saya|aku|langsung|ke)",
    "(kabari|kabarin) (saya|aku|aja|saja|ya|kami)",
    "(silakan|boleh) (membalas|balas|hubungi)",
  ],
  told: {
    work: "jawaban* | presentasi* | portofolio* | wawancara* | interview* | contoh* | studi kasus | kasus | tugas* | tes | kode* | solusi* | desain* | komunikasi* | pertanyaan* | persiapan* | struktur* | detail* | rincian | kedalaman | hasil kerja | pencapaian | angka | surat lamaran | cv | argumen* | penjelasan* | pemaparan",
    merit:
      "pengalaman* | pengetahuan* | keahlian* | keterampilan* | kemampuan* | kompetensi* | teknis | bahasa inggris | bahasa | kepemimpinan | manajemen | memimpin | proyek* | sql | excel | analisis* | analitis | industri* | sektor | pasar | sertifikat* | sertifikasi | gelar | kualifikasi* | strategi* | profil* | senior* | tahun | tim | klien | pelanggan | penjualan | negosiasi | penguasaan | motivasi",
    gap: "kurang* | kekurangan* | belum cukup | terlalu umum | terlalu singkat | terlalu sedikit | lemah | kelemahan* | ingin melihat lebih | ingin mendengar lebih | mengharapkan | kesenjangan | tidak cukup | tidak jelas | ragu* | dangkal | tidak meyakinkan | lebih konkret | tertinggal",
    advice:
      "menyarankan | sarankan | saran* | rekomendasi* | merekomendasikan | tips | berlatih | latihan | tingkatkan | meningkatkan | perbaiki | memperbaiki | memperdalam | perdalam | memperkuat | perkuat | kembangkan | mengembangkan | lain kali | wawancara berikutnya | wawancara selanjutnya | akan membantu | membantu | cobalah | coba | siapkan | tunjukkan | menunjukkan | sebutkan | jelaskan | tambahkan | fokus",
    strength:
      "kekuatan* | kelebihan* | menonjol | terkesan dengan cara | kami suka | sangat baik | sangat bagus | sangat jelas | sangat kuat | meyakinkan | luar biasa | unggul | terbaik | nilai plus | apresiasi",
    compare:
      "lebih berpengalaman | lebih lama | lebih dalam | lebih dekat | lebih kuat | sudah memiliki | sudah pernah | telah memiliki | keunggulan | penentu | pembeda | dibandingkan | selangkah | memiliki pengalaman | lebih banyak pengalaman",
    reason:
      "kami menilai | tim menilai | tim merasa | kami merasa | kami melihat | kami perhatikan | kesan kami | masukan dari | umpan balik dari | masukan tim | sejujurnya | penentu | menentukan | alasannya | alasan utama* | penyebabnya",
    other:
      "survei | kuesioner | masukan anda | umpan balik anda | proses kami | proses rekrutmen | talent pool | database | basis data | menghubungi | hubungi | kabari | mengabari | memberi tahu | informasikan | menginformasikan | telepon | menelepon | jadwal* | menjadwalkan | undang* | mengundang | tahap berikutnya | tahap selanjutnya | wawancara kedua | bertemu | melamar | lowongan | posisi lain | peran lain | tidak dapat memberikan | tidak bisa memberikan | tidak memberikan | belum dapat memberikan | mohon maaf | maaf | meneruskan | teruskan | sampaikan kepada | data pribadi | hapus | menghapus | biaya | faktur | kontrak | menawarkan | sedang ditinjau | meninjau | lampir* | terlampir | buletin | semoga | sukses | sabar | bersabar",
    ahead:
      "mengundang | undangan | wawancara kedua | tahap berikutnya | tahap selanjutnya | menawarkan | tawaran | masih tertarik | masih berminat | dibuka kembali | kembali dibuka | bertemu lagi | berbicara lagi | kontrak | tanggal mulai | apakah anda bersedia | apakah anda bisa",
  },
  details: {
    roleFrames: [
      "!(posisi|jabatan|lowongan|formasi|position|job title|jabatan yang dilamar|posisi yang dilamar): {role}",
      "(posisi|jabatan|role) [sebagai|untuk|yaitu] {role} (di|pada|yang|untuk|dengan|sudah|telah|udah|belum|tidak|kami|saat|kali|ini|itu|tersebut|dan|ditutup|dihentikan|karena|penempatan|atas|oleh|dari|kepada|tanggal|bersama|kemarin|jadi)",
      "(sebagai|menjadi|jadi) [seorang|salah satu|posisi] {role} (di|pada|yang|untuk|dengan|sudah|telah|udah|belum|tidak|kami|saat|kali|ini|itu|tersebut|dan|ditutup|dihentikan|karena|penempatan|atas|oleh|dari|kepada|tanggal|bersama|kemarin|jadi)",
      "(melamar|lamaran|lamaranmu|lamaran kerja|lamaran kamu|lamaran Anda|apply) [untuk|sebagai|jadi] [posisi] {role} (di|pada|yang|untuk|dengan|sudah|telah|udah|belum|tidak|kami|saat|kali|ini|itu|tersebut|dan|ditutup|dihentikan|karena|penempatan|atas|oleh|dari|kepada|tanggal|bersama|kemarin|jadi)",
      "(posisi|jabatan|lowongan|role|peran|bagian) [sebagai|untuk|yaitu] {role}",
      "(sebagai|menjadi|jadi) [seorang|salah satu|calon] {role}",
      "(melamar|lamaran|lamaranmu|lamaran kamu|lamaran Anda|daftar|apply) [kerja] [untuk|sebagai|jadi] [posisi] {role}",
      "(perihal|tugas|casting|seleksi|rekrutmen|wawancara|interview|kandidat|calon|pelamar|formasi|trial) [untuk|posisi|calon] {role}",
      "(untuk|buat) {role}",
      "(seleksi|wawancara|interview|formasi|untuk|buat) {role} (di|pada|yang|untuk|dengan|sudah|telah|udah|belum|tidak|kami|saat|kali|ini|itu|tersebut|dan|ditutup|dihentikan|karena|penempatan|atas|oleh|dari|kepada|tanggal|bersama|kemarin|jadi)",
    ],
    roleWords: (
      "staf* staff* kasir* sopir supir driver* kurir guru dosen perawat bidan dokter apoteker satpam security admin* administrator akuntan akuntansi " +
      "accountant accounting manajer manager supervisor spv koordinator coordinator kepala sales* barista operator teknisi technician analis analyst " +
      "insinyur programmer developer engineer* desainer designer sekretaris secretary resepsionis receptionist teller asisten assistant koki chef cook " +
      "penjahit pramuniaga pramusaji waiter waitress waitres fundraiser copywriter magang intern internship trainee direktur director mekanik montir " +
      "wartawan jurnalis reporter editor officer spg spb host hostess head lead leader associate executive eksekutif specialist spesialis consultant " +
      "konsultan recruiter controller auditor surveyor drafter arsitek architect juru tukang pengawas mandor foreman crew kru cleaner penjaga petugas " +
      "pelayan kapten captain kadet pilot pramugari pramugara steward agent agen representative marketing merchandiser planner scientist data " +
      "nutritionist gizi psikolog konselor counselor terapis fisioterapis radiografer analisis laboran pustakawan penyuluh peneliti researcher " +
      "pengacara paralegal legal notaris translator penerjemah interpreter tutor instruktur instructor pelatih trainer coach animator ilustrator " +
      "illustrator fotografer photographer videografer videographer kameramen presenter penyiar influencer talent model fasilitator facilitator " +
      "relawan volunteer ranger mandor sekuriti buruh pekerja karyawan pegawai tenaga ahli anggota ppic qc qa hse k3 ga it welder las helper " +
      "packer picker checker forklift crane gudang housekeeping housekeeper bellboy concierge baker pastry bartender ob sous butcher " +
      "engineering strategist buyer procurement purchasing underwriter actuary aktuaris broker relationship collection collector account product " +
      "project program growth ux ui frontend backend fullstack mobile devops sysadmin technologist chief ceo cfo cto coo vp principal partner " +
      "advisor penasihat pembina penulis writer penata rias beautician kapster therapist dekan rektor ketua bendahara wakil pengurus pemandu guide " +
      "pengajar pengasuh nanny baby sitter art pengemudi pranata penyangrai penyelia pengatur juru* masinis kondektur kernet porter loader penagih marbot"
    ).split(" "),
    hasCapitals: true,
    roleStops: (
      "di pada yang untuk dengan sudah telah belum tidak kami saat kali ini itu dan karena penempatan atas oleh dari kepada tanggal bersama sebagai " +
      "anda kamu saudara saudari kak mas mbak pak bu agar namun tetapi tapi sehingga dalam ke adalah akan bisa dapat setelah periode terima mohon " +
      "maaf sayangnya ya dulu lagi juga tersebut at for ditutup dihentikan terisi diisi jadi saya kemarin berdasarkan perihal serta kita nya kan nggak gak udah batch angkatan jenjang periode"
    ).split(" "),
    notRoles: (
      "lamaran hasil seleksi pengumuman informasi info kabar update status terima kasih tindak lanjut interview wawancara undangan pemberitahuan " +
      "notifikasi proses rekrutmen lowongan posisi jabatan anda kamu re fwd fw surat penawaran kerja pembatalan penghentian konfirmasi psikotes " +
      "halo hai dear selamat tahap berikutnya selanjutnya pelamar kandidat tes result application mengikuti bergabung menjadi " +
      "kesempatan kualifikasi kebutuhan wawancara berkas"
    ).split(" "),
    companyFrames: [
      "(bergabung|gabung|karier|karir|berkarier|berkarir|bekerja|melamar|kerja) (dengan|di|bersama|pada|ke) [keluarga|tim|perusahaan] [besar] {company}",
      "(rekrutmen|seleksi|rekrutmen di|wawancara di|interview di|lamaran ke|lamaran di|manajemen|direksi) (PT|CV|Bank) {company}",
      "!PT {company}",
      "CV {company} (–|-|·)",
      "(CV|PT) {company} (yang|untuk|adalah)",
      "!CV {company}",
      "(di lingkungan|dari pihak|dengan pihak) {company}",
      "(tim rekrutmen|dari tim|mengikuti rekrutmen|keluarga besar|booth|mengatasnamakan|atas nama|perekrut di) {company}",
      "(posisi|role|jabatan|lowongan|sebagai|jadi|untuk) {role} (di|pada) {company}",
    ],
    companyStops:
      "sebagai untuk dan di yang dengan pada tanggal kami ini itu sudah telah belum tidak akan memutuskan menyampaikan mengucapkan dari atas perihal ingin juga kali saat berdasarkan tersebut adalah".split(
        " ",
      ),
    teamWords: (
      "januari februari maret april mei juni juli agustus september oktober november desember 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 wakil dekan redaksi direktorat biro tata usaha career partner mobility talenta panselda tim team rekrutmen recruitment recruiting recruiter rekruter hr hrd hrga sdm hc human capital resources personalia bagian departemen dept department divisi " +
      "talent acquisition people culture career careers karier karir panitia seleksi sekretariat admin no-reply noreply e-recruitment notifikasi notifications section " +
      "official info via support manajemen development business partner the kantor unit pengurus training pansel hiring jobs job"
    ).split(" "),
    legalForms:
      "pt cv tbk ud pd perum perumda persero koperasi yayasan inc ltd co corp toko bank hotel rs rsud rsia klinik apotek warung kedai kopi universitas institut sekolah smp sma smk sd dinas badan grup group agency studio restoran resto pabrik sekretariat".split(
        " ",
      ),
    closings: (
      "salam sejawat|salam literasi|salam lestari|salam sehat|berkah dalem|matur nuwun|sukses terus|sukses selalu|wassalamualaikum|salam sejahtera|warmly|hormat kami|hormat saya|salam hormat|salam|salam hangat|salam sejahtera|salam sukses|salam kenal|terima kasih|terima kasih banyak|makasih|atas perhatiannya|" +
      "best regards|regards|warm regards|kind regards|best|cheers|sincerely|thanks|thank you|xoxo|wassalam|wassalamualaikum wr wb|wassalamualaikum|" +
      "wassalamualaikum warahmatullahi wabarakatuh|suksma|matur suwun|hatur nuhun|salam sayang|tertanda|demikian|semangat|semangat terus|salam lestari|" +
      "om santih santih santih om|horas|tabik|dengan hormat|hormat|ttd|peluk hangat|ditunggu|sukses selalu|semoga sukses|salam damai|shalom|tuhan memberkati|a n dekan|an dekan"
    ).split("|"),
    titles:
      "ns apt sr suster chef bapak ibu pak bu mas mbak kak kakak kang teh teteh bang abang bpk sdr sdri ust ustaz ustadz ustazah h hj dr drs dra ir prof mr mrs ms cik bli om tante kh i ni mba a.n".split(
        " ",
      ),
    signedFrames: [
      "— {name}",
      "{name} (–|-|/|—) (HR|HRD|People|Recruiter|Rekruter|Talent|Tim|TA|SDM)",
      "(aku|saya) {name} (yang|dari)",
      "(ini|saya|aku) (Bu|Pak|Ibu|Bapak|Mbak|Mas|Kak) {name} (yang|dari|di)",
    ],
    familyNames: [],
    greeting: {
      by: "first",
      binds: [
        "teh",
        "bang",
        "uda",
        "uni",
        "mama",
        "bli",
        "suster",
        "ustaz",
        "ustadz",
        "mbok",
        "cak",
        "kang",
        "daeng",
        "abang",
        "teteh",
      ],
    },
    stages: {
      offer: [
        "(membatalkan|menarik|mencabut|pembatalan|penarikan|batalkan|tarik|meniadakan) .. (surat penawaran|penawaran|tawaran|offering|offer|kontrak kerja)",
        "(surat penawaran|penawaran|tawaran|offering|offer|kontrak kerja) ... (batal|dibatalkan|ditarik|tarik kembali|kami tarik|dicabut|tidak berlaku)",
      ],
      final: [
        "(setelah|hasil|sesudah|dari|pada|mengikuti|sesi|melalui) .. (final interview|interview final|wawancara final|wawancara terakhir|interview terakhir|tahap akhir|putaran akhir|babak final|final round|wawancara akhir|interview direksi|wawancara direksi)",
        "(dua|tiga) (finalis|kandidat terakhir|kandidat akhir)",
        "(medical check up|mcu|tes kesehatan) .. (tanggal|di|menyatakan|kamu|saudara|anda|menunjukkan)",
        "(hasil|berdasarkan) .. (medical check up|mcu|tes kesehatan|background check|cek referensi)",
        "(bertemu|presentasi|interview|wawancara|ketemu|ngobrol|call) .. (direksi|direktur|bod|cfo|ceo|presdir|owner|pemegang saham|komisaris)",
        "(senat|direksi|pemegang saham|bod|rektor|komisaris) ... (memutuskan|menjatuhkan|memilih|mengusulkan|menetapkan)",
        "(tiga|empat|lima) putaran",
        "presentasi .. (panel|direksi|bod)",
        "cadangan (pertama|kedua|ketiga)",
        "hasil akhir seleksi",
        "(tersisa|tinggal) (dua|tiga|kamu|anda)",
        "runner up",
      ],
      interview: [
        "(hasil|setelah|sesudah|sesi|kehadiran|waktu|dalam|atas|ikut|menindaklanjuti|saat|ketika|pada|kelanjutan) [sesi|tahap|hasil|proses|walk|tindak|lanjut|mengikuti|group] [in] (wawancara|interview|interviewnya|wawancaranya|interviewmu)",
        "(wawancara|interview|wawancaranya|interviewnya) [user|hr|kerja|dengan|bersama] .. (kemarin|tanggal|lalu|tadi|anda|kamu|saudara|kak|mas|mbak|ibu|bapak)",
        "(ngobrol|mengobrol|bincang|obrolan|diskusi|bertemu|pertemuan|ketemu|berbincang|berdiskusi) .. (kemarin|bareng|hangat|tim|anda|kamu|mas|mbak|kak|tadi|lalu|seru|minggu|senin|selasa|rabu|kamis|jumat)",
        "(terima kasih|makasih|menikmati|senang) .. (ngobrol|obrolan|diskusi|pertemuan|perbincangan|bertemu|berkenalan|cerita)",
        "(wawancara|interview) .. (ikuti|diikuti|jalani|dijalani)",
        "(dua|tiga) (wawancara|interview)",
        "(cara|penjelasan) (bapak|ibu|anda|kamu|mbak|mas|kakak|kak) (menjelaskan|bercerita|memetakan|menjawab|menceritakan)",
        "(seru|asyik|senang) .. (ngobrol|mengobrol|ngobrolnya)",
        "(percakapan|obrolan|perbincangan) (kita|kami)",
        "(berdiskusi|diskusi) (panjang|hangat)",
        "kunjungan lapangan",
        "(sudah|udah) (datang|hadir|mampir|cerita|ngobrol|bertemu)",
        "(kehadiran|kedatangan) .. ",
        "(tindak lanjut|gagal|catatan|skor) (wawancara|interview)",
        "^ (hasil) (wawancara|interview)",
      ],
      assessment: [
        "(hasil|nilai|skor|setelah|mengikuti|pelaksanaan|mengerjakan|ikut|dari|sesudah) [seluruh|rangkaian|online|sesi|tahap] (psikotes|tes|test|technical test|asesmen|assessment|microteaching|trial|casting|ujian|tes tertulis|skd|skb|studi kasus|take home test|uji)",
        "(psikotes|tes tertulis|tes|test|trial shift|microteaching|casting|asesmen|assessment|take home test|studi kasus|demo mengajar|kuliah percobaan|hari percobaan|video test|praktik kerja) [online|mu|nya|yang] (kemarin|tanggal|kamu|anda|saudara|di|mu|yang|kak|mas|mbak|kami)",
        "(saat|selama|mengikuti|ikut|dalam) (microteaching|demo mengajar|trial|casting|audisi|uji|psikotes)",
        "trial (satu|dua|tiga|empat|sehari|seminggu)",
        "(ngerjain|mengerjakan|kerjakan) .. (take|tes|test|case)",
        "(esai|sampel|sample|tulisan|naskah) (percobaan*|tes*)",
        "(case presentation|presentasi kasus|audisimu|take home nya|take home)",
        "(tesmu|testnya|tesnya|trialmu|skormu|nilaimu|testmu|testmu|kuliah percobaan|hari percobaan|passing grade|nilai akhir)",
        "(sudah|telah|udah) (mengikuti|mengerjakan|ikut|menyelesaikan) .. (tes|psikotes|trial|test|asesmen|casting)",
      ],
      screen: [
        "(phone screening|screening telepon|via telepon|lewat telepon|hr chat|phone interview|hr call|screening call|ditelepon|obrolan telepon|telepon kemarin|telepon tadi|teleponan)",
      ],
      application: [
        "(lamaran|lamaranmu|melamar|pelamar|berkas|dokumen|administrasi|cv|daftar|mendaftar|aplikasi|ketertarikan|minat|screening|permohonan|reel|portofolio*|partisipasi|sejawat)",
      ],
    },
    feedbackRefused: [
      "(tidak|belum) .. (umpan balik|feedback|masukan|alasan|penilaian|korespondensi|surat menyurat|bagikan|penjelasan)",
      "(penilaian|feedback|alasan|umpan balik|rincian) .. (tidak|belum) .. (bagikan|diberikan|berikan|disampaikan|share)",
      "tidak dapat diganggu gugat",
    ],
    feedbackOffered: [
      "(feedback|masukan|umpan balik|catatan lengkap|catatan) .. (kabarin|kabari|balas|hubungi|minta|bisa|boleh|siap|silakan|sampaikan|kirim)",
      "(butuh|ingin|mau|ingin tahu|minta|kirim|sampaikan|senang) .. (feedback|masukan|umpan balik|catatan lengkap|catatan)",
    ],
    doorOpen: [
      "(melamar|lamar|mencoba|coba|mengikuti|mendaftar|daftar|apply|ikut) .. (kembali|lagi|ulang|deui)",
      "(simpan|tersimpan|menyimpan|disimpan|masukkan|tetap ada) .. (data|database|basis data|kami|cv|profil|bank|pool|talenta)",
      "(menghubungi|hubungi|dihubungi|aku wa|kabari|kabarin) .. (kembali|lagi|apabila|bila|kalau|jika|lowongan|posisi)",
      "(lowongan|posisi|kesempatan|peluang) .. (lain|lainnya|berikutnya|mendatang|selanjutnya|yang sesuai)",
      "(lain waktu|lain kesempatan|keep in touch|tetap terhubung|kesempatan lain)",
      "(angkatan|batch|periode|rekrutmen) (berikutnya|depan|selanjutnya)",
    ],
    waiting: [
      "(melamar|mengikuti|mencoba|coba|daftar|mendaftar|lamar) .. (setelah|sesudah|dalam|selama|lagi) .. {number} (bulan|tahun) ",
      "(setelah|sesudah|dalam|menunggu|tunggu) {number} .. (bulan|tahun)",
      "{number} (bulan|tahun) (lagi|kemudian|ke depan) .. (melamar|coba|daftar)",
    ],
    numberWords: { satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, sembilan: 9, delapan: 8, sepuluh: 10 },
    yearWords: ["tahun"],
    reasonFrames: [
      "(dikarenakan|lantaran|soalnya|gara-gara|disebabkan|disebabkan oleh|akibat|mengingat) {reason}",
      "(sehubungan dengan|seiring) (dicabutnya|kebijakan|adanya|efisiensi|perubahan|kondisi|restrukturisasi|penutupan|berakhirnya|permohonan) {reason}",
      "(pertimbangannya|alasannya|kendalanya|pertimbangan utama|concern|kendala) [satu:|adalah|lebih ke|karena|utama|senat] {reason}",
      "(karena|sebab) (kami|kita|posisi|pekerjaan|masa|izin|biaya|perusahaan|tim|klien|anda|saudara|kamu|adanya|kuota|kebutuhan|manajemen|user|kualifikasi|pengalaman|domisili|nilai|hasil) {reason}",
      "(kandidat|pelamar|orang|seseorang|calon|rekan|tenaga|guru|mahasiswa|sejawat|alumni|siswa|sosok|figur) [lain] (yang|dengan) {reason}",
      "(membutuhkan|mencari|butuh|menghendaki|menuntut|memerlukan) [kandidat|seseorang|orang|profil|alumni] [yang] {reason}",
      "(telah|sudah) (terisi|diisi|ditempati|dipenuhi|dipegang) [oleh] {reason}",
      "{reason} (sehingga|jadinya) (posisi|proses*|lamaran*|seluruh|semua|Anda|kami|belum|tidak)",
      "belum (memenuhi|memiliki|cocok|mempunyai|punya|sesuai) {reason}",
      "(dengan keterangan:|katanya|ternyata|supaya tidak|dan ternyata) {reason}",
      "(cuma|tapi|hanya saja|namun demikian,|kendalanya) {reason} (masih|belum|kurang|dinilai|mentok|kalah)",
      "(investor|board|donor|kuota|anggaran|budget|formasi) (kami|kita|untuk|memotong|mundur|tahun) {reason}",
      "(seluruh|semua) peserta {reason}",
      "(tinggi badan|usia|IPK|nilai|STR|izin operasi) (tidak|sudah|di) {reason}",
    ],
  },
};
