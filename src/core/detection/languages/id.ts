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
    you: "anda | kamu | saudara | saudari | sdr | sdri | bapak | ibu | pak | bu | mas | mbak | kak | kakak | bang | nona | nak | adik | ustaz | ustazah | bli | sobat | lo | lamaranmu | profilmu | aplikasimu | portofoliomu | yang bersangkutan | miss | dek | mu | kepadamu | untukmu | pencarian kerjamu",
    we: "kami | kita | tim | perusahaan | team | pihak hotel",
    i: "saya | aku | gue | gua | gw | ku",
    they: "dia | ia | beliau | mereka | nya | orangnya | keduanya | kepadanya | si",
    somebody: "seseorang | orang | orangnya | seorang | pihak | siapa",
    other: "lain | lainnya | berbeda | selain | sebelah | kandidat satunya",
    candidate: "kandidat* | pelamar* | calon | peserta | candidate* | talent | finalis* | pendaftar*",
    client: "klien* | user | pemberi kerja | brand | agensi | agency | penempatan",
    committee:
      "panitia | dewan | direksi | direktur | manajemen | management | komite | bod | ceo | atasan | senat | rektor | dekanat | pengurus | yayasan | hiring manager | manajer | kepala | hrd | panel | juri | bos | pemilik | ketua | user | chef | mandor | pembina | gm | founder | board",
    internal: "internal | dari dalam | orang dalam | karyawan lama | mutasi | promosi",
    everyone: "semua | semuanya | seluruh | setiap | tiap | masing masing | para | segala",
    friend:
      "kawan | sahabat | adikku | adik saya | kakakku | anakku | suami | istri | istriku | suamiku | sepupu | saudaraku | rekan | tetangga | keponakan | putra | putri | anak | teman* | suaminya | istrinya | adiknya | kakaknya | anaknya | tetanggaku | sahabatku | mama | ayah | bapakku | ibuku | om saya | tante | pacar* | bosku",
    not: "tidak | tak | nggak | belum | bukan | tanpa | jangan | not | no | tms",
    unable: "tidak dapat | tidak bisa | tak bisa | belum dapat | belum bisa | nggak bisa | terpaksa",
    nolonger: "tidak lagi | sudah tidak | tidak lanjut | nggak lagi | gak lagi | udah nggak",
    sorry:
      "maaf | sayangnya | sayang sekali | menyesal | menyayangkan | berat hati | kecewa | sedih | kabar buruk | bukan kabar | unfortunately | sorry | mohon pengertian | maklum | duka | kurang enak | regret | ikhlas* | berkecil hati",
    negative:
      "gagal | gugur | ditolak | tidak lulus | tidak lolos | belum lolos | belum lulus | nggak lolos | tidak diterima | belum diterima | tidak terpilih | belum terpilih | belum berhasil | tidak memenuhi | belum memenuhi | belum keterima | nggak keterima | tidak dilanjutkan | kalah | tms | tidak cocok | belum cocok | kurang cocok | tidak sesuai | belum sesuai | drop | unfit | tidak direkomendasikan | ketinggalan | tidak termasuk | tidak dapat kami terima | belum dapat kami terima | belum bisa menerima | belum dapat menerima | belum bisa melanjutkan | belum dapat melanjutkan | tidak dapat melanjutkan | tidak meneruskan* | tidak melanjutkan | tidak dapat diterima | tidak dikabulkan | tidak dapat disetujui | belum dapat disetujui | tidak dipanggil | tidak tercantum | rejected | tidak terpanggil | belum sejalan | belum disetujui | tidak disetujui | belum dapat kami setujui | tidak terpenuhi | di bawah ambang | tidak lanjut | nggak lanjut",
    but: "tetapi | tapi | namun | meskipun | meski | walaupun | walau | cuma | sedangkan | padahal | sementara | hanya | sayang",
    instead:
      "daripada | justru | malah | kepada kandidat lain | jatuh pada | jatuh kepada | tertuju | berpihak | condong | ganti | menggantikan | gantinya | cari yang lain | memilih yang | pilih yang | suara yang lain | dengan kandidat lain | dengan orang lain",
    if: "jika | bila | apabila | kalau | seandainya | apakah | sejauh | selama",
    may: "mungkin | barangkali | siapa tahu | mudah mudahan | dapat | bisa | boleh | kira kira | rasanya | rupanya",
    when: "ketika | saat | setelah | sesudah | sebelum | sampai | hingga | begitu | usai | sejak | selama | sejauh | per hari ini",
    because:
      "karena | sebab | mengingat | sehubungan | sehingga | soalnya | gara gara | alasan* | maka | dengan demikian | berdasarkan | jadi | karenanya | terkait | agar | supaya",
    only: "hanya | cuma | sekadar | saja | aja | tinggal",
    yet: "masih | sejauh ini | sedang | belum ada keputusan | belum selesai | belum turun | belum keluar | tetap berlaku",
    already: "sudah | telah | udah | kini | sekarang | baru saja | keburu | semula | ternyata | resmi",
    timebeing:
      "saat ini | kali ini | untuk sementara | kesempatan ini | tahap ini | dulu | batch ini | sekarang | tahun ini",
    again: "lagi | kembali | ulang | ulangi | diulang | balik",
    application:
      "lamaran* | melamar* | dilamar | lamar | aplikasi* | pencalonan* | kandidatur* | keikutsertaan* | mendaftar | pendaftaran | daftar jadi | permohonan | pengajuan | application | partisipasi* | apply* | mengikuti seleksi | mengajukan | ajukan",
    documents:
      "cv | berkas* | dokumen* | portofolio* | surat lamaran | ijazah* | sertifikat* | lampiran | skck | ktp | str | pas foto | fotokopi",
    position:
      "posisi* | jabatan* | lowongan* | formasi* | loker | peran | role | pekerjaan | kursi* | penempatan | job | shift | kuota* | kesempatan ini",
    hiring:
      "rekrut* | merekrut | perekrut | hr | hrd | sdm | bkpsdm | talent acquisition | human capital | karier* | hiring | people | cpns | pppk | odp | management trainee | recruitment*",
    process:
      "proses* | seleksi* | screening | pencarian | penerimaan | batch | angkatan | gelombang | penilaian | rekrutmennya",
    training: "magang* | intern | trainee* | pkl | relawan | ikatan dinas | probation | masa percobaan",
    profile:
      "profil* | latar belakang* | kualifikasi* | kemampuan* | kompetensi* | potensi* | background | ipk | talenta",
    experience: "pengalaman* | berpengalaman | rekam jejak | jam terbang | senior | pernah",
    requirements:
      "syarat* | dipersyaratkan | kriteria* | kebutuhan* | membutuhkan | butuh | yang kami cari | mencari | ketentuan* | kualifikasi | memerlukan | ekspektasi* | perlu | menuntut | wajib | standar yang",
    fit: "cocok* | kecocokan | sesuai* | pas | tepat | sejalan | match | memenuhi | berjodoh | jodoh | terpenuhi | layak",
    better: "lebih | terbaik | paling | unggul | utama | tertinggi",
    level: "standar | tingkat | kualitas | persaingan* | ketat | level",
    many: "banyak* | ratusan | ribuan | beberapa | seribu | sebagian besar",
    interview: "wawancara* | interview* | mewawancarai | diwawancarai | interviu",
    talk: "ngobrol* | mengobrol | obrolan* | diskusi* | berdiskusi | telepon* | call | bertemu | ketemu | pertemuan* | berkenalan | mengenal | kenal | zoom | google meet | meeting | chat | jumpa | temu | menelepon | bilang",
    test: "tes | test | tesnya | psikotes* | ujian* | asesmen* | assessment* | tugas | studi kasus | case | trial* | percobaan | audisi | casting | microteaching | presentasi* | take home* | praktik | uji | coding | skd | medical check up | mcu | passing grade | tertulis",
    round: "tahap* | babak* | putaran | round | langkah | selanjutnya | berikutnya | lebih lanjut",
    shortlist:
      "shortlist* | finalis* | daftar kandidat | kandidat terpilih | pemanggilan | daftar peserta | tercantum | termasuk dalam daftar | nama anda | nama saudara* | nama saudari | nama bapak | nama ibu | nama kakak | tersisa",
    list: "cadangan* | daftar tunggu | waiting list | peringkat* | urutan | nomor dua",
    pool: "database* | menyimpan | simpan* | tersimpan | tetap terhubung | tetap ada | pool | kami arsipkan | masukkan ke* | kami masukkan",
    offer:
      "tawaran* | menawarkan | tawarkan | ditawarkan | ditawari | penawaran* | offer* | memberikan | berikan | diberikan",
    contract:
      "kontrak* | tanda tangan* | menandatangani | ditandatangani | onboarding | pemberkasan | perjanjian | penandatanganan",
    salary: "gaji* | tunjangan | bonus | bpjs | rp | juta",
    start: "mulai* | memulai | bergabung* | hari pertama | join* | bertugas",
    reference:
      "referensi* | rekomendasi* | background check | skck | medical check up | mcu | tes kesehatan | verifikasi*",
    score:
      "nilai* | skor* | ambang | peringkat | ipk | di bawah | hasil tes | angka | grade | minimal | terpaut | hasil akhir",
    feedback: "feedback* | umpan balik | masukan* | evaluasi | catatan* | komentar | penilaian* | alasan | review",
    decide:
      "memutuskan | keputusan* | diputuskan | putuskan | berkeputusan | menetapkan | ditetapkan | menentukan | menyimpulkan | sepakat | dinyatakan | menyatakan | menilai | pertimbangan | menjatuhkan | final | mutlak",
    result:
      "hasil* | pengumuman* | kabar* | status* | update* | informasi | berita | kelulusan | perkembangan | tindak lanjut | pleno",
    select:
      "memilih | dipilih | terpilih | pilih | kepilih | pilihan* | menunjuk | jatuh pada | mengambil | mempercayakan | menemukan | ambil | pakai | memakai | menginginkan | maunya | menetapkan | putuskan | menjatuhkan | cari yang | mencari yang | butuh yang | butuh orang | mengikat | diambil",
    proceed:
      "lanjut* | melanjutkan | dilanjutkan | berlanjut | meneruskan | diteruskan | teruskan | memproses | diproses | kami proses | maju | ke tahap | loloskan | tahap berikutnya | jalan dengan | berjalan dengan | melaju | diajukan | langsung masuk | menindaklanjuti",
    consider:
      "mempertimbangkan | dipertimbangkan | pertimbangan* | meninjau* | ditinjau | peninjauan | tinjau* | pelajari | evaluasi* | menilai | dinilai | memeriksa* | review* | saksama | matang | baca | membaca | setelah melalui | dibahas | melihat | menimbang",
    hire: "menerima anda | mempekerjakan | merekrut | rekrut | mengangkat | diangkat | menempatkan | ditempatkan | tempatkan | terima sebagai | hiring | menerima ibu | dikontrak | mengusulkan | diusulkan | angkat | pengangkatan*",
    fill: "terisi | diisi | terpenuhi | mengisi | ada orangnya | ditempati | tidak tersedia | dipegang | diambil orang | diberikan kepada | kami berikan kepada | menemukan orang | sudah menemukan | sudah dapat | sudah diambil",
    close:
      "ditutup | tutup | menutup | penutupan | berakhir | mengakhiri | akhiri | selesai | usai | sampai di sini | cukup sampai | cukupkan | berhenti | arsipkan | arsip | close | rampung | mutlak | final | musnahkan | diganggu gugat",
    cancel:
      "dibatalkan | membatalkan | pembatalan | batal | batalkan | ditiadakan | dihentikan | menghentikan | penghentian | hentikan | dihapus* | tidak jadi | nggak jadi | dicabut | lepas | tidak dilanjutkan | bubar* | motong | tiadakan | penghapusan | hapus | tidak ditandatangani | tidak diperpanjang",
    freeze: "ditunda | tunda | dijeda | hold | freeze | ditangguhkan | dihentikan sementara | tertunda | belum turun",
    budget:
      "anggaran* | budget* | efisiensi | restrukturisasi | headcount | biaya | kebijakan* | kantor pusat | dana | merger | izin operasi | investor kami",
    withdraw:
      "tarik kembali | dicabut | kami tarik | tidak berlaku | pembatalan surat penawaran | kami batalkan | terhitung",
    reject:
      "menolak | ditolak | tolak | penolakan | gugur | menggugurkan | drop | belum berjodoh | belum jodoh | belum rezeki | tidak jadi merekrut | tidak masuk | kurang cocok | belum dapat bergabung | tidak menerima | belum menerima | rejected | tidak kami lanjutkan | nggak lanjut | tidak dapat kami penuhi | tidak dapat memenuhi | belum dapat menawarkan | bukan yang mereka | tidak dapat menawarkan | belum dapat kami penuhi | tidak dapat kami kabulkan",
    accept:
      "diterima | keterima | menyetujui | disetujui | setuju | setujui | menerima | dikabulkan | kami terima | persetujuan | sepakat | bersedia | mau terima | approve* | oke",
    pass: "lolos* | lulus* | kelulusan | berhasil | memenuhi syarat | memenuhi kualifikasi | memenuhi kriteria | maju ke",
    invite:
      "mengundang | undang | undangan* | panggilan | dipanggil | panggil | ingin bertemu | mau ketemu | ingin mewawancarai | mengajak | ajak | silakan datang | hadir pada | walk in | kami undang* | mempertemukan* | temui | diundang*",
    congratulate: "selamat | senang | gembira | bangga | resmi | mantap",
    confirm: "konfirmasi* | dengan ini | bersama ini | memastikan | pastikan | tanda terima",
    receive:
      "kami terima | sudah masuk | menerima lamaran | telah masuk | masuk ke sistem | kami menerima | mendarat | terkirim | nomor registrasi",
    wait: "menunggu* | tunggu* | ditunggu | bersabar | sabar | kesabaran* | lama | keterlambatan | terlambat | baru membalas | waktu tambahan | ghosting",
    postpone: "diundur | undur | geser | perubahan jadwal | dipindah* | pindah | mundur | ulang",
    schedule:
      "jadwal* | dijadwalkan | slot* | kalender | berhalangan | kosong | bisa hadir | tanggal* | kapan | kira kira | masih bisa | bisakah | sesi | via zoom | tersedia",
    daytime:
      "senin | selasa | rabu | kamis | jumat | sabtu | minggu | besok | pukul | jam | wib | wita | pagi | siang | sore | malam | kemarin | hari | menit | pekan | akhir bulan | tadi",
    month:
      "januari | februari | maret | april | mei | juni | juli | agustus | september | oktober | november | desember | bulan | kuartal* | semester | lebaran | musim | tahun | minggu lalu",
    place:
      "kantor* | lantai | ruang* | lokasi | tempat | jalan | jl | blok | outlet | pabrik | toko | cabang | aula | loket | klinik | kampus | parkir | wilayah | domisili* | berdomisili | kawasan | datang | hadir | kehadiran | gedung* | di sini | di sana",
    bring: "membawa | bawa | ktp | pas foto | siapkan | menyiapkan | ijazah asli | puasa | paspor",
    send: "kirim* | mengirim* | dikirim* | mengunggah | melengkapi | susulkan | lampirkan | share",
    deadline:
      "paling lambat | batas waktu | deadline* | maksimal | dalam waktu | sampai tanggal | kedaluwarsa | 24 jam | berlaku sampai | hari kerja",
    link: "link* | tautan | portal | laman | situs | http* | halaman | akun",
    attached: "terlampir | lampiran* | dilampirkan | lampirkan | attached | berikut ini",
    answer:
      "balas* | membalas | dibalas | jawab | menjawab | jawaban* | hubungi* | menghubungi | dihubungi | kontak | kabari* | mengabari | reply | whatsapp* | surat pengantar",
    inform:
      "memberitahukan | beritahukan | diberitahukan | pemberitahuan | memberi tahu | beri tahu | menginformasikan | informasikan | menyampaikan | sampaikan | disampaikan | umumkan | diumumkan | notifikasi | share | menyatakan | mengabari | kabari | kabarkan",
    ask: "mohon | tolong | silakan | harap | pertanyaan* | tanya | menanyakan | minta | meminta | diminta | bolehkah | bisakah | dipersilakan | apakah | boleh | please | permintaan | berkenan",
    thank:
      "terima kasih | makasih | thanks | thank you | berterima kasih | mengapresiasi | menghargai | penghargaan | ucapkan | diucapkan | mengucapkan",
    interest: "minat* | berminat | ketertarikan* | tertarik | kepercayaan* | perhatian* | kesediaan* | dilirik",
    effort: "waktu | waktunya | usaha* | tenaga* | meluangkan | luangkan | luangin | kehadiran* | jauh jauh",
    impress:
      "terkesan | mengesankan | kagum | suka | menyukai | menikmati | bagus* | hebat* | keren | luar biasa | menyenangkan | hangat | oke | seru | enak | mantap",
    hard: "sulit* | tidak mudah | susah* | ketat | tipis | berat hati",
    wish: "semoga* | mudah mudahan | berharap | kami harap | doa* | mendoakan | sukses* | good luck | semangat* | rezeki | sehat selalu | lancar | peluk | mendapat tempat | segera menemukan",
    path: "karier* | perjalanan* | langkah* | jalan | tempat lain | mengabdi | mendatang | pencarian kerjamu | berkarier",
    encourage:
      "jangan ragu | jangan menyerah | jangan kecewa | semangat | pantau* | ikuti | follow | jangan lupa | coba lagi | melamar kembali | melamar lagi | bukan akhir | bukan berarti | dipersilakan | mencoba kembali | berkecil hati | jangan patah | pintu lain | pintu kami selalu terbuka",
    future:
      "lain waktu | lain kesempatan | kesempatan lain | kesempatan berikutnya | mendatang | lowongan lain | posisi lain | periode berikutnya | tahun depan | lowongan yang cocok | nanti | kalau ada proyek | bila ada lowongan | menyusul | selalu terbuka",
    remember:
      "menghubungi kembali | kabari lagi | orang pertama | terhubung | saya telepon | kami kabari | kami telepon",
    sincerely: "hormat kami | hormat saya | salam | wassalam* | regards | cheers | atas perhatian* | peluk",
    dear: "yth | dengan hormat | terhormat | halo | hai | hi | dear | selamat pagi | selamat siang | selamat sore | assalamu alaikum | yang kami hormati | horas",
    data: "data | uu | musnahkan | dihapus | persetujuan | kami hapus",
    automatic: "otomatis | sistem | mohon tidak membalas | mohon tidak dibalas | jangan dibalas | do not reply",
    money:
      "pinjaman* | pinjol | kredit* | kpr | cicilan | angsuran | bunga | rekening | tabungan | uang muka | penjamin | debitur | leasing | agunan | dicicil | tagihan | transfer | saldo | transaksi | paylater | pengajuan kartu | dicairkan | pencairan | investasi | nasabah* | top up | kartu debit",
    home: "kos | kost | kosan | kontrakan | sewa | menyewa | penyewa | disewa | apartemen | kamar | ruko | pemilik rumah | induk semang | hunian | properti | perumahan | rumahnya | rumah itu | rumah ini | rumah dijual | kosnya | kamarnya | kios | tanah kavling | kpr | kontrakannya | penghuni | indekos",
    permit:
      "paspor | izin* | perizinan | imb | kitas | kedutaan | sim | stnk | kelurahan | kecamatan | npwp | pajak | kewarganegaraan | diplomatik | polsek | pemda | visa* | imigrasi* | sertifikat tanah",
    study:
      "universitas | kuliah | mahasiswa* | siswa* | murid | sma | smp | sd | beasiswa* | program studi | prodi | jurusan | fakultas | snbp | snbt | utbk | ppdb | jalur mandiri | seleksi mandiri | pmb | ipk | skripsi | semester | lpdp | admisi | wisuda | sarjana | jalur rapor | mahasiswi | ukt | dosen pembimbing | tesis | topik | snmptn | sbmptn | pendaftar* | mentoring | putra ibu | anak ibu | kurikulum | penerima | mentor | sekolah anak | kampus impian",
    paper:
      "naskah* | jurnal* | artikel* | makalah | penerbit* | redaksi | editor | reviewer | mitra bestari | abstrak* | konferensi | publikasi | terbit* | diterbitkan | buku | cerpen* | puisi | antologi | majalah | muat | penulis | novel* | menerbitkan | prosiding* | topikmu | penelaah",
    grant:
      "pendanaan | proposal* | penghargaan | lomba* | sayembara | juara | sponsor* | inkubator | akselerator | penelitian | bantuan dana | startup | kompetisi | hadiah | pendana | investor | residensi | kurator | didanai | dana riset | hibah* | program akselerasi | pitching | penggalangan",
    claim:
      "klaim* | asuransi | komplain* | keluhan | pengaduan | refund | pengembalian | garansi | keberatan | sengketa | ganti rugi | penggantian | retur | reimburse | pertanggungan | polis* | premi | ditanggung | kerusakan | banding* | segel | gugatan",
    purchase:
      "pesanan* | pesan | order* | beli | membeli | pembelian | pembeli | penjual | toko online | produk* | ongkir | pengiriman | diskon | invoice | faktur | pelanggan | pembayaran | bayar | dibayar | keranjang | belanja | paket | tarif | barang | barangnya | harga | harganya | memesan | dipesan | promo | laku | terjual | sold | seller | merchant | supermarket | garansi | donasi | menaikkan | memproduksi | tutup selamanya | libur | stok habis | stok kosong",
    event:
      "tiket* | acara* | konser | reservasi | booking | penerbangan | pesawat | turnamen | pertandingan | pernikahan | undian | seminar | festival | resepsi | arisan | perpisahan | wisata | upacara | pembicara | meetup | workshop | karcis | penonton | meja untuk | duka mendalam | berdukacita",
    tender:
      "tender | lelang | penawaran harga | vendor | supplier | penyedia | pengadaan | rekanan | kemitraan | kerja sama | kerjasama | mitra | quotation | cv karya | penawaran kita | kontraktor | pemasok* | renovasi | seragam | vendornya | affiliate | afiliasi | reseller | donasi alat",
    member:
      "anggota* | keanggotaan | klub | komunitas | asosiasi | perkumpulan | paguyuban | koperasi | ormas | adopsi | iuran | member | organisasi | warga | rt | rw | relawan | paduan suara | jemaah | donatur | pramuka | karang taruna",
    health:
      "pasien | pengobatan | terapi | obat | bpjs kesehatan | penyakit | igd | donor | rujukan | faskes | hasil lab | puskesmas | pendonor | janji dokter | dokter gigi | dokter spesialis | rawat | dioperasi | karena sakit | sedang sakit",
    newsletter:
      "newsletter | berlangganan | unsubscribe | artikel | blog | podcast | webinar* | tips | buletin | kelas online | edisi | bootcamp | koran | langganan | kabar berita | simak | selengkapnya | bacaan | tanya jawab karier | pembaca* | survei | gratis | workshop",
    alert:
      "lowongan baru | lowongan terbaru | loker terbaru | loker baru | rekomendasi lowongan | lowongan cocok | lowongan untukmu | lowongan untuk anda | info lowongan | job alert | pencarian tersimpan | cari lowongan | lihat lowongan | lowongan serupa | lowongan lain untuk | pekerjaan baru | preferensi | notifikasi lowongan | rekap | dilihat perekrut | lowongan yang kamu simpan | job fair | rekomendasi untukmu | lowongan kerja terbaru | lowongan pilihan | loker untukmu | kerja dekat | lowongan disimpan | lowongan yang mirip | melewatkan",
    rejection:
      "ditolak hrd | ghosting | dighosting | kegagalan | nolak | php | ditolak terus | ditolak lagi | ditolak kerja | kali ditolak | penolak*",
    recruiterreach:
      "menemukan profil anda | melihat profil | linkedin | terbuka untuk | peluang | tertarik ngobrol | tertarik diskusi | mencari kandidat | melihat rekam jejak | apakah anda terbuka | headhunter | executive search | kesempatan menarik | tertarik dengan profil | mau coba lagi | sedang menangani posisi | ada peran baru | ada posisi baru | ada headcount baru | ada role | sempat melamar | pernah melamar | kami sedang mencari | boleh ngobrol",
    hrtalk:
      "drop | user minta | rekap | kandidat nomor | yang nggak lolos | draf* | template* | pipeline | scorecard | iklannya | turunkan iklan | pelamar gugur | sudah kamu kabari | nolak kandidat | takedown | blast | tracker | database kandidat | mohon update status | update status pelamar | ats | email penolakan | surat penolakan | kirim penolakan | tolong kirim email | user bilang | user pilih | user oke | mohon dijadwalkan | regret letter | kolom remark | hasil panel | menurutku dia | menurut saya | kandidat kita | kita cari | kita simpan | kita tolak | jangan tolak | rapikan | tim hr | tolong kabari | reject semua | statusnya di sistem | nomor dua gugur | jangan lupa update",
    ownmove:
      "mengundurkan diri | saya memutuskan | lamaran saya | saya melamar | saya mengajukan | saya sudah menerima | saya menerima tawaran | saya menolak | mengajukan lamaran | saya tidak dapat menerima | saya batal | cv saya | saya belum terpilih | saya tidak lolos | aku ditolak | saya ditolak | hapus data saya | menarik lamaran | tidak lagi berminat | sudah mengabari | terima kasih informasinya | belum rezeki saya | saya tidak jadi | boleh saya tahu | withdraw | lamaranku | saya terpaksa menolak | saya tidak bisa hadir | saya tidak bisa ikut | saya memilih | aku mundur | saya mundur | makasih infonya | terima kasih infonya | aku belum lolos | saya gagal | kecewa sih | bolehkah saya | apakah lowongan | saya sudah diterima",
    meant:
      "contoh* | misalnya | umpamanya | seperti | template | kalimat | artinya | maksudnya | misal | ibarat | kutipan | kata kata | bayangkan | kumpulan | di balik | alasan cv | kisah | begini cara | survei | pakar | komentar | judul | tips | berarti | dianggap | katanya | kata orang | konon | berita | dulu saya | sebenarnya dari",
    error: "kesalahan* | keliru | kekeliruan | abaikan | kedaluwarsa | itu salah",
    despite: "walaupun | meskipun | meski | kami tetap | anda tetap | tetap ingin | tetap kami | akan tetap",
    especially: "sangat | sekali | banget | sungguh* | paling | luar biasa | terlalu | memang",
    first: "pertama* | kedua | ketiga | terakhir | akhir | akhirnya | final | finalis",
    person:
      "kandidat lain | pelamar lain | orang lain | kandidat terpilih | kandidat satunya | menerima tawaran kami | seseorang yang | calon lain | kandidat internal | yang sudah pegang | orang dalam | anggota baru | pengganti | rekan lain | rekan kami | yang diterima | yang lanjut | yang masuk | yang lolos | yang kami ambil | yang kami pilih | sudah kami hubungi | mantan | alumni",
    work: "kerja | bekerja | pekerjaan | perusahaan* | tim | divisi* | departemen | dinas | proyek | kantor | bagian | usaha | pt | cabang | pabrik | unit | staf | staff | karyawan | pegawai | toko | yayasan | tugas | bidang | industri | magang | team | sekolah",
    goesto:
      "jatuh ke* | jatuh pada | diberikan kepada | berikan kepada | mempercayakan* | dipercayakan* | kasih ke* | saya kasih ke | menjatuhkan pilihan | diisi oleh | terisi oleh | dipegang* | tertuju",
    stays: "kembali bekerja | kembali bertugas | balik lagi | tidak jadi pindah | diperpanjang | mantan",
    lack: "kurang | terbatas | di bawah ambang | tidak mencapai | tidak lengkap | belum lengkap | rendah | tidak ada di",
    toomuch: "terlalu | kelamaan | melebihi | jauh di atas | lebih besar daripada | sebesar itu",
    ending:
      "sampai di sini | cukup sampai | cukupkan | stop di sini | di sini dulu | tutup buku | perpisahan | sampai jumpa | tidak perlu datang | udah mampir | kami akhiri",
    ahead: "unggul | selangkah | terpaut | nomor dua | urutan ketiga | lebih dulu | lebih cepat",
    deserve: "pantas | sepantasnya | selayaknya | layak mendapat* | tidak adil | tempat yang lebih",
    direction: "arah | haluan | berbelok | jalan lain | fokus | pelabuhan",
    condition:
      "sim b | sim b1 | sim b2 | str | s1 | s2 | s3 | ahli k3 | ijazah | fasih | bahasa | mandarin | jepang | domisili* | berdomisili | relokasi | shift malam | hybrid | bersedia ditempatkan | bisa langsung | notice | wajib | minimal | minimum | usia | kendaraan | masa berlaku | kedaluwarsa",
    recommend: "direkomendasikan | rekomendasi | mengusulkan | diusulkan | usulkan | usulan | ajukan ke* | titipkan",
    vote: "rapat* | sidang | pleno | sepakat | suara | diskusi internal | menimbang | pertimbangan | dipertimbangkan | condong",
    status: "status* | nomor peserta | nomor registrasi | kode | arsip | rejected | keterangan | tms | sistem kami",
    figure:
      "pintu | panggung | layar | kapal | bibit | tanah | musim | panen | menu | bintang | pelabuhan | sepatu | rezeki* | jodoh | berjodoh",
    late: "terlambat | keburu | kelamaan | sudah lewat | ketinggalan | baru membalas",
    isyou:
      "memilih anda | anda terpilih | anda diterima | anda lolos | kamu lolos | giliran anda | kami naikkan | anda ditawari",
    welcome: "selamat bergabung | selamat datang | welcome | menyambut | keluarga besar | seragam",
    pet: "kucing* | anjing* | kitten | puppy | hewan | peliharaan | satwa | diadopsi | mengadopsi | adopter | adopsi | shelter | kandang | kelinci | hamster | burung | breeder | vaksin | steril | ras | pakan | ikan cupang | sapi",
    media:
      "lagu | film* | video* | app store | play store | konten | playlist | cerita pendek | lukisan | pameran | galeri | kanal | channel | youtube | tiktok | instagram | podcast | siaran | sinetron | serial | drama | teater | lapak | pasar | bazar | bazaar | stan | stand | komik | sketsa | kurasi | kurator | karya | album | musik | band | esai | cerpen* | puisi | naskah | resep | foto | fotografi | novel | komunitas seni",
    sport:
      "pertandingan | laga | balapan | lomba lari | maraton | marathon | liga | pelatih | kiper | striker | pemain | wasit | futsal | sepakbola | bola | bulu tangkis | badminton | voli | basket | renang | turnamen | piala | timnas | klub | skuad | tim inti | sparring | pencak silat | taekwondo | atlet | kejuaraan | porprov | pon",
    hrmatter:
      "cuti* | kenaikan gaji | naik gaji | kenaikan jabatan | kenaikan pangkat | naik pangkat | reimburse* | klaim perjalanan | biaya perjalanan | lembur | tukar shift | tukar sif | parkir | kerja dari rumah | wfh | work from home | anggaran pelatihan | izin sakit | izin tidak masuk | absensi | dinas luar | perjalanan dinas | kasbon | mutasi | resign | pengunduran diri | penilaian kinerja | laptop kantor | seragam | thr | slip gaji",
    authority:
      "petisi | izin mendirikan | imb | pbg | pajak | pengadilan | gugatan | dprd | dpr | kelurahan | kecamatan | balai desa | bupati | wali kota | pemda | pemkot | pemkab | kementerian | kemenkumham | dukcapil | kua | kantor pos | samsat | polres | polsek | sanggah* | kasasi | notaris | sertifikat tanah | merek | haki | bansos | blt | pkh | jemaah | haji | umrah | daerah | provinsi | ppdb | zonasi | daycare | paud | tk",
    contest:
      "lomba* | sayembara | kontes | kompetisi | juara | pemenang | hadiah | penghargaan | undian | giveaway | kuis | hackathon | babak final | grand final | juri | audisi | casting | festival | olimpiade | cerdas cermat | putri indonesia | nominasi",
    sift: "screening | seleksi berkas | seleksi administrasi | gugur | menggugurkan | tersisa | passing grade | tidak tercantum",
    full: "penuh | kuota sudah | habis | sudah lengkap | full | sudah cukup | terisi semua | terpenuhi",
    giveback: "kembalikan | dikembalikan | mengembalikan | pengembalian | ambil kembali | musnahkan",
    done: "telah | sudah | udah | udh | sdh | sempat",
    will: "akan | bakal | bakalan | hendak | nanti | nantinya",
    one: "satu | dua | tiga | empat | lima | enam | sepuluh | seorang | keduanya",
    who: "siapa | yang lain | orang yang | pelamar yang | kandidat yang | calon yang | peserta yang | mereka yang | seseorang yang | yang bisa | yang sudah | yang lebih | yang pernah | yang berdomisili",
  },
  lists: {},
  unread: [
    "(mohon|harap|jangan|untuk) [untuk] (tidak|jangan) (dibalas|membalas|balas)",
    "(jangan|tidak perlu|mohon tidak|harap tidak|tidak usah) (balas|dibalas|membalas)",
    "(pesan|email|surel|kotak masuk|alamat|inbox) .. tidak (dipantau|dibaca|dimonitor|dapat dibalas|bisa dibalas|dapat menerima)",
    "(dikirim|dibuat|terkirim|dihasilkan) .. otomatis",
    "(email|pesan|surel|surat) otomatis",
    "tidak melayani (surat|korespondensi|pertanyaan)",
    "do not reply",
  ],
  invitesAnswer: [
    "(balas|reply|hubungi) (saja|aja|email|pesan|saya|aku|langsung|ke)",
    "(kabari|kabarin) (saya|aku|aja|saja|ya|kami)",
    "(silakan|boleh) (membalas|balas|hubungi)",
  ],
  details: {
    roleFrames: [
      "!(posisi|jabatan|lowongan|formasi|position|job title|jabatan yang dilamar|posisi yang dilamar): {role}",
      "(posisi|jabatan|role) [sebagai|untuk|yaitu] {role} (di|pada|yang|untuk|dengan|sudah|telah|udah|belum|tidak|kami|saat|kali|ini|itu|tersebut|dan|ditutup|dihentikan|karena|penempatan|atas|oleh|dari|kepada|tanggal|bersama|kemarin|jadi)",
      "(sebagai|menjadi|jadi) [seorang|salah satu|posisi] {role} (di|pada|yang|untuk|dengan|sudah|telah|udah|belum|tidak|kami|saat|kali|ini|itu|tersebut|dan|ditutup|dihentikan|karena|penempatan|atas|oleh|dari|kepada|tanggal|bersama|kemarin|jadi)",
      "(melamar|lamaran|lamaranmu|lamaran kerja|lamaran kamu|lamaran Anda|apply) [untuk|sebagai|jadi] [posisi] {role} (di|pada|yang|untuk|dengan|sudah|telah|udah|belum|tidak|kami|saat|kali|ini|itu|tersebut|dan|ditutup|dihentikan|karena|penempatan|atas|oleh|dari|kepada|tanggal|bersama|kemarin|jadi)",
      "(posisi|jabatan|lowongan|role|peran|bagian) [sebagai|untuk|yaitu] {role}",
      "(sebagai|menjadi|jadi) [seorang|salah satu|calon] {role}",
      "(melamar|lamaran|lamaranmu|lamaran kamu|lamaran Anda|daftar|apply) [kerja] [untuk|sebagai|jadi] [posisi] {role}",
      "(seleksi|rekrutmen|wawancara|interview|kandidat|calon|pelamar|formasi|trial) [untuk|posisi|calon] {role}",
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
      "pengajar pengasuh nanny baby sitter art pengemudi masinis kondektur kernet porter loader penagih marbot"
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
      "(tim rekrutmen|dari tim|mengikuti rekrutmen|keluarga besar|booth|mengatasnamakan|atas nama|perekrut di) {company}",
      "(posisi|role|jabatan|lowongan|sebagai|jadi|untuk) {role} (di|pada) {company}",
    ],
    companyStops:
      "sebagai untuk dan di yang dengan pada tanggal kami ini itu sudah telah belum tidak akan memutuskan menyampaikan mengucapkan dari atas perihal ingin juga kali saat berdasarkan tersebut adalah".split(
        " ",
      ),
    teamWords: (
      "tim team rekrutmen recruitment recruiting recruiter rekruter hr hrd hrga sdm hc human capital resources personalia bagian departemen dept department divisi " +
      "talent acquisition people culture career careers karier karir panitia seleksi sekretariat admin no-reply noreply e-recruitment notifikasi notifications section " +
      "official info via support manajemen development business partner the kantor unit pengurus training pansel hiring jobs job"
    ).split(" "),
    legalForms:
      "pt cv tbk ud pd perum perumda persero koperasi yayasan inc ltd co corp toko bank hotel rs rsud rsia klinik apotek warung kedai kopi universitas institut sekolah smp sma smk sd dinas badan grup group agency studio restoran resto pabrik sekretariat".split(
        " ",
      ),
    closings: (
      "hormat kami|hormat saya|salam hormat|salam|salam hangat|salam sejahtera|salam sukses|salam kenal|terima kasih|terima kasih banyak|makasih|atas perhatiannya|" +
      "best regards|regards|warm regards|kind regards|best|cheers|sincerely|thanks|thank you|xoxo|wassalam|wassalamualaikum wr wb|wassalamualaikum|" +
      "wassalamualaikum warahmatullahi wabarakatuh|suksma|matur suwun|hatur nuhun|salam sayang|tertanda|demikian|semangat|semangat terus|salam lestari|" +
      "om santih santih santih om|horas|tabik|dengan hormat|hormat|ttd|peluk hangat|ditunggu|sukses selalu|semoga sukses|salam damai|shalom|tuhan memberkati|a n dekan|an dekan"
    ).split("|"),
    titles:
      "bapak ibu pak bu mas mbak kak kakak kang teh teteh bang abang bpk sdr sdri ust ustaz ustadz ustazah h hj dr drs dra ir prof mr mrs ms cik bli om tante kh i ni mba a.n".split(
        " ",
      ),
    signedFrames: [
      "— {name}",
      "{name} (–|-|/|—) (HR|HRD|People|Recruiter|Rekruter|Talent|Tim|TA|SDM)",
      "(aku|saya) {name} (yang|dari)",
      "(ini|saya|aku) (Bu|Pak|Ibu|Bapak|Mbak|Mas|Kak) {name} (yang|dari|di)",
    ],
    familyNames: [],
    greeting: { by: "first" },
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
        "(tersisa|tinggal) (dua|tiga|kamu|anda)",
        "runner up",
      ],
      interview: [
        "(hasil|setelah|sesudah|sesi|kehadiran|waktu|tahap|dalam|atas|ikut|mengikuti|saat|ketika|pada) [sesi|tahap|hasil|proses|walk|tindak|lanjut] [in] (wawancara|interview|interviewnya|wawancaranya|interviewmu)",
        "(wawancara|interview|wawancaranya|interviewnya) [user|hr|kerja|dengan|bersama] .. (kemarin|tanggal|lalu|tadi|anda|kamu|saudara|kak|mas|mbak|ibu|bapak)",
        "(ngobrol|mengobrol|bincang|obrolan|diskusi|bertemu|pertemuan|ketemu|berbincang|berdiskusi) .. (kemarin|bareng|hangat|tim|anda|kamu|mas|mbak|kak|tadi|lalu|seru|minggu|senin|selasa|rabu|kamis|jumat)",
        "(terima kasih|makasih|menikmati|senang) .. (ngobrol|obrolan|diskusi|pertemuan|perbincangan|bertemu|berkenalan|cerita)",
        "(sudah|udah) (datang|hadir|mampir|cerita|ngobrol|bertemu)",
        "(kehadiran|kedatangan) .. ",
        "(tindak lanjut|gagal|catatan|skor) (wawancara|interview)",
        "^ (hasil) (wawancara|interview)",
      ],
      assessment: [
        "(hasil|nilai|skor|setelah|mengikuti|pelaksanaan|mengerjakan|ikut|dari|sesudah) [seluruh|rangkaian|online|sesi|tahap] (psikotes|tes|test|technical test|asesmen|assessment|microteaching|trial|casting|ujian|tes tertulis|skd|skb|studi kasus|take home test|uji)",
        "(psikotes|tes tertulis|tes|test|trial shift|microteaching|casting|asesmen|assessment|take home test|studi kasus|demo mengajar|kuliah percobaan|hari percobaan|video test|praktik kerja) [online|mu|nya|yang] (kemarin|tanggal|kamu|anda|saudara|di|mu|yang|kak|mas|mbak|kami)",
        "(tesmu|testnya|tesnya|trialmu|skormu|nilaimu|testmu|testmu|kuliah percobaan|hari percobaan|passing grade|nilai akhir)",
        "(sudah|telah|udah) (mengikuti|mengerjakan|ikut|menyelesaikan) .. (tes|psikotes|trial|test|asesmen|casting)",
      ],
      screen: [
        "(phone screening|screening telepon|via telepon|lewat telepon|hr chat|phone interview|hr call|screening call|ditelepon|obrolan telepon|telepon kemarin|telepon tadi)",
      ],
      application: [
        "(lamaran|lamaranmu|melamar|pelamar|berkas|dokumen|administrasi|cv|daftar|mendaftar|aplikasi|ketertarikan|minat|screening)",
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
      "(dikarenakan|lantaran|mengingat|soalnya|gara-gara|disebabkan|sehubungan dengan|disebabkan oleh|alasannya) {reason}",
      "(pertimbangannya|alasannya|kendalanya|pertimbangan utama) [satu:|adalah|lebih ke|karena] {reason}",
      "(karena|sebab) (kami|kita|posisi|perusahaan|tim|klien|anda|saudara|kamu|adanya|kuota|kebutuhan|manajemen|user|kualifikasi|pengalaman|domisili|nilai|hasil) {reason}",
      "(kandidat|pelamar|orang|seseorang|calon) [lain] (yang|dengan) {reason}",
      "(membutuhkan|mencari|butuh) [kandidat|seseorang|orang|profil] yang {reason}",
      "(dengan keterangan:|hanya saja|cuma) {reason}",
    ],
  },
};
